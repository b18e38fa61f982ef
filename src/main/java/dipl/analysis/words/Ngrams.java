package dipl.analysis.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How often runs of numbers occur, and in how many documents. The first number of a run is its group.
 *
 * <p>Counted by several threads at once: the runs are dealt out to many small tables by their hash, so that threads seldom wait for one
 * another, each table stays near the processor, and nothing has to be added up afterwards.
 */
final class Ngrams {
    private static final int TABLES = 1 << 6;
    private static final int HASH_SHIFT = Integer.SIZE - 6;

    private final int length;
    private final NgramTable[] tables = new NgramTable[TABLES];
    private final int[] starts = new int[TABLES];
    private int[] keys;
    private long[] hits;
    private int[] documents;

    /** @param length how many numbers a run has */
    Ngrams(int length) {
        this.length = length;
        Arrays.setAll(tables, table -> new NgramTable(length));
    }

    private int table(int[] numbers, int from) {
        return NgramTable.hash(numbers, from, length) >>> HASH_SHIFT;
    }

    /** Takes the runs of whole documents from one thread, and counts them now and then. */
    final class Collector {
        private static final int MOST_RUNS = 1 << 15;

        private final int[][] collected = new int[TABLES][1 << 9];
        private final int[] sizes = new int[TABLES];
        private int runs;

        /** Takes a run of a document; those of one document must come together. */
        void add(int[] numbers, int from, int document) {
            int table = table(numbers, from);
            int size = sizes[table];
            if (size + length >= collected[table].length) {
                collected[table] = Arrays.copyOf(collected[table], 2 * collected[table].length);
            }
            System.arraycopy(numbers, from, collected[table], size, length);
            collected[table][size + length] = document;
            sizes[table] = size + length + 1;
            runs++;
        }

        /** Says that a document is over. */
        void endDocument() {
            if (runs >= MOST_RUNS) {
                count();
            }
        }

        /** Counts what has been taken. A document is counted as a whole, so that it counts once for each of its runs. */
        void count() {
            for (int table = 0; table < TABLES; table++) {
                synchronized (tables[table]) {
                    for (int at = 0; at < sizes[table]; at += length + 1) {
                        tables[table].add(collected[table], at, collected[table][at + length]);
                    }
                }
                sizes[table] = 0;
            }
            runs = 0;
        }
    }

    /** Numbers all runs from 0 on, when all have been counted. */
    void number() {
        int size = 0;
        for (int table = 0; table < TABLES; table++) {
            starts[table] = size;
            size = Math.addExact(size, tables[table].size());
        }
        keys = new int[Math.multiplyExact(length, size)];
        hits = new long[size];
        documents = new int[size];
        for (int table = 0; table < TABLES; table++) {
            tables[table].copy(keys, hits, documents, starts[table]);
        }
    }

    /** How many different runs there are. */
    int size() {
        return hits.length;
    }

    /** Number {@code place} of run {@code entry}. */
    int key(int entry, int place) {
        return keys[entry * length + place];
    }

    /** The group of a run. */
    int group(int entry) {
        return key(entry, 0);
    }

    long hits(int entry) {
        return hits[entry];
    }

    int documents(int entry) {
        return documents[entry];
    }

    /** The number of a run that was counted. */
    int find(int[] numbers, int from) {
        int table = table(numbers, from);
        return starts[table] + tables[table].find(numbers, from);
    }

    /**
     * Sorts runs of one group: those with most hits first, then by the ranks of their numbers, the first number before the second.
     *
     * @param entries which to sort
     * @param ranks of the numbers; no two have the same
     */
    void sort(int[] entries, int[] ranks) {
        if (entries.length < ranks.length / Integer.SIZE) {
            sortFew(entries, ranks);
            return;
        }
        int[] sorted = entries.clone();
        for (int place = length - 1; place > 0; place--) {
            sorted = sortedBy(place, sorted, ranks);
        }
        long[] order = new long[sorted.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = -hits[sorted[i]] * order.length + i;
        }
        Arrays.parallelSort(order);
        for (int i = 0; i < order.length; i++) {
            entries[i] = sorted[(int) Math.floorMod(order[i], (long) order.length)];
        }
    }

    /** Of few, comparing is faster than going through all ranks. */
    private void sortFew(int[] entries, int[] ranks) {
        Comparator<Integer> order = Comparator.comparingLong(entry -> -hits[entry]);
        for (int place = 1; place < length; place++) {
            int number = place;
            order = order.thenComparingInt(entry -> ranks[key(entry, number)]);
        }
        int[] sorted = IntStream.of(entries)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, entries, 0, sorted.length);
    }

    /** Sorts by the rank of one number and leaves the order of those that share it. */
    private int[] sortedBy(int place, int[] entries, int[] ranks) {
        int[] ends = new int[ranks.length + 1];
        for (int entry : entries) {
            ends[ranks[key(entry, place)] + 1]++;
        }
        for (int rank = 1; rank < ends.length; rank++) {
            ends[rank] += ends[rank - 1];
        }
        int[] sorted = new int[entries.length];
        for (int entry : entries) {
            sorted[ends[ranks[key(entry, place)]]++] = entry;
        }
        return sorted;
    }
}
