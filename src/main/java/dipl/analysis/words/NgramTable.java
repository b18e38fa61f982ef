package dipl.analysis.words;

import java.util.Arrays;

/** Counts runs of numbers: an open hash table whose keys lie in one array. Not for several threads. */
final class NgramTable {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int NONE = -1;

    private final int length;
    private int[] slots = filled(2 * FIRST_CAPACITY);
    private int[] keys;
    private long[] hits = new long[FIRST_CAPACITY];
    private int[] documents = new int[FIRST_CAPACITY];
    private int[] lastDocument = new int[FIRST_CAPACITY];
    private int size;

    /** @param length how many numbers a run has */
    NgramTable(int length) {
        this.length = length;
        keys = new int[length * FIRST_CAPACITY];
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    int size() {
        return size;
    }

    /** Number {@code place} of run {@code entry}. */
    int key(int entry, int place) {
        return keys[entry * length + place];
    }

    long hits(int entry) {
        return hits[entry];
    }

    int documents(int entry) {
        return documents[entry];
    }

    /** Counts one occurrence; occurrences of one document must come together. */
    void add(int[] numbers, int from, int document) {
        int entry = entry(numbers, from);
        hits[entry]++;
        if (documents[entry] == 0 || lastDocument[entry] != document) {
            documents[entry]++;
            lastDocument[entry] = document;
        }
    }

    /** Adds counts over other documents. */
    void addAll(NgramTable other) {
        for (int i = 0; i < other.size; i++) {
            int entry = entry(other.keys, i * length);
            hits[entry] += other.hits[i];
            documents[entry] += other.documents[i];
        }
    }

    /** The entry of a run, or -1 if it was never counted. */
    int find(int[] numbers, int from) {
        return slots[slot(numbers, from)];
    }

    /** The entry of a run, made if it is new. */
    int entry(int[] numbers, int from) {
        int slot = slot(numbers, from);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        if (size == hits.length) {
            grow();
            slot = slot(numbers, from);
        }
        System.arraycopy(numbers, from, keys, size * length, length);
        slots[slot] = size;
        return size++;
    }

    /**
     * Sorts runs: those with most hits first, then by the ranks of their numbers, the first number before the second.
     *
     * @param entries which to sort
     * @param ranks of the numbers; no two have the same
     */
    void sort(int[] entries, int[] ranks) {
        int[] sorted = entries.clone();
        for (int place = length - 1; place >= 0; place--) {
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

    private int slot(int[] numbers, int from) {
        int mask = slots.length - 1;
        int slot = hash(numbers, from) & mask;
        while (slots[slot] != NONE && !isKey(slots[slot], numbers, from)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isKey(int entry, int[] numbers, int from) {
        for (int i = 0; i < length; i++) {
            if (keys[entry * length + i] != numbers[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int[] numbers, int from) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ numbers[from + i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void grow() {
        int capacity = Math.multiplyExact(2, hits.length);
        keys = Arrays.copyOf(keys, Math.multiplyExact(length, capacity));
        hits = Arrays.copyOf(hits, capacity);
        documents = Arrays.copyOf(documents, capacity);
        lastDocument = Arrays.copyOf(lastDocument, capacity);
        slots = filled(2 * capacity);
        for (int entry = 0; entry < size; entry++) {
            slots[slot(keys, entry * length)] = entry;
        }
    }
}
