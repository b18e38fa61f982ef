/** The corpus as data for other programs: matrices of documents and categories or words, and running words with their offsets. */
package dipl.analysis.export;
