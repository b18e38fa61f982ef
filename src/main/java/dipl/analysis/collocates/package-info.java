/** Collocations: which words stand near a term more often than their frequency lets expect. */
package dipl.analysis.collocates;
