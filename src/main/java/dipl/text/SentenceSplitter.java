package dipl.text;

import java.util.Arrays;

/**
 * Splits a text into sentences by rules. A blank line always parts; a line break parts where the line was not full, that is, where the text
 * was not merely wrapped; a full stop, question or exclamation mark parts unless it belongs to an abbreviation or the text goes on in lower
 * case.
 */
final class SentenceSplitter {
    private static final int LONGEST_WRAPPED_LINE = 180;
    private static final int SHORTEST_WRAPPED_LINE = 28;
    private static final int NEIGHBOURING_LINES = 3;
    /** A line this full had no room for the next word, even where letters differ in width. */
    private static final double FULL = 0.75;

    private static final double HALF = 0.5;

    /** An adverbial of so many words may open a sentence and end in a year; a longer passage that ends so is mostly a sentence. */
    private static final int LONGEST_OPENING = 5;

    private static final int FEWEST_WORDS_TO_JUDGE_CASE = 40;

    private static final String CLOSERS = "\"'»”’“)]}›*_";
    private static final String OPENERS = "\"'«“„‘‚(‹[{*_¿¡";
    private static final String VOWELS = "aeiouyаеёиоуыэюяәіөұү";

    private static final String TERMINATORS = ".!?…‥。؟۔‼⁇⁈⁉‽।";
    private static final String BULLETS = "•·▪●○■□◦‣➢➤✓✔▶►–—-*+#>|";

    private char[] text;
    private int n;
    private Tokens tokens;
    private boolean wrapped;
    private boolean caseless;

    /** First words, places in the normalised text and paragraph starts of the sentences found. */
    int[] firstWords = new int[64];

    int[] starts = new int[64];
    int[] ends = new int[64];
    boolean[] paragraphs = new boolean[64];
    int size;

    private static final int NONE = 0;
    private static final int SENTENCE = 1;
    private static final int PARAGRAPH = 2;

    /** Where the last boundary lies: after the terminator, or at the line break. */
    private int cut;

    void split(char[] characters, int length, Tokens words) {
        text = characters;
        n = length;
        tokens = words;
        size = 0;
        if (firstWords.length > 1 << 14) {
            resize(64);
        }
        if (words.size > 0) {
            survey();
            open(0, 0, true);
            for (int i = 1; i < words.size; i++) {
                if (words.flags[i] != 0) {
                    int boundary = boundary(i);
                    if (boundary != NONE) {
                        close(i);
                        open(i, cut, boundary == PARAGRAPH);
                    } else if (isStopOfAbbreviation(i)) {
                        words.gaps[i] = (byte) Gap.SPACE.ordinal();
                    }
                }
            }
            cut = n;
            close(words.size);
        }
        text = null;
        tokens = null;
    }

    private void open(int word, int from, boolean paragraph) {
        if (size == firstWords.length) {
            resize(size * 2);
        }
        firstWords[size] = word;
        starts[size] = startOfSentence(from, tokens.starts[word]);
        paragraphs[size] = paragraph;
        size++;
    }

    private void resize(int capacity) {
        firstWords = Arrays.copyOf(firstWords, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        paragraphs = Arrays.copyOf(paragraphs, capacity);
    }

    /** Back from the first word over opening quotes and brackets, not over blanks. */
    private int startOfSentence(int from, int word) {
        int start = word;
        while (start > from && OPENERS.indexOf(text[start - 1]) >= 0) {
            start--;
        }
        return start;
    }

    private void close(int nextWord) {
        int end = cut;
        int least = tokens.ends[nextWord - 1];
        while (end > least && (Letters.isSpace(text[end - 1]) || BULLETS.indexOf(text[end - 1]) >= 0)) {
            end--;
        }
        ends[size - 1] = end;
    }

    /** Learns whether the text is wrapped and whether it has capitals at all. */
    private void survey() {
        int goesOn = 0;
        int capital = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size; i++) {
            boolean upper = Letters.isCapital(text[tokens.starts[i]]);
            capitals += upper ? 1 : 0;
            int flags = tokens.flags[i];
            if (i > 0
                    && (flags & Tokens.LINE) != 0
                    && (flags & (Tokens.BLANK_LINE | Tokens.TERMINATOR)) == 0
                    && tokens.gaps[i] <= Gap.HYPHEN.ordinal()) {
                goesOn += !upper && Letters.isLetter(text[tokens.starts[i]]) ? 1 : 0;
                capital += upper ? 1 : 0;
            }
        }
        wrapped = goesOn > 0 && goesOn * 2 >= capital;
        caseless = tokens.size >= FEWEST_WORDS_TO_JUDGE_CASE && capitals * 200L < tokens.size;
    }

