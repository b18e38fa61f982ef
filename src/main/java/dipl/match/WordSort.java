package dipl.match;

import java.util.Arrays;

/**
 * Sorts the numbers of words by their words, UTF-16 unit by unit as {@link String#compareTo} does, equal words by their numbers.
 *
 * <p>Words of a vocabulary share long beginnings, which a sort that compares whole words reads again and again; this one parts them by
 * one letter at a time.
 *
 * <p>Source: Bentley and Sedgewick (1997), Fast algorithms for sorting and searching strings, Proceedings of the 8th annual ACM-SIAM
 * symposium on discrete algorithms, 360–369 (multikey quicksort).
 */
final class WordSort {
    /** Stands before every letter, for words that are at their end. */
    private static final int END = -1;

    private final int[] numbers;
    private final String[] words;

    private WordSort(int[] numbers, String[] words) {
        this.numbers = numbers;
        this.words = words;
    }

    /**
     * Sorts.
     *
     * @param numbers of the words to sort, each a place in {@code words}
     */
    static void sort(int[] numbers, String[] words) {
        new WordSort(numbers, words).sort(0, numbers.length, 0);
    }

    /** Sorts the words at places {@code from} to before {@code to}, which agree in their first {@code depth} letters. */
    private void sort(int from, int to, int depth) {
        int start = from;
        int end = to;
        int at = depth;
        while (end - start > 1) {
            int pivot = letter(start + (end - start) / 2, at);
            int below = start;
            int above = end;
            int place = start;
            while (place < above) {
                int letter = letter(place, at);
                if (letter < pivot) {
                    swap(place++, below++);
                } else if (letter > pivot) {
                    swap(place, --above);
                } else {
                    place++;
                }
            }
            sort(start, below, at);
            sort(above, end, at);
            if (pivot == END) {
                Arrays.sort(numbers, below, above);
                return;
            }
            start = below;
            end = above;
            at++;
        }
    }

    private int letter(int place, int at) {
        String word = words[numbers[place]];
        return at < word.length() ? word.charAt(at) : END;
    }

    private void swap(int one, int other) {
        int kept = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = kept;
    }
}
