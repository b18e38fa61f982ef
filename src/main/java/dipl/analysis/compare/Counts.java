package dipl.analysis.compare;

import java.util.Arrays;

/** Counts of numbered things, of which most do not occur. */
public final class Counts {
    private static final int FREE = -1;
    private static final int SMALLEST = 16;
    private static final int SPREAD = 0x9E3779B9;
    /** As many numbers may have a place each, in all counts of one kind together. */
    private static final int MOST_PLACES = 1 << 22;

    /** Whether each thing has the place of its number, and none is searched for. */
    private final boolean direct;

    private int[] keys;
    private int[] values;
    /** The places in use, since few of those that one long document needed are used by the next. */
    private int[] used;

    private int size;

    private Counts(boolean direct, int places) {
        this.direct = direct;
        keys = new int[places];
        values = new int[places];
        used = new int[places];
        Arrays.fill(keys, FREE);
    }

    /**
     * Counts of things numbered below {@code things}.
     *
     * @param like how many such counts there will be at a time: few are faster
     */
    static Counts of(int things, int like) {
        boolean direct = (long) things * like <= MOST_PLACES;
        return new Counts(direct, direct ? things : SMALLEST);
    }

    /** Takes a count of one thing. */
    @FunctionalInterface
    public interface Taker {
        void take(int thing, int count);
    }

    void add(int thing, int count) {
        int at = place(thing);
        if (keys[at] == FREE) {
            if (!direct && (size + 1) * 2 > keys.length) {
                grow();
                at = place(thing);
            }
            keys[at] = thing;
            used[size++] = at;
        }
        values[at] += count;
    }

    int get(int thing) {
        int at = place(thing);
        return keys[at] == FREE ? 0 : values[at];
    }

    /** Hands over all that occur, in no order. */
    public void forEach(Taker taker) {
        for (int i = 0; i < size; i++) {
            taker.take(keys[used[i]], values[used[i]]);
        }
    }

    void addAll(Counts others) {
        others.forEach(this::add);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            keys[used[i]] = FREE;
            values[used[i]] = 0;
        }
        size = 0;
    }

    private int place(int thing) {
        if (direct) {
            return thing;
        }
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
        for (int i = 0; i < size; i++) {
            int to = place(oldKeys[used[i]]);
            keys[to] = oldKeys[used[i]];
            values[to] = oldValues[used[i]];
            used[i] = to;
        }
        used = Arrays.copyOf(used, keys.length);
    }
}
