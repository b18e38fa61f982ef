/** Each hit with its evidence: which term, which words, in which sentence of which document. */
package dipl.analysis.hits;
