/** Which forms a term has: by its grammar, or in a corpus. Knows the engine and the morphologies; prints nothing. */
package dipl.analysis.expand;
