/**
 * Dictionaries of other programs: reads them into dipl's terms and writes dipl's terms as theirs, and names whatever the other
 * side cannot hold.
 *
 * <p>Knows the files' syntax and the grammar of terms; knows nothing of texts, of the index, nor of where the files lie.
 */
package dipl.dictionary.formats;
