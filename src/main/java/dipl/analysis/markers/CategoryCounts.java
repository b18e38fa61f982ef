package dipl.analysis.markers;

import java.util.Arrays;

/** Hits of one category, document by document, those without hits left out. */
final class CategoryCounts {
    private long[] hitsAndWords = new long[4];
    private int size;
    private long hits;
    private long certainHits;

    void add(int hitsInDocument, int certain, int words) {
        if (size == hitsAndWords.length) {
            hitsAndWords = Arrays.copyOf(hitsAndWords, 2 * size);
        }
        hitsAndWords[size++] = (long) hitsInDocument << 32 | words;
        hits += hitsInDocument;
        certainHits += certain;
    }

    void add(CategoryCounts other) {
        int total = size + other.size;
        if (total > hitsAndWords.length) {
            hitsAndWords = Arrays.copyOf(hitsAndWords, Math.max(total, 2 * size));
        }
        System.arraycopy(other.hitsAndWords, 0, hitsAndWords, size, other.size);
        size = total;
        hits += other.hits;
        certainHits += other.certainHits;
    }

    long hits() {
        return hits;
    }

    long certainHits() {
        return certainHits;
    }

    int documents() {
        return size;
    }

    /** Hits of each document; sorted, since a sum of fractions depends on its order, and documents come in that of the index. */
    double[] hitsOfDocuments() {
        return Arrays.stream(sorted()).mapToDouble(pair -> pair >>> 32).toArray();
    }

    /** Words of each document, in the order of {@link #hitsOfDocuments}. */
    double[] wordsOfDocuments() {
        return Arrays.stream(sorted()).mapToDouble(pair -> (int) pair).toArray();
    }

    private long[] sorted() {
        long[] pairs = Arrays.copyOf(hitsAndWords, size);
        Arrays.sort(pairs);
        return pairs;
    }
}
