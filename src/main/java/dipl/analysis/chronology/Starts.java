package dipl.analysis.chronology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Where in a sentence a date may begin. To try every rule at every letter would take most of the time, and most sentences have no date at
 * all.
 */
final class Starts {
    private static final int MOST_DIGITS_OF_DAY = 2;
    private static final int DIGITS_OF_YEAR = 4;
    /** No date has more characters between its first word and its year. */
    private static final int BEFORE_YEAR = 60;

    /** What the dates begin with that are told by the day of the telling; a blank stands for any one character. */
    private static final String[] RELATIVE = {
        "last y",
        "last m",
        "previous y",
        "прошл",
        "минувш",
        "былтыр",
        "өткен ж",
        "өткен а",
        "this y",
        "the c",
        "current y",
        "этом г",
        "этем г",
        "этего г",
        "этого г",
        "этим г",
        "нынешн",
        "текущ",
        "биыл",
        "осы ж",
        "next y",
        "следующ",
        "будущ",
        "келесі ж",
        "келер ж",
        "yesterday",
        "вчера",
        "кеше"
    };

    private static final String[] NO_WORDS = {};

    /** These by their first letter. */
    private static final String[][] BY_FIRST_LETTER = new String[0x500][];

    static {
        Arrays.fill(BY_FIRST_LETTER, NO_WORDS);
        Arrays.stream(RELATIVE)
                .collect(Collectors.groupingBy(word -> word.charAt(0)))
                .forEach((first, words) -> BY_FIRST_LETTER[first] = words.toArray(NO_WORDS));
    }

    private static final BitSet NONE = new BitSet();

    /** How the places differ. */
    enum Start {
        /** The first digit of a number of one or two digits. */
        SHORT_NUMBER,

        /** The same, with a number like a year after it. */
        SHORT_NUMBER_BEFORE_YEAR,

        /** The first digit of a number of four digits. */
        FOUR_DIGITS,

        /** The first letter of a word with a number like a year after it. */
        WORD_BEFORE_YEAR,

        /** The first letter of a word or digit of a number, with a number like a year after it. */
        EITHER_BEFORE_YEAR,

        /** The first letter of a word that may begin a date told by the day of the telling. */
        RELATIVE_WORD;

        /** Whether these places are many: any word may be one. */
        boolean isWord() {
            return this == WORD_BEFORE_YEAR || this == EITHER_BEFORE_YEAR || this == RELATIVE_WORD;
        }
    }

    private final Map<Start, BitSet> places = new EnumMap<>(Start.class);
    private final boolean year;

    /** @param relative whether dates told by the day of the telling are looked for */
    Starts(String sentence, boolean relative) {
        BitSet numbers = new BitSet(sentence.length());
        BitSet shortNumbers = new BitSet(sentence.length());
        BitSet fourDigits = new BitSet(sentence.length());
        BitSet years = new BitSet(sentence.length());
        for (int at = 0, end; at < sentence.length(); at = end + 1) {
            end = at;
            while (end < sentence.length() && isDigit(sentence.charAt(end))) {
                end++;
            }
            if (end > at) {
                numbers.set(at);
                shortNumbers.set(at, end - at <= MOST_DIGITS_OF_DAY);
                fourDigits.set(at, end - at == DIGITS_OF_YEAR);
                years.set(at, end - at >= DIGITS_OF_YEAR);
            }
        }
        year = !years.isEmpty();
        places.put(Start.SHORT_NUMBER, shortNumbers);
        places.put(Start.FOUR_DIGITS, fourDigits);
        BitSet words = year || relative ? words(sentence) : NONE;
        if (relative) {
            places.put(Start.RELATIVE_WORD, filtered(words, word -> isRelative(sentence, word, false)));
        }
        if (year) {
            BitSet either = (BitSet) words.clone();
            either.or(numbers);
            places.put(Start.SHORT_NUMBER_BEFORE_YEAR, beforeYear(shortNumbers, years));
            places.put(Start.WORD_BEFORE_YEAR, beforeYear(words, years));
            places.put(Start.EITHER_BEFORE_YEAR, beforeYear(either, years));
        }
    }

    private static BitSet words(String sentence) {
        BitSet words = new BitSet(sentence.length());
        boolean letter = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean inWord = letter;
            letter = isLetter(sentence.charAt(i));
            if (letter && !inWord) {
                words.set(i);
            }
        }
        return words;
    }

    private static BitSet filtered(BitSet places, IntPredicate wanted) {
        BitSet left = new BitSet(places.length());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            left.set(place, wanted.test(place));
        }
        return left;
    }

    /**
     * Whether there may be a date in a part of a text: most sentences have neither a digit nor a word such as {@code yesterday}.
     *
     * @param relative whether dates told by the day of the telling are looked for
     */
    static boolean any(String text, int from, int to, boolean relative) {
        boolean letter = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                return true;
            }
            if (relative) {
                boolean inWord = letter;
                letter = isLetter(c);
                if (letter && !inWord && isRelative(text, i, true)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters of the alphabets that most texts are in are settled without a look at their properties. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 0x400 && c <= 0x481 || c >= 'A' && Character.isLetter(c);
    }

    /** @param firstWord whether the first word alone is enough, since more than one character may stand after it */
    private static boolean isRelative(String text, int at, boolean firstWord) {
        char first = Character.toLowerCase(text.charAt(at));
        if (first < BY_FIRST_LETTER.length) {
            for (String word : BY_FIRST_LETTER[first]) {
                if (startsWith(text, at, word, firstWord)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsWith(String text, int at, String word, boolean firstWord) {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == ' ' && firstWord) {
                return true;
            }
            if (at + i >= text.length() || letter != ' ' && Character.toLowerCase(text.charAt(at + i)) != letter) {
                return false;
            }
        }
        return true;
    }

    private static BitSet beforeYear(BitSet places, BitSet years) {
        return filtered(places, place -> {
            int next = years.nextSetBit(place + 1);
            return next >= 0 && next - place <= BEFORE_YEAR;
        });
    }

    /** Whether a number has the length of a year. */
    boolean year() {
        return year;
    }

    /** The places of a kind. */
    BitSet of(Start start) {
        return places.getOrDefault(start, NONE);
    }
}
