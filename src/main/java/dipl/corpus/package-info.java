/**
 * From files and metadata to documents: walking folders, reading formats and encodings, metadata in its order of strength.
 *
 * <p>Knows nothing of words, dictionaries or the index.
 */
package dipl.corpus;