    private int boundary(int i) {
        int flags = tokens.flags[i];
        if (tokens.gaps[i] == Gap.HYPHEN.ordinal() && (flags & Tokens.BLANK_LINE) == 0) {
            return NONE;
        }
        int from = tokens.ends[i - 1];
        int to = tokens.starts[i];
        boolean line = (flags & Tokens.LINE) != 0;
        boolean page = (flags & Tokens.PAGE) != 0;
        boolean terminated = (flags & Tokens.TERMINATOR) != 0;
        if ((flags & Tokens.BLANK_LINE) != 0 && !page) {
            cut = terminated ? afterTerminator(from, to) : firstLineBreak(from, to);
            return PARAGRAPH;
        }
        boolean lower = isLower(text[to]);
        if (page && lower && !terminated) {
            return NONE;
        }
        if (terminated) {
            int inside = terminated(i, from, to);
            if (inside != NONE) {
                return line && !isFull(i) ? PARAGRAPH : inside;
            }
        }
        return line ? newLine(i, from, to, lower) : NONE;
    }

    private int newLine(int i, int from, int to, boolean lower) {
        int lead = to;
        while (lead > from && !Letters.isLineBreak(text[lead - 1])) {
            lead--;
        }
        cut = firstLineBreak(from, to);
        boolean full = isFull(i);
        while (lead < to && Letters.isSpace(text[lead])) {
            lead++;
        }
        if (lead < to && BULLETS.indexOf(text[lead]) >= 0) {
            boolean dash = "-–—".indexOf(text[lead]) >= 0;
            boolean marker =
                    text[lead] == '#' || text[lead] == '|' || text[lead] == '>' || Letters.isSpace(text[lead + 1]);
            if (marker && !(dash && full && lineStart(from) != text[lead])) {
                return PARAGRAPH;
            }
        }
        if (isHeading(from)) {
            return PARAGRAPH;
        }
        if (Letters.isDigit(text[to]) && isNumbering(i)) {
            return full ? NONE : PARAGRAPH;
        }
        if (full || wrapped && leavesOpen(i)) {
            return NONE;
        }
        if (lower) {
            return caseless && !wrappedByLength(i) ? PARAGRAPH : NONE;
        }
        return PARAGRAPH;
    }

    /** Whether the line before word {@code i} begins with a heading's mark. */
    private boolean isHeading(int from) {
        int start = firstOfLine(from);
        return text[start] == '#' && (text[start + 1] == '#' || text[start + 1] == ' ');
    }

    private char lineStart(int from) {
        return text[firstOfLine(from)];
    }

    /** The first character of the line that the word before {@code from} ends in. */
    private int firstOfLine(int from) {
        int start = tokens.lines[tokens.lineOf(from - 1)];
        while (start < from && Letters.isSpace(text[start])) {
            start++;
        }
        return start;
    }

    /** Whether the text before word {@code i} ends in a comma or in a short word such as a preposition, so that it must go on. */
    private boolean leavesOpen(int i) {
        int start = tokens.starts[i - 1];
        boolean shortWord =
                tokens.ends[i - 1] - start <= 3 && isLower(text[start]) && tokens.gaps[i] == Gap.SPACE.ordinal();
        return (shortWord || tokens.gaps[i] == Gap.COMMA.ordinal()) && fills(i, HALF, 0);
    }

