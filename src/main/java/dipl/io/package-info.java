/** Files in and out: what every reader and writer shares. Knows nothing of documents, words or tables. */
package dipl.io;
