package dipl.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Sorts the numbers of words by their words, UTF-16 unit by unit as {@link String#compareTo} does, equal words by their numbers.
 *
 * <p>Words of a vocabulary share long beginnings, which a sort that compares whole words reads again and again; this one reads each
 * letter once: it sorts by some letters packed into one number, then those that agree in these by the next ones.
 */
final class WordSort {
    private final String[] words;

    /** The place of each letter among those that occur, from 1; 0 stands for the end of a word, which comes before every letter. */
    private final int[] ranks = new int[Character.MAX_VALUE + 1];

    private final int bitsOfLetter;
    private final int bitsOfNumber;
    /** How many letters are packed into a number, beside the number of their word. */
    private final int letters;

    /** The words at places {@code from} to before {@code to}, which agree in their first {@code depth} letters. */
    private record Part(int from, int to, int depth) {}

    /** @param words of which some are to be sorted */
    WordSort(String[] words) {
        this.words = words;
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                ranks[word.charAt(at)] = 1;
            }
        }
        for (int letter = 1; letter < ranks.length; letter++) {
            ranks[letter] += ranks[letter - 1];
        }
        bitsOfLetter = Math.max(1, width(ranks[Character.MAX_VALUE]));
        bitsOfNumber = width(words.length);
        letters = (Long.SIZE - 1 - bitsOfNumber) / bitsOfLetter;
    }

    /**
     * Sorts numbers of words, each a place among them.
     *
     * @param from the place of the first to sort
     * @param to one past the last
     */
    void sort(int[] numbers, int from, int to) {
        // no recursion: words may agree in any number of letters
        Deque<Part> parts = new ArrayDeque<>();
        parts.push(new Part(from, to, 0));
        while (!parts.isEmpty()) {
            sort(numbers, parts.pop()).forEach(parts::push);
        }
    }

    /** Sorts a part by its next letters; gives the parts of several words that agree in these too. */
    private List<Part> sort(int[] numbers, Part part) {
        long[] keys = new long[part.to - part.from];
        for (int i = 0; i < keys.length; i++) {
            int number = numbers[part.from + i];
            keys[i] = letters(words[number], part.depth) << bitsOfNumber | number;
        }
        Arrays.sort(keys);
        List<Part> alike = new ArrayList<>();
        for (int from = 0, to; from < keys.length; from = to) {
            long same = keys[from] >>> bitsOfNumber;
            for (to = from; to < keys.length && keys[to] >>> bitsOfNumber == same; to++) {
                numbers[part.from + to] = (int) (keys[to] & (1L << bitsOfNumber) - 1);
            }
            boolean ended = (same & (1L << bitsOfLetter) - 1) == 0;
            if (to - from > 1 && !ended) {
                alike.add(new Part(part.from + from, part.from + to, part.depth + letters));
            }
        }
        return alike;
    }

    private long letters(String word, int depth) {
        long packed = 0;
        for (int at = depth; at < depth + letters; at++) {
            packed = packed << bitsOfLetter | (at < word.length() ? ranks[word.charAt(at)] : 0);
        }
        return packed;
    }

    /** How many bits hold the numbers from 0 to this one. */
    private static int width(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }
}
