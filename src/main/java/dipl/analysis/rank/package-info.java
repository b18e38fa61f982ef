/** Who speaks most of what: values of a field, such as outlets or accounts, in order, with the uncertainty of their ranks. */
package dipl.analysis.rank;
