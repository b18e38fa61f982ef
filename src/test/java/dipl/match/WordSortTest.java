package dipl.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSortTest {
    private static final String LETTERS = "abаәіүһ\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sortsAsComparingWholeWordsDoes(long seed) {
        Random random = new Random(seed);
        String[] words = IntStream.range(0, 30_000)
                .mapToObj(i -> IntStream.range(0, random.nextInt(12))
                        .mapToObj(k -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                        .reduce("", String::concat))
                .toArray(String[]::new);
        assertSorted(words);
    }

    @Test
    void keepsEqualWordsInTheOrderOfTheirNumbers() {
        assertSorted(new String[] {"ел", "ел", "елдер", "", "ел", ""});
    }

    @Test
    void sortsWordsThatAgreeInVeryManyLetters() {
        String beginning = "а".repeat(500_000);
        assertSorted(new String[] {beginning + "б", beginning + "а", beginning, beginning + "а"});
    }

    @Test
    void sortsNothing() {
        assertSorted(new String[0]);
    }

    @Test
    void sortsOnlyThePlacesAskedFor() {
        int[] numbers = {1, 2, 0};
        new WordSort(new String[] {"а", "ә", "б"}).sort(numbers, 0, 2);
        assertArrayEquals(new int[] {2, 1, 0}, numbers);
    }

    private static void assertSorted(String[] words) {
        int[] expected = IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(i -> words[i]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] numbers = IntStream.range(0, words.length).toArray();
        new WordSort(words).sort(numbers, 0, numbers.length);
        assertArrayEquals(expected, numbers, () -> words.length + " words");
    }
}
