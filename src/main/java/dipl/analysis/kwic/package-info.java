/** The concordance: every hit in its context, sorted, sampled, ready to quote. */
package dipl.analysis.kwic;
