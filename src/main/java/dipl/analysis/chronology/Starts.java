package dipl.analysis.chronology;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where in a sentence a date may begin. To try every rule at every letter would take most of the time, and most sentences have no date at
 * all.
 */
final class Starts {
    private static final int DIGITS_OF_YEAR = 4;
    /** No date has more characters between its first word and its year. */
    private static final int BEFORE_YEAR = 60;

    private static final List<String> RELATIVE =
            List.of("year", "month", "yesterday", "год", "месяц", "вчера", "жыл", "былтыр", "биыл", "кеше", "өткен");

    private static final int[] NONE = {};

    /** How the places differ. */
    enum Start {
        /** The first digit of a number. */
        NUMBER,

        /** The first letter of a word with a number like a year after it. */
        WORD_BEFORE_YEAR,

        /** Either of them, with a number like a year after it. */
        EITHER_BEFORE_YEAR,

        /** The first letter of a word, in a sentence with one that may tell a date by the day of the telling. */
        WORD
    }

    private final Map<Start, int[]> places = new EnumMap<>(Start.class);
    private final boolean year;

    Starts(String sentence) {
        IntStream.Builder numbers = IntStream.builder();
        IntStream.Builder words = IntStream.builder();
        IntStream.Builder both = IntStream.builder();
        BitSet years = new BitSet();
        int digits = 0;
        boolean letter = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean inWord = letter;
            letter = !digit && Character.isLetter(c);
            digits = digit ? digits + 1 : 0;
            if (digits == 1) {
                numbers.add(i);
                both.add(i);
            } else if (letter && !inWord) {
                words.add(i);
                both.add(i);
            } else if (digits == DIGITS_OF_YEAR) {
                years.set(i - DIGITS_OF_YEAR + 1);
            }
        }
        year = !years.isEmpty();
        places.put(Start.NUMBER, numbers.build().toArray());
        int[] wordStarts = words.build().toArray();
        if (year) {
            places.put(Start.WORD_BEFORE_YEAR, beforeYear(IntStream.of(wordStarts), years));
            places.put(Start.EITHER_BEFORE_YEAR, beforeYear(both.build(), years));
        }
        if (maybeRelative(sentence)) {
            places.put(Start.WORD, wordStarts);
        }
    }

    private static boolean maybeRelative(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        for (String word : RELATIVE) {
            if (small.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int[] beforeYear(IntStream places, BitSet years) {
        return places.filter(place -> {
                    int next = years.nextSetBit(place + 1);
                    return next >= 0 && next - place <= BEFORE_YEAR;
                })
                .toArray();
    }

    /** Whether a number has the length of a year. */
    boolean year() {
        return year;
    }

    /** The places of a kind, from left to right. */
    int[] of(Start start) {
        return places.getOrDefault(start, NONE);
    }
}
