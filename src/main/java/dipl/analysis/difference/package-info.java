/** What changed between two states of dictionaries, and what that does to the counts. */
package dipl.analysis.difference;
