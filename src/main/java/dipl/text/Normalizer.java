package dipl.text;

import java.nio.CharBuffer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Set;

/**
 * Brings text to the one spelling that words are compared in: NFKC, one apostrophe, one hyphen, one space, nothing invisible, no stress
 * marks, no letters of the wrong script. Case is kept.
 *
 * <p>Where plain NFKC would glue a sign to a word, it stays apart: a raised footnote number ends the word before it, a circled number is a
 * word of its own, and {@code №}, fractions and spacing accents stay signs.
 */
public final class Normalizer {
    private static final byte UNKNOWN = 0;
    private static final byte PLAIN = 1;
    private static final byte BLANK = 2;
    private static final byte INVISIBLE = 3;
    private static final byte SOFT_HYPHEN = 4;
    private static final byte APOSTROPHE = 5;
    private static final byte HYPHEN = 6;
    private static final byte MARK = 7;
    private static final byte COMPATIBILITY = 8;
    private static final byte APART = 9;
    private static final byte RAISED = 10;
    private static final byte SURROGATE = 11;

    /** Unicode's stream-safe limit; longer runs of marks are noise and are copied as they are. */
    private static final int MOST_MARKS = 30;

    /** Filled on demand; every thread would write the same value, so a race does no harm. */
    private static final byte[] KINDS = new byte[1 << 16];

    private Normalizer() {}

    /**
     * Normalises a word or a phrase the way words of texts are. Case, inner spaces and hyphens are kept. A plain word is returned as it
     * is.
     */
    public static String normalizeWord(String word) {
        NormalizedText text = new NormalizedText(word.length() + 8);
        normalize(word, text);
        LookAlikes.repairAll(text);
        int length = text.length;
        if (length == word.length() && word.contentEquals(CharBuffer.wrap(text.chars, 0, length))) {
            return word;
        }
        return new String(text.chars, 0, length);
    }

    /** What is mended in a word as it stands in a text, in the order of the constants; nothing for capitals and apostrophes. */
    public static Set<TextRepair> repairs(String word) {
        NormalizedText text = new NormalizedText(word.length() + 8);
        normalize(word, text);
        LookAlikes.repairAll(text);
        Set<TextRepair> repairs = EnumSet.noneOf(TextRepair.class);
        repairs.addAll(text.repairs().keySet());
        if (word.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            repairs.add(TextRepair.LINE_END_HYPHEN);
        }
        return repairs;
    }

    static void normalize(String original, NormalizedText into) {
        int n = original.length();
        into.clear(n);
        original.getChars(0, Math.min(n, into.chars.length), into.chars, 0);
        char[] chars = into.chars;
        int i = 0;
        // Up to the first special character the copy is the result.
        while (i < n && kind(chars[i]) == PLAIN) {
            i++;
        }
        into.length = i;
        while (i < n) {
            char c = original.charAt(i);
            switch (kind(c)) {
                case PLAIN -> {
                    int end = i + 1;
                    while (end < n && kind(original.charAt(end)) == PLAIN) {
                        end++;
                    }
                    into.append(original, i, end);
                    i = end;
                }
                case BLANK -> {
                    into.append(' ');
                    into.count(TextRepair.SPACE);
                    i++;
                }
                case HYPHEN -> {
                    into.append('-');
                    i++;
                }
                case APOSTROPHE -> {
                    into.append(betweenLetters(original, i) ? '\'' : c);
                    i++;
                }
                case INVISIBLE, SOFT_HYPHEN -> i = removeInvisible(original, i, into);
                case MARK -> i = combine(original, i, into);
                case COMPATIBILITY -> i = decompose(original, i, 1, false, into);
                case APART -> i = decompose(original, i, 1, true, into);
                case RAISED -> {
                    into.append(' ');
                    into.count(TextRepair.COMPATIBILITY);
                    i++;
                }
                default -> i = supplementary(original, i, into);
            }
        }
    }

    private static boolean betweenLetters(String text, int i) {
        int before = i - 1;
        while (before >= 0 && isMarkOrInvisible(text.charAt(before))) {
            before--;
        }
        int after = i + 1;
        while (after < text.length() && isMarkOrInvisible(text.charAt(after))) {
            after++;
        }
        return before >= 0
                && after < text.length()
                && Character.isLetter(text.charAt(before))
                && Character.isLetter(text.charAt(after));
    }

    private static boolean isMarkOrInvisible(char c) {
        byte kind = kind(c);
        return kind == MARK || kind == INVISIBLE || kind == SOFT_HYPHEN;
    }

    /** Removes a run of invisible characters; a soft hyphen that ends a line goes with the line break and the next line's indent. */
    private static int removeInvisible(String text, int from, NormalizedText into) {
        int end = from;
        boolean hyphen = false;
        while (end < text.length() && isInvisible(text.charAt(end))) {
            hyphen |= kind(text.charAt(end)) == SOFT_HYPHEN;
            end++;
        }
        into.count(TextRepair.INVISIBLE);
        if (hyphen) {
            int next = nextLine(text, end);
            if (next > 0 && from > 0 && Character.isLetter(text.charAt(from - 1))) {
                into.count(TextRepair.LINE_END_HYPHEN);
                end = next;
            }
        }
        into.appendChanged("", from, end - from);
        return end;
    }

    private static boolean isInvisible(char c) {
        byte kind = kind(c);
        return kind == INVISIBLE || kind == SOFT_HYPHEN;
    }

