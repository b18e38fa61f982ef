/** Ranked full text: the documents that a query fits best, each with its best sentence. */
package dipl.analysis.search;
