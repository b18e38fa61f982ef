package dipl.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.morphology.languages.Morphologies;
import dipl.text.StandardTextAnalyser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that hold between terms, categories and dimensions; hits are written {@code dimension/category:surface}. */
class DimensionsTest {
    private static final Dictionary CONCEPTS = dictionary("concepts", """
            category,language,term
            public,en,public diplomacy
            public,en,(public|open) diplomacy
            mediated,en,mediated public diplomacy
            digital,*,^X
            digital,en,^X
            people,kk,халық дипломатиясы
            people,ru,народная дипломатия
            -,en,school of public diplomacy
            """);

    private static final Dictionary TOOLS = dictionary("tools", """
            category,language,term
            exchange,en,diplomacy
            channel,en,public diplomacy
            channel,en,school
            """);

    private static Dictionary dictionary(String dimension, String terms) {
        return DictionaryReader.read(dimension, dimension + ".csv", terms.getBytes(StandardCharsets.UTF_8), problem -> {
            throw new AssertionError(problem);
        });
    }

    private static String hits(String text, String language) {
        return new TextMatcher(
                        List.of(CONCEPTS, TOOLS),
                        MatchOptions.DEFAULT,
                        new StandardTextAnalyser(),
                        Morphologies::of,
                        new LanguageModifiers())
                .match(List.of(new TextMatcher.Text(text, language))).get(0).stream()
                        .map(place -> place.category().dimension() + "/"
                                + place.category().category() + ":" + place.surface(text))
                        .collect(Collectors.joining("|"));
    }

    @Test
    void theSameWordsCountInEachDimension() {
        assertEquals(
                "concepts/public:public diplomacy|tools/channel:public diplomacy",
                hits("They speak of public diplomacy today.", "en"));
    }

    @Test
    void theLongestMatchWinsInItsOwnDimensionOnly() {
        assertEquals(
                "concepts/mediated:mediated public diplomacy|tools/channel:public diplomacy",
                hits("They speak of mediated public diplomacy today.", "en"));
    }

    @Test
    void twoTermsOfOneCategoryAtOnePlaceCountOnce() {
        assertEquals("concepts/digital:X", hits("They all write on X in our days.", "en"));
    }

    @Test
    void whatIsExcludedInOneDimensionCountsInTheOther() {
        assertEquals(
                "tools/channel:school|tools/channel:public diplomacy",
                hits("She went to a school of public diplomacy.", "en"));
    }

    @Test
    void anExclusionCancelsOnlyWhatItCovers() {
        assertEquals(
                "tools/channel:School|tools/channel:public diplomacy|concepts/public:public diplomacy|tools/channel:public diplomacy",
                hits("School of public diplomacy teaches public diplomacy.", "en"));
    }

    @Test
    void aTermStandsOverAPageBreakInEachLanguage() {
        assertEquals("concepts/people:халық\n\f\nдипломатиясын", hits("Біз халық\n\f\nдипломатиясын дамытамыз.", "kk"));
        assertEquals("concepts/people:народной\n\fдипломатии", hits("Без народной\n\fдипломатии не обойтись.", "ru"));
        assertEquals(
                "concepts/people:народной\n12\n\fдипломатии",
                hits("Без народной\n12\n\fдипломатии не обойтись нам.", "ru"));
        assertEquals(
                "concepts/public:public\f diplomacy|tools/channel:public\f diplomacy",
                hits("The art of public\f diplomacy is old.", "en"));
    }
}
