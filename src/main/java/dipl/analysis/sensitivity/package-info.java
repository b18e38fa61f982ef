/** What a frequency table hangs on: the same counts without each term, and without each source. */
package dipl.analysis.sensitivity;