    /** {@code 1.}, {@code 2)} at the start of a line. */
    private boolean isNumbering(int i) {
        int end = tokens.ends[i];
        return end - tokens.starts[i] <= 3
                && end + 1 < n
                && (text[end] == '.' || text[end] == ')')
                && Letters.isSpace(text[end + 1]);
    }

    /** Whether the line before word {@code i} had no room for it: then the line break is only a wrap. */
    private boolean isFull(int i) {
        return wrapped && wrappedByLength(i);
    }

    private boolean wrappedByLength(int i) {
        return fills(i, FULL, 1 + tokens.ends[i] - tokens.starts[i]);
    }

    /** Whether the line before word {@code i}, with so much more on it, would fill its share of the width of the lines around. */
    private boolean fills(int i, double share, int room) {
        int line = tokens.lineOf(tokens.ends[i - 1] - 1);
        int length = lineLength(line);
        if (length > LONGEST_WRAPPED_LINE) {
            return false;
        }
        int width = 0;
        // The second longest, since one line may stick out.
        int second = 0;
        for (int near = Math.max(0, line - NEIGHBOURING_LINES); near <= line + NEIGHBOURING_LINES; near++) {
            int other = near < tokens.lineCount ? lineLength(near) : 0;
            if (other <= LONGEST_WRAPPED_LINE) {
                second = Math.max(second, Math.min(width, other));
                width = Math.max(width, other);
            }
        }
        int common = second > 0 ? second : width;
        return width >= SHORTEST_WRAPPED_LINE && length + room >= share * common;
    }

    private int lineLength(int line) {
        int start = tokens.lines[line];
        int end = line + 1 < tokens.lineCount ? tokens.lines[line + 1] : n;
        while (end > start && Letters.isSpace(text[end - 1])) {
            end--;
        }
        return end - start;
    }

    private int firstLineBreak(int from, int to) {
        int i = from;
        while (i < to && !Letters.isLineBreak(text[i])) {
            i++;
        }
        return i;
    }

    private int afterTerminator(int from, int to) {
        int i = from;
        while (i < to && TERMINATORS.indexOf(text[i]) < 0) {
            i++;
        }
        while (i < to && (TERMINATORS.indexOf(text[i]) >= 0 || CLOSERS.indexOf(text[i]) >= 0)) {
            i++;
        }
        // A quotation mark that touches the next word belongs to it.
        if (i == to && i - 1 > from && "\"'“*_".indexOf(text[i - 1]) >= 0) {
            i--;
        }
        return i;
    }

    /** Decides at a full stop, question or exclamation mark between two words. */
    private int terminated(int i, int from, int to) {
        int stop = from;
        while (TERMINATORS.indexOf(text[stop]) < 0) {
            stop++;
        }
        cut = afterTerminator(from, to);
        if (stop > from && "([{".indexOf(text[stop - 1]) >= 0) {
            return NONE;
        }
        int next = cut;
        while (next < to && Letters.isSpace(text[next])) {
            next++;
        }
        if (next < to && ",;:".indexOf(text[next]) >= 0) {
            return NONE;
        }
        boolean dot = text[stop] == '.' && (stop + 1 >= n || TERMINATORS.indexOf(text[stop + 1]) < 0);
        char first = text[to];
        if (isLower(first) && (!caseless || !dot)) {
            return NONE;
        }
        if (cut == to
                && !(Letters.isCapital(first) && isLower(text[from - 1]) && from - tokens.starts[i - 1] > 1)
                && stop == from
                && dot) {
            return NONE;
        }
        return dot && isAbbreviation(i, stop == from) ? NONE : SENTENCE;
    }

