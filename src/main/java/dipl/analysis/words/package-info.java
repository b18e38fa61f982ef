/** Word and n-gram frequencies: how often, in how many documents, how evenly. */
package dipl.analysis.words;
