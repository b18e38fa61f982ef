package dipl.corpus;

/** A set of 64-bit hashes of strings: a million ids take 16 MB, and two of them share a hash once in 30 million such sets. */
public final class LongSet {
    private long[] slots = new long[64];
    private int size;
    private boolean zero;

    /** Adds a value; false if it was there. */
    public boolean add(long value) {
        if (value == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        if (!insert(value)) {
            return false;
        }
        size++;
        return true;
    }

    /** Whether a value was added. */
    public boolean contains(long value) {
        if (value == 0) {
            return zero;
        }
        int mask = slots.length - 1;
        int i = (int) (value ^ value >>> 32) & mask;
        while (slots[i] != 0 && slots[i] != value) {
            i = i + 1 & mask;
        }
        return slots[i] == value;
    }

    private boolean insert(long value) {
        int mask = slots.length - 1;
        int i = (int) (value ^ value >>> 32) & mask;
        while (slots[i] != 0) {
            if (slots[i] == value) {
                return false;
            }
            i = i + 1 & mask;
        }
        slots[i] = value;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long value : old) {
            if (value != 0) {
                insert(value);
            }
        }
    }

    /** A hash whose bits are all well mixed (FNV-1a, finished as in SplitMix64). */
    public static long hash(CharSequence text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
