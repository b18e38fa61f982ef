package dipl.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** From this many words on, a part is sorted beside the others. */
    private static final int LARGE = 4_096;

    private final int[] numbers;
    private final String[] words;

    /** The words at places {@code from} to before {@code to}, which agree in their first {@code depth} letters. */
    private record Part(int from, int to, int depth) {}

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
        WordSort sort = new WordSort(numbers, words);
        List<Part> parts = List.of(new Part(0, numbers.length, 0));
        while (!parts.isEmpty()) {
            parts = parts.parallelStream()
                    .flatMap(part -> sort.sort(part).stream())
                    .toList();
        }
    }

    /** Sorts a part but for large ones within it, and gives these. */
    private List<Part> sort(Part part) {
        List<Part> others = new ArrayList<>();
        sort(part.from, part.to, part.depth, others);
        return others;
    }

    private void sort(int from, int to, int depth, List<Part> others) {
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
            sortPart(start, below, at, others);
            sortPart(above, end, at, others);
            if (pivot == END) {
                Arrays.sort(numbers, below, above);
                return;
            }
            start = below;
            end = above;
            at++;
        }
    }

    private void sortPart(int from, int to, int depth, List<Part> others) {
        if (to - from < LARGE) {
            sort(from, to, depth, others);
        } else {
            others.add(new Part(from, to, depth));
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
