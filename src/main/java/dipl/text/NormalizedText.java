package dipl.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Normalised characters and the way back to the original. Only the places where lengths differ are remembered; between them both
 * texts run in step.
 */
final class NormalizedText {
    private static final int KEPT_CHARACTERS = 1 << 18;
    private static final int FIELDS = 4;

    char[] chars;
    int length;

    /** For each change: start and length here, start and length in the original. */
    private int[] changes = new int[64];

    private int changed;
    private int cursor;
    private final int[] repairs = new int[TextRepair.values().length];

    NormalizedText() {
        this(1 << 14);
    }

    /** For a text of which no more is expected than {@code capacity} characters. */
    NormalizedText(int capacity) {
        chars = new char[capacity];
    }

    void clear(int originalLength) {
        if (chars.length < originalLength || chars.length > KEPT_CHARACTERS && originalLength < KEPT_CHARACTERS) {
            chars = new char[Math.max(1 << 14, originalLength + (originalLength >> 6))];
        }
        if (changes.length > KEPT_CHARACTERS) {
            changes = new int[64];
        }
        length = 0;
        changed = 0;
        cursor = 0;
        Arrays.fill(repairs, 0);
    }

    void append(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length + (length >> 1) + 16);
        }
        chars[length++] = c;
    }

    void append(String original, int from, int to) {
        int needed = length + to - from;
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, needed + (needed >> 1));
        }
        original.getChars(from, to, chars, length);
        length = needed;
    }

    /** Appends what {@code originalLength} characters from {@code original} on have become. */
    void appendChanged(CharSequence replacement, int original, int originalLength) {
        int start = length;
        for (int i = 0; i < replacement.length(); i++) {
            append(replacement.charAt(i));
        }
        if (replacement.length() != originalLength) {
            addChange(start, replacement.length(), original, originalLength);
        }
    }

    /**
     * Replaces the last characters by {@code replacement}, which stands for everything from where they began up to {@code
     * originalEnd}.
     */
    void replaceTail(int from, CharSequence replacement, int originalEnd) {
        int start = from;
        int original = originalStart(from);
        while (changed > 0) {
            int last = (changed - 1) * FIELDS;
            if (changes[last] + changes[last + 1] <= from) {
                break;
            }
            start = Math.min(start, changes[last]);
            original = Math.min(original, changes[last + 2]);
            changed--;
        }
        String kept = new String(chars, start, from - start);
        length = start;
        cursor = 0;
        appendChanged(kept + replacement, original, originalEnd - original);
    }

    private void addChange(int start, int len, int original, int originalLength) {
        int last = (changed - 1) * FIELDS;
        if (len == 0 && changed > 0 && changes[last + 1] == 0 && changes[last] == start) {
            changes[last + 3] = original + originalLength - changes[last + 2];
            return;
        }
        if ((changed + 1) * FIELDS > changes.length) {
            changes = Arrays.copyOf(changes, changes.length * 2);
        }
        int at = changed++ * FIELDS;
        changes[at] = start;
        changes[at + 1] = len;
        changes[at + 2] = original;
        changes[at + 3] = originalLength;
    }

    /** Where character {@code index} begins in the original. Cheapest when asked in rising order. */
    int originalStart(int index) {
        int change = changeBefore(index);
        if (change < 0) {
            return index;
        }
        int at = change * FIELDS;
        int after = index - changes[at] - changes[at + 1];
        return after < 0 ? changes[at + 2] : changes[at + 2] + changes[at + 3] + after;
    }

    /** Where the character before {@code index} ends in the original; what was removed right after it does not belong to it. */
    int originalEnd(int index) {
        int change = changeBefore(index - 1);
        if (change < 0) {
            return index;
        }
        int at = change * FIELDS;
        int after = index - changes[at] - changes[at + 1];
        return changes[at + 2] + changes[at + 3] + Math.max(after, 0);
    }

    private int changeBefore(int index) {
        if (changed == 0 || index < changes[0]) {
            return -1;
        }
        if (cursor >= changed || changes[cursor * FIELDS] > index) {
            cursor = search(index);
        }
        for (int step = 0; cursor + 1 < changed && changes[(cursor + 1) * FIELDS] <= index; step++) {
            if (step == 8) {
                cursor = search(index);
                break;
            }
            cursor++;
        }
        return cursor;
    }

    private int search(int index) {
        int low = 0;
        int high = changed - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (changes[middle * FIELDS] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    void count(TextRepair repair) {
        repairs[repair.ordinal()]++;
    }

    Map<TextRepair, Integer> repairs() {
        Map<TextRepair, Integer> counts = new EnumMap<>(TextRepair.class);
        for (TextRepair repair : TextRepair.values()) {
            if (repairs[repair.ordinal()] > 0) {
                counts.put(repair, repairs[repair.ordinal()]);
            }
        }
        return counts;
    }
}
