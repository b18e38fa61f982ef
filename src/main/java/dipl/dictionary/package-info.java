/**
 * Dictionaries: dimensions, categories and terms, the grammar of terms, and the file formats they are kept in.
 *
 * <p>Knows how a term is written; knows nothing of the index, nor of where a term was found.
 */
package dipl.dictionary;
