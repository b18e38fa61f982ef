package dipl.analysis.compare;

import java.util.Arrays;

/** Counts of numbered things, of which most do not occur. */
public final class Counts {
    private static final int FREE = -1;
    private static final int SMALLEST = 16;
    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[SMALLEST];
    private int[] values = new int[SMALLEST];
    private int size;

    Counts() {
        Arrays.fill(keys, FREE);
    }

    /** Takes a count of one thing. */
    @FunctionalInterface
    public interface Taker {
        void take(int thing, int count);
    }

    void add(int thing, int count) {
        int at = place(thing);
        if (keys[at] == FREE) {
            if (++size * 2 > keys.length) {
                grow();
                at = place(thing);
            }
            keys[at] = thing;
        }
        values[at] += count;
    }

    int get(int thing) {
        int at = place(thing);
        return keys[at] == FREE ? 0 : values[at];
    }

    /** Hands over all that occur, in no order. */
    public void forEach(Taker taker) {
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != FREE) {
                taker.take(keys[at], values[at]);
            }
        }
    }

    void addAll(Counts others) {
        others.forEach(this::add);
    }

    void clear() {
        if (size > 0) {
            Arrays.fill(keys, FREE);
            Arrays.fill(values, 0);
            size = 0;
        }
    }

    private int place(int thing) {
        int mask = keys.length - 1;
        int at = thing * SPREAD >>> Integer.numberOfLeadingZeros(mask) & mask;
        while (keys[at] != FREE && keys[at] != thing) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != FREE) {
                int to = place(oldKeys[at]);
                keys[to] = oldKeys[at];
                values[to] = oldValues[at];
            }
        }
    }
}