    /** Whether nothing but the full stop of an abbreviation and white space parts a word from the one before: {@code U.S. embassy}. */
    private boolean isStopOfAbbreviation(int i) {
        int from = tokens.ends[i - 1];
        int to = tokens.starts[i];
        if ((tokens.flags[i] & Tokens.TERMINATOR) == 0 || text[from] != '.' || !isBlank(from + 1, to)) {
            return false;
        }
        char first = text[tokens.starts[i - 1]];
        String word = CaseFolding.fold(tokens.forms[i - 1]);
        return Abbreviations.isOne(word) || Letters.isCapital(first) && isInitials(tokens.forms[i - 1]);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.isSpace(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the full stop after word {@code i - 1} does not end the sentence. */
    private boolean isAbbreviation(int i, boolean direct) {
        int before = i - 1;
        String word = CaseFolding.fold(tokens.forms[before]);
        char first = text[tokens.starts[before]];
        boolean firstOfSentence = firstWords[size - 1] == before;
        if (firstOfSentence && isOutlineNumber(word, first)) {
            return true;
        }
        if (!direct || Letters.isDigit(first)) {
            return false;
        }
        String next = CaseFolding.fold(tokens.forms[i]);
        boolean starter = Abbreviations.isStarter(next);
        if (Letters.isCapital(first) && isInitials(tokens.forms[before])) {
            return !starter || next.length() == 1;
        }
        if (Abbreviations.isClosing(word)) {
            return !Letters.isCapital(text[tokens.starts[i]]);
        }
        if (Abbreviations.isMeasure(word) && isCapitalised(i)) {
            return false;
        }
        if (Abbreviations.isTrailing(word)) {
            return !starter && !(Abbreviations.isRussianYear(word) && endsInYear(before) && isCapitalised(i));
        }
        if (Abbreviations.isBeforeNumber(word)) {
            return Letters.isDigit(text[tokens.starts[i]]);
        }
        return Abbreviations.isLeading(word) || word.length() == 1 && !starter;
    }

    /** Whether a year of four digits stands before a word, late enough in the sentence to end it, rather than to open it: {@code В 2019 г.} */
    private boolean endsInYear(int word) {
        int opening = firstWords[size - 1];
        return word - opening > LONGEST_OPENING
                && tokens.ends[word - 1] - tokens.starts[word - 1] == 4
                && Letters.isDigit(text[tokens.starts[word - 1]]);
    }

    /** Whether a word has a capital letter before small ones, as a sentence has and {@code США} has not. */
    private boolean isCapitalised(int i) {
        int start = tokens.starts[i];
        return Letters.isCapital(text[start]) && start + 1 < tokens.ends[i] && isLower(text[start + 1]);
    }

    /** The number of a list item or heading: {@code 1.}, {@code IV.}, {@code 2.3.} */
    private static boolean isOutlineNumber(String word, char first) {
        if (Letters.isDigit(first)) {
            return word.length() <= 3 || word.indexOf('.') > 0 && word.length() <= 6;
        }
        for (int i = 0; i < word.length(); i++) {
            if ("ivxlіх".indexOf(word.charAt(i)) < 0) {
                return word.length() == 1;
            }
        }
        return true;
    }

    /** {@code Л}, {@code Л.Н}, {@code J.F}, {@code Дж}: a first name is cut short before its first vowel. Not {@code РФ}. */
    private static boolean isInitials(String word) {
        if (word.length() == 2 && Character.isLowerCase(word.charAt(1))) {
            return VOWELS.indexOf(Character.toLowerCase(word.charAt(0))) < 0 && VOWELS.indexOf(word.charAt(1)) < 0;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean dot = (i & 1) == 1;
            if (dot != (word.charAt(i) == '.')) {
                return false;
            }
        }
        return (word.length() & 1) == 1;
    }

    private static boolean isLower(char c) {
        return Character.isLowerCase(c);
    }
}
