package dipl.analysis.suggest;

import java.util.Arrays;

/** How often each of many items occurs: an open hash table of numbers. One thread at a time; documents must come one after the other. */
final class ItemCounts {
    private static final int FIRST_CAPACITY = 1 << 4;

    /** For each place of the table the entry that stands there and 1, so that 0 marks a free place. */
    private int[] entries = new int[2 * FIRST_CAPACITY];

    private long[] items = new long[FIRST_CAPACITY];
    private int[] hits = new int[FIRST_CAPACITY];
    private int[] documents = new int[FIRST_CAPACITY];
    private int[] lastDocument = new int[FIRST_CAPACITY];
    private int[] taken = new int[FIRST_CAPACITY];
    private int size;

    /** How many items there are; their entries are numbered from 0. */
    int size() {
        return size;
    }

    long item(int entry) {
        return items[entry];
    }

    int hits(int entry) {
        return hits[entry];
    }

    int documents(int entry) {
        return documents[entry];
    }

    /** How often an item belonged to a hit, and so was no news. */
    int taken(int entry) {
        return taken[entry];
    }

    /** The entry of an item that was counted or taken. */
    int entry(long item) {
        return entries[place(item)] - 1;
    }

    void add(long item, int document) {
        int entry = entryFor(item);
        hits[entry]++;
        if (documents[entry] == 0 || lastDocument[entry] != document) {
            lastDocument[entry] = document;
            documents[entry]++;
        }
    }

    void take(long item) {
        int entry = entryFor(item);
        taken[entry]++;
    }

    /** Adds what was counted in other documents. */
    void add(ItemCounts other) {
        for (int i = 0; i < other.size; i++) {
            int entry = entryFor(other.items[i]);
            hits[entry] += other.hits[i];
            documents[entry] += other.documents[i];
            taken[entry] += other.taken[i];
        }
    }

    private int entryFor(long item) {
        int place = place(item);
        if (entries[place] == 0) {
            if (size == items.length) {
                grow();
                place = place(item);
            }
            items[size] = item;
            entries[place] = ++size;
        }
        return entries[place] - 1;
    }

    private int place(long item) {
        int mask = entries.length - 1;
        int hash = (int) (item ^ item >>> Integer.SIZE) * 0x9E3779B1;
        int place = (hash ^ hash >>> 15) & mask;
        while (entries[place] != 0 && items[entries[place] - 1] != item) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int capacity = Math.multiplyExact(2, items.length);
        items = Arrays.copyOf(items, capacity);
        hits = Arrays.copyOf(hits, capacity);
        documents = Arrays.copyOf(documents, capacity);
        lastDocument = Arrays.copyOf(lastDocument, capacity);
        taken = Arrays.copyOf(taken, capacity);
        entries = new int[Math.multiplyExact(2, capacity)];
        for (int entry = 0; entry < size; entry++) {
            entries[place(items[entry])] = entry + 1;
        }
    }
}
