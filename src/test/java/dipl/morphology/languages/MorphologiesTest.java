package dipl.morphology.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.morphology.Paradigm;
import dipl.morphology.TermWord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void inflectsTheLanguagesItKnows(String language) {
        assertEquals(language, Morphologies.of(language).language());
        assertSame(Morphologies.of(language), Morphologies.of(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "de"})
    void takesOtherLanguagesAsTheyAreWritten(String language) {
        Paradigm paradigm = Morphologies.of(language)
                .paradigms(List.of(TermWord.nominal("Otandastar")))
                .get(0);
        assertTrue(paradigm.read("otandastar").isPresent());
        assertTrue(paradigm.read("otandastars").isEmpty());
        assertEquals(List.of("otandastar"), paradigm.forms(5));
        assertEquals(List.of("otandastar"), paradigm.prefixes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void givesEveryThreadTheSameForms(String language) {
        List<String> entries =
                List.of("дипломатия", "народный", "твипломатия", "embassy", "organisation", "twiplomacy");
        List<List<String>> alone =
                entries.stream().map(entry -> forms(language, entry)).toList();
        IntStream.range(0, 200)
                .parallel()
                .forEach(i ->
                        assertEquals(alone.get(i % entries.size()), forms(language, entries.get(i % entries.size()))));
    }

    private static List<String> forms(String language, String entry) {
        return Morphologies.of(language)
                .paradigms(List.of(TermWord.nominal(entry)))
                .get(0)
                .forms(100);
    }
}
