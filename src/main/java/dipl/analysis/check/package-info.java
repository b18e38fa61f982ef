/**
 * Looks through dictionaries for what is wrong, doubtful or worth knowing: first by themselves, then on a corpus.
 */
package dipl.analysis.check;
