package dipl.analysis.words;

import java.util.Arrays;

/** Counts runs of numbers: an open hash table whose keys lie in one array. One thread at a time. */
final class NgramTable {
    private static final int FIRST_CAPACITY = 1 << 6;
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

    /** Counts one occurrence; occurrences of one document must come together. */
    void add(int[] numbers, int from, int document) {
        int entry = entry(numbers, from);
        hits[entry]++;
        if (documents[entry] == 0 || lastDocument[entry] != document) {
            documents[entry]++;
            lastDocument[entry] = document;
        }
    }

    /** The entry of a run, or -1 if it was never counted. */
    int find(int[] numbers, int from) {
        return slots[slot(numbers, from)];
    }

    private int entry(int[] numbers, int from) {
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

    /** Writes all entries into larger arrays, from a place on. */
    void copy(int[] allKeys, long[] allHits, int[] allDocuments, int start) {
        System.arraycopy(keys, 0, allKeys, start * length, size * length);
        System.arraycopy(hits, 0, allHits, start, size);
        System.arraycopy(documents, 0, allDocuments, start, size);
    }

    private int slot(int[] numbers, int from) {
        int mask = slots.length - 1;
        int slot = hash(numbers, from, length) & mask;
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

    /** A hash of a run, good in all its bits. */
    static int hash(int[] numbers, int from, int length) {
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
