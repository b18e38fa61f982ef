package dipl.analysis.compare;

import dipl.stats.DocumentResampling.Hits;
import java.util.Arrays;

/** The documents that have one item, as they are found: by several threads, in any order. */
final class ItemDocuments {
    /** The place of a document, then the hits in it. */
    private long[] found = new long[16];

    private int size;

    synchronized void add(int place, int hits) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = (long) place << Integer.SIZE | hits;
    }

    /** All of them, in the order of their places. */
    Hits hits() {
        Arrays.sort(found, 0, size);
        int[] documents = new int[size];
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            documents[i] = (int) (found[i] >>> Integer.SIZE);
            counts[i] = (int) found[i];
        }
        return new Hits(documents, counts);
    }
}
