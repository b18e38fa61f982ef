/**
 * What is over- and under-used in some documents, compared with others.
 *
 * <p>{@link dipl.analysis.compare.Sides} says which documents stand on which side, {@link dipl.analysis.compare.Items} what is counted in
 * them, and {@link dipl.analysis.compare.Comparison} tests each item twice: as if words were independent, and with documents as units.
 */
package dipl.analysis.compare;
