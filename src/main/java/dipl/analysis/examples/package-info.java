/**
 * Examples beside dictionaries: sentences with the hits that must be found in them, and nothing else. Knows the engine and the
 * dictionaries; knows no corpus and no index.
 */
package dipl.analysis.examples;