    /** The first letter of the next line if only blanks and one line break come before it, else -1. */
    private static int nextLine(String text, int from) {
        int i = skipBlanks(text, from);
        if (i < text.length() && text.charAt(i) == '\r') {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '\n') {
            i++;
        } else if (i == from || text.charAt(i - 1) != '\r') {
            return -1;
        }
        i = skipBlanks(text, i);
        return i < text.length() && Character.isLetter(text.charAt(i)) ? i : -1;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length()
                && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || kind(text.charAt(i)) == BLANK)) {
            i++;
        }
        return i;
    }

    /** Composes a run of marks with the character before it, stress marks on Cyrillic vowels left out. */
    private static int combine(String text, int from, NormalizedText into) {
        int end = from;
        while (end < text.length() && kind(text.charAt(end)) == MARK && end - from < MOST_MARKS) {
            end++;
        }
        int base = into.length - 1;
        if (base > 0 && Character.isSurrogatePair(into.chars[base - 1], into.chars[base])) {
            base--;
        }
        if (base < 0 || !canCarryMarks(into.chars[base])) {
            for (int i = from; i < end; i++) {
                into.append(text.charAt(i));
            }
            return end;
        }
        StringBuilder cluster = new StringBuilder().append(into.chars, base, into.length - base);
        boolean vowel = isStressable(into.chars[base]);
        boolean stress = false;
        for (int i = from; i < end; i++) {
            char mark = text.charAt(i);
            if (vowel && isStress(mark)) {
                stress = true;
            } else {
                cluster.append(mark);
            }
        }
        if (stress) {
            into.count(TextRepair.STRESS_MARK);
        }
        if (cluster.length() > into.length - base) {
            String composed = java.text.Normalizer.normalize(cluster, Form.NFKC);
            if (composed.length() < cluster.length()) {
                into.count(TextRepair.COMPOSED);
            }
            into.replaceTail(base, composed, end);
        } else {
            into.replaceTail(base, cluster.toString(), end);
        }
        return end;
    }

    private static boolean canCarryMarks(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || kind(c) == MARK;
    }

    private static boolean isStress(char mark) {
        return mark == '\u0301' || mark == '\u0300' || mark == '\u0341' || mark == '\u0340';
    }

    /** Cyrillic letters except those that Macedonian writes with an acute. */
    private static boolean isStressable(char c) {
        return c >= '\u0400' && c <= '\u052F' && "гкГК".indexOf(c) < 0;
    }

    private static int supplementary(String text, int from, NormalizedText into) {
        char high = text.charAt(from);
        if (!Character.isHighSurrogate(high)
                || from + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(from + 1))) {
            into.append(high);
            return from + 1;
        }
        int c = Character.toCodePoint(high, text.charAt(from + 1));
        if (isTagOrSelector(c)) {
            into.count(TextRepair.INVISIBLE);
            into.appendChanged("", from, 2);
            return from + 2;
        }
        boolean pictograph = c >= 0x1F300 && c <= 0x1FAFF;
        if (pictograph || java.text.Normalizer.isNormalized(text.substring(from, from + 2), Form.NFKC)) {
            into.append(high);
            into.append(text.charAt(from + 1));
            return from + 2;
        }
        return decompose(text, from, 2, !Character.isLetterOrDigit(c), into);
    }

    private static boolean isTagOrSelector(int c) {
        return c >= 0xE0000 && c <= 0xE01EF;
    }

    private static int decompose(String text, int from, int length, boolean apart, NormalizedText into) {
        String plain = java.text.Normalizer.normalize(text.substring(from, from + length), Form.NFKC);
        into.appendChanged(apart ? " " + plain + " " : plain, from, length);
        into.count(TextRepair.COMPATIBILITY);
        return from + length;
    }

    private static byte kind(char c) {
        byte kind = KINDS[c];
        if (kind == UNKNOWN) {
            kind = classify(c);
            KINDS[c] = kind;
        }
        return kind;
    }

    private static byte classify(char c) {
        if (c < 0x80) {
            return c == '`' ? APOSTROPHE : PLAIN;
        }
        switch (c) {
            case '\u00AD':
                return SOFT_HYPHEN;
            case '\u2019':
            case '\u2018':
            case '\u201B':
            case '\u02BC':
            case '\u02BB':
            case '\u02B9':
            case '\u2032':
            case '\u00B4':
                return APOSTROPHE;
            case '\u2010':
            case '\u2011':
                return HYPHEN;
            case '\u2116': // № would become the word "No"
            case '\u2026':
            case '\u2025':
                return PLAIN;
            case '\u2122':
            case '\u2120':
                return RAISED;
            case '\u180E':
            case '\u034F':
                return INVISIBLE;
            default:
                return classifyByType(c);
        }
    }

    private static byte classifyByType(char c) {
        int type = Character.getType(c);
        if (type == Character.SURROGATE) {
            return SURROGATE;
        }
        if (c >= '\uFE00' && c <= '\uFE0F' || type == Character.FORMAT) {
            return INVISIBLE;
        }
        if (type == Character.SPACE_SEPARATOR) {
            return BLANK;
        }
        boolean vowelOrTailJamo = c >= '\u1160' && c <= '\u11FF';
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || vowelOrTailJamo) {
            return MARK;
        }
        String alone = String.valueOf(c);
        if (java.text.Normalizer.isNormalized(alone, Form.NFKC)) {
            return PLAIN;
        }
        String plain = java.text.Normalizer.normalize(alone, Form.NFKC);
        if (plain.charAt(0) == ' ' || plain.indexOf('\u2044') >= 0) {
            return PLAIN;
        }
        if (type == Character.OTHER_NUMBER
                && (c == '\u00B2' || c == '\u00B3' || c == '\u00B9' || c >= '\u2070' && c <= '\u2079')) {
            return RAISED;
        }
        boolean subscript = c >= '\u2080' && c <= '\u2089';
        return !subscript && (type == Character.OTHER_NUMBER || type == Character.OTHER_SYMBOL) ? APART : COMPATIBILITY;
    }
}
