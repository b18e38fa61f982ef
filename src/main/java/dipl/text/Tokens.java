package dipl.text;

import java.util.Arrays;

/** Words under construction: places in the normalised text, forms, gaps, and what the sentence splitter needs to know of each gap. */
final class Tokens {
    private static final int KEPT = 1 << 16;
    private static final int POOL = 1 << 12;

    /** A line break before the word. */
    static final byte LINE = 1;
    /** A blank line, or the markup of one. */
    static final byte BLANK_LINE = 2;
    /** A form feed. */
    static final byte PAGE = 4;
    /** {@code . ! ? …} or the like. */
    static final byte TERMINATOR = 8;

    String[] forms = new String[1 << 10];
    int[] starts = new int[1 << 10];
    int[] ends = new int[1 << 10];
    byte[] gaps = new byte[1 << 10];
    byte[] flags = new byte[1 << 10];
    int size;

    /** Where each line begins in the normalised text. */
    int[] lines = new int[1 << 8];

    int lineCount;

    private final String[] pool = new String[POOL];

    void clear() {
        if (starts.length > KEPT) {
            forms = new String[1 << 10];
            starts = new int[1 << 10];
            ends = new int[1 << 10];
            gaps = new byte[1 << 10];
            flags = new byte[1 << 10];
            lines = new int[1 << 8];
        }
        size = 0;
        lineCount = 1;
        lines[0] = 0;
    }

    void add(char[] text, int start, int end, Gap gap, int flag) {
        if (size == starts.length) {
            int capacity = size + (size >> 1);
            forms = Arrays.copyOf(forms, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            gaps = Arrays.copyOf(gaps, capacity);
            flags = Arrays.copyOf(flags, capacity);
        }
        forms[size] = form(text, start, end);
        starts[size] = start;
        ends[size] = end;
        gaps[size] = (byte) gap.ordinal();
        flags[size] = (byte) flag;
        size++;
    }

    /** Most words of a text have been seen just before, so their strings are reused. */
    private String form(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 12) & (POOL - 1);
        String known = pool[slot];
        if (known != null && known.length() == end - start && same(known, text, start)) {
            return known;
        }
        String form = new String(text, start, end - start);
        if (form.length() <= 64) {
            pool[slot] = form;
        }
        return form;
    }

    private static boolean same(String known, char[] text, int start) {
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    void addLine(int start) {
        if (lineCount == lines.length) {
            lines = Arrays.copyOf(lines, lineCount * 2);
        }
        lines[lineCount++] = start;
    }

    void move(int from, int to) {
        forms[to] = forms[from];
        starts[to] = starts[from];
        ends[to] = ends[from];
        gaps[to] = gaps[from];
        flags[to] = flags[from];
    }

    /** Removes the words from {@code index} on. */
    void truncate(int index) {
        size = index;
    }

    /** The line that character {@code at} lies in. */
    int lineOf(int at) {
        int found = Arrays.binarySearch(lines, 0, lineCount, at);
        return found >= 0 ? found : -found - 2;
    }
}
