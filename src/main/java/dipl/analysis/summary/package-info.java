/** What is in a corpus: documents, words and dates by any metadata, and what was repaired in them. */
package dipl.analysis.summary;
