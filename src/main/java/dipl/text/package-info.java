/**
 * From characters to words: normalising with the way back to the original offsets, words, sentences, paragraphs, language.
 *
 * <p>Knows nothing of files, dictionaries or the index.
 */
package dipl.text;
