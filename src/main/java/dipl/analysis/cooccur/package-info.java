/**
 * Which categories stand together: any two dimensions within a sentence, a paragraph, a document or some words.
 *
 * <p>{@link dipl.analysis.cooccur.Cooccurrence} counts and tests pairs; {@link dipl.analysis.cooccur.CooccurTable} prints them one a row,
 * {@link dipl.analysis.cooccur.CrossTable} as a table of subjects with the best evidence, {@link dipl.analysis.cooccur.Network} as a graph.
 */
package dipl.analysis.cooccur;
