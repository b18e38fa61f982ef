/**
 * How a country is judged: positive and negative words near its mentions.
 *
 * <p>{@link dipl.analysis.image.Countries} knows the countries by name, {@link dipl.analysis.image.ImageTerms} makes negated words terms
 * of their own, {@link dipl.analysis.image.Image} counts, and {@link dipl.analysis.image.ImageEvidence} shows the words behind the counts.
 */
package dipl.analysis.image;
