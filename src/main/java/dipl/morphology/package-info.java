/**
 * From one dictionary word to all the forms it can take in text, language by language.
 *
 * <p>Knows letters and grammar; knows nothing of documents, dictionaries' categories or the index.
 */
package dipl.morphology;
