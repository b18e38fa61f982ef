/**
 * The words of a corpus as types to count: without their capitals, without stop words, under their dictionary forms.
 *
 * <p>Stands between the index, which knows words by number, and the analyses that count them; knows no hits.
 */
package dipl.lexis;
