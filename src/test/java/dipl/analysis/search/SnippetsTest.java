package dipl.analysis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.index.SearchAnswer.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each letter is a word; occurrences are given by the places of the phrase's words. */
class SnippetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "a b c a b; a b; 0; [0, 1] [3, 4]",
                "a x b; a b; 0; none",
                "a x b; a b; 1; [0, 2]",
                "a x x b; a b; 1; none",
                "a x x b; a b; 2; [0, 3]",
                // two words in the other order are two places off
                "b a; a b; 1; none",
                "b a; a b; 2; [1, 0]",
                // the nearest of several, and no word serves twice
                "a x b b; a b; 2; [0, 2]",
                "a a b; a b; 2; [0, 2]",
                "a a; a a; 2; [0, 1]",
                "a; a a; 5; none",
                "a x b x c; a b c; 1; none",
                "a x b x c; a b c; 2; [0, 2, 4]",
                "x; a b; 99; none"
            })
    void occurrencesAreThoseOfTheQuery(String text, String phrase, int slop, String expected) {
        List<Set<String>> places = Arrays.stream(phrase.split(" ")).map(Set::of).toList();
        String found = Snippets.occurrences(text.split(" "), new Phrase(places, slop)).stream()
                .map(Arrays::toString)
                .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, found);
    }
}
