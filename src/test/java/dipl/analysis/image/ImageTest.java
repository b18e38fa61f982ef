package dipl.analysis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.dictionary.Term;
import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CorpusMatcher;
import dipl.passages.Within;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {
    private static final String WORDS = """
            category,language,term,match,note,source
            positive,en,(reliable|open) @unless @negation @within 2,,,
            positive,ru,(надёжный|открытый) @unless @negation @within 2,,,
            positive,kk,(сенімді|ашық) @unless @negation @within 2,,,
            negative,en,(corruption|crisis) @unless @negation @within 2,,,
            negative,ru,коррупция,,,
            negative,kk,дағдарыс,,,
            """;

    @TempDir
    Path folder;

    private static Dictionary countries() throws IOException {
        try (InputStream in = ImageTest.class.getResourceAsStream("/dipl/countries/countries.csv")) {
            return DictionaryReader.read("countries", "countries.csv", in.readAllBytes(), problem -> {
                throw new AssertionError(problem);
            });
        }
    }

    private static Dictionary words() {
        return DictionaryReader.read("image", "image.csv", WORDS.getBytes(StandardCharsets.UTF_8), problem -> {
            throw new AssertionError(problem);
        });
    }

    private ImageRow row(String code, String within, String language, String text) throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder.resolve(Integer.toHexString(text.hashCode())))
                .add("a.txt", text, "language", language)
                .index()) {
            CorpusMatcher matcher = corpus.matcher(List.of(ImageTerms.of(words()), countries()), 1);
            List<ImageRow> rows = Image.count(
                    matcher,
                    new ImageRequest(
                            corpus.all(), new CategoryKey("countries", code), Within.parse(within), List.of()));
            assertEquals(1, rows.size());
            return rows.get(0);
        }
    }

    private static String counts(ImageRow row) {
        return row.mentions() + " " + row.positive() + " " + row.negative();
    }

    @Test
    void englishNegationTurnsPraiseIntoBlame() throws IOException {
        assertEquals(
                "1 1 0", counts(row("KAZ", "sentence", "en", "Kazakhstan is a reliable neighbour of ours today.")));
        assertEquals("1 0 1", counts(row("KAZ", "sentence", "en", "Kazakhstan is not reliable, many people say.")));
        assertEquals(
                "1 2 0",
                counts(row("KAZ", "sentence", "en", "The Kazakhstani market is not only open but reliable as well.")));
        assertEquals(
                "1 0 0",
                counts(row("KAZ", "sentence", "en", "Kazakhstan is a country without corruption, they say at home.")));
    }

    @Test
    void russianNegationTurnsPraiseIntoBlame() throws IOException {
        assertEquals(
                "1 1 0",
                counts(row("CHN", "sentence", "ru", "Китайские компании оказались надёжными партнёрами города.")));
        assertEquals("1 0 1", counts(row("CHN", "sentence", "ru", "В Китае этот рынок вовсе не открытый для всех.")));
        assertEquals(
                "1 2 0",
                counts(row("RUS", "sentence", "ru", "Российский рынок не только открытый, но и надёжный для фирм.")));
    }

    @Test
    void kazakhNegationTurnsPraiseIntoBlame() throws IOException {
        assertEquals(
                "1 1 0", counts(row("DEU", "sentence", "kk", "Германия біздің елге сенімді серіктес болып отыр.")));
        assertEquals("1 0 1", counts(row("DEU", "sentence", "kk", "Германияның нарығы барлық адамға ашық емес екен.")));
        assertEquals(
                "1 1 0", counts(row("USA", "sentence", "kk", "Америкалық нарық ашық қана емес, үлкен де болып тұр.")));
    }

    @Test
    void nearIsAsFarAsTheUserSays() throws IOException {
        String text =
                "We speak of France today. The road was long but open. The end.\n\nOpen doors are everywhere in this town.";
        assertEquals("1 0 0", counts(row("FRA", "sentence", "en", text)));
        assertEquals("1 1 0", counts(row("FRA", "paragraph", "en", text + " ")));
        assertEquals("1 2 0", counts(row("FRA", "document", "en", text + "  ")));
        assertEquals("1 0 0", counts(row("FRA", "3", "en", text + "   ")));
    }

    @Test
    void otherCountriesAreOtherCountries() throws IOException {
        assertEquals(
                0,
                row("KOR", "sentence", "en", "North Korea said nothing about it yesterday.")
                        .mentions());
        assertEquals(
                1,
                row("KOR", "sentence", "en", "Korea said nothing about it yesterday.")
                        .mentions());
        assertEquals(
                0,
                row("USA", "sentence", "en", "Latin America and the Latin American peoples met.")
                        .mentions());
        assertEquals(
                0,
                row("DEU", "sentence", "ru", "Он учит немецкий язык уже третий год подряд.")
                        .mentions());
    }

    @Test
    void inflectionsAndAdjectivesAreMentions() throws IOException {
        assertEquals(
                4,
                row("KAZ", "sentence", "ru", "О Казахстане, казахстанских городах, казахстанцах и РК говорили все.")
                        .mentions());
        assertEquals(
                4,
                row(
                                "CHN",
                                "sentence",
                                "kk",
                                "Қытайдың, қытайлық компаниялардың, ҚХР-дың және Аспанасты елінің мүддесі туралы айтылды.")
                        .mentions());
        assertEquals(
                2,
                row("USA", "sentence", "en", "The U.S. and American firms met yesterday.")
                        .mentions());
    }

    @Test
    void countriesAreKnownByNameAndCode() throws IOException {
        Countries countries = new Countries(countries());
        for (String name : List.of("Germany", "германия", "DEU", "de", "ГФР", "the Federal Republic of Germany")) {
            assertEquals("DEU", countries.code(name), name);
        }
        UsageException unknown = assertThrows(UsageException.class, () -> countries.code("Qazakstan"));
        assertTrue(
                unknown.getMessage().startsWith("--of \"Qazakstan\": no such country: did you mean \"Kazakhstan\"?"));
    }

    @Test
    void membersOfTheUnitedNationsHaveNamesInEachLanguage() throws IOException {
        Dictionary countries = countries();
        assertEquals(193 + 2, countries.categories().size());
        for (String language : List.of("kk", "ru", "en")) {
            assertEquals(195, countriesWith(countries, language, "name"));
            assertTrue(countriesWith(countries, language, "adjective") > 160, language);
        }
    }

    private static long countriesWith(Dictionary countries, String language, String kind) {
        return countries.terms().stream()
                .filter(term -> !term.excludes()
                        && term.language().equals(language)
                        && term.note().equals(kind))
                .map(Term::category)
                .distinct()
                .count();
    }

    /** Sixty corpora of thirty documents, each document in a mood of its own; the tone of all is 0.3. */
    @Test
    void thePlantedToneLiesInTheInterval() throws IOException {
        int corpora = 60;
        SplittableRandom random = new SplittableRandom(3);
        TestCorpus.Builder builder = TestCorpus.in(folder.resolve("planted"));
        for (int c = 0; c < corpora; c++) {
            for (int d = 0; d < 30; d++) {
                double share = Math.min(1, Math.max(0, 0.65 + 0.5 * (random.nextDouble() - 0.5)));
                StringBuilder text = new StringBuilder();
                for (int s = 0; s < 6; s++) {
                    text.append("In Kazakhstan there was ")
                            .append(random.nextDouble() < share ? "reliable weather" : "corruption")
                            .append(" all day. ");
                }
                builder.add(c + "-" + d, text.toString(), "language", "en", "outlet", String.format("%03d", c));
            }
        }
        try (TestCorpus corpus = builder.index()) {
            CorpusMatcher matcher = corpus.matcher(List.of(ImageTerms.of(words()), countries()), 2);
            List<ImageRow> rows = Image.count(
                    matcher,
                    new ImageRequest(
                            corpus.all(), new CategoryKey("countries", "KAZ"), Within.SENTENCE, List.of("outlet")));
            long covered = rows.stream()
                    .filter(row -> row.tone().low() <= 0.3 && 0.3 <= row.tone().high())
                    .count();
            assertEquals(corpora, rows.size());
            assertTrue(covered >= 53, covered + " of " + corpora);
        }
    }
}
