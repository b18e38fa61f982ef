package dipl.analysis.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.analysis.TestCorpus;
import dipl.lexis.FoldedFormsCache;
import dipl.lexis.WordTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFrequenciesTest {
    private static final double ROUNDING = 1e-12;

    @TempDir
    Path folder;

    private TestCorpus corpus() throws IOException {
        return TestCorpus.in(folder)
                .add("a", "The state of the art. Soft power, the power of art.", "language", "en")
                .add("b", "Soft-power states.", "language", "en")
                .add("c", "Государства и государство, власть государства.", "language", "ru")
                .index();
    }

    private static List<WordRow> count(TestCorpus corpus, WordsRequest request) {
        return WordFrequencies.count(corpus.index(), request, 2).rows().toList();
    }

    private static String shown(List<WordRow> rows) {
        return rows.stream()
                .map(row -> row.word() + " " + row.hits() + "/" + row.documents())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1; true; 2; power 3/2, the 3/1, art 2/1, of 2/1, soft 2/2",
                "en; 1; false; 2; power 3/2, art 2/1, soft 2/2",
                // a comma parts neighbours, a hyphen does not
                "en; 2; true; 2; soft power 2/2",
                "en; 3; false; 1; power of art 1/1, soft power states 1/1",
                "ru; 1; true; 2; государства 2/1"
            })
    void countsWordsAndNgrams(String language, int length, boolean stopWords, int least, String expected)
            throws IOException {
        try (TestCorpus corpus = corpus()) {
            WordsRequest request = new WordsRequest(
                    corpus.all(),
                    WordTypes.words(corpus.index()),
                    language,
                    length,
                    stopWords,
                    least,
                    0,
                    List.of(),
                    false);
            assertEquals(expected, shown(count(corpus, request)));
        }
    }

    @Test
    void formsCountUnderTheirDictionaryForm() throws IOException {
        try (TestCorpus corpus = corpus()) {
            WordsRequest request = new WordsRequest(
                    corpus.all(),
                    WordTypes.dictionaryForms(corpus.index(), 2, FoldedFormsCache.NONE),
                    "",
                    1,
                    false,
                    2,
                    0,
                    List.of(),
                    true);
            List<WordRow> rows = count(corpus, request);
            assertEquals("power 3/2, государство 3/1, art 2/1, soft 2/2", shown(rows));
            // all three hits in the document that has 5 of 19 words: DP = 1 − 5/19, over 1 − 3/19
            WordRow folded = rows.get(1);
            assertEquals(19, folded.words());
            assertEquals((1 - 5 / 19.0) / (1 - 3 / 19.0), folded.dispersion(), ROUNDING);
            assertEquals(10_000 * 3 / 19.0, folded.per10k(), ROUNDING);
        }
    }

    @Test
    void keptDictionaryFormsAreTheSameAndBrokenOnesAreFoundAnew() throws IOException {
        try (TestCorpus corpus = corpus()) {
            Path cache = folder.resolve("cache");
            FoldedFormsCache kept = FoldedFormsCache.at(cache, "key");
            String fresh = shown(count(corpus, folded(corpus, kept)));
            Path file = cache.resolve("key.folded");
            byte[] bytes = Files.readAllBytes(file);
            assertEquals(fresh, shown(count(corpus, folded(corpus, kept))), "from the cache");
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
            assertEquals(fresh, shown(count(corpus, folded(corpus, kept))), "cut short");
            assertArrayEquals(bytes, Files.readAllBytes(file), "mended");
        }
    }

    private static WordsRequest folded(TestCorpus corpus, FoldedFormsCache cache) {
        return new WordsRequest(
                corpus.all(), WordTypes.dictionaryForms(corpus.index(), 2, cache), "", 1, true, 1, 0, List.of(), false);
    }

    @Test
    void itemsOfEqualHitsComeByTheirLetters() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder.resolve("ties"))
                .add("a", "a'b a x z a. A b z a. Ab a z.", "language", "en")
                .index()) {
            WordsRequest request = new WordsRequest(
                    corpus.all(), WordTypes.words(corpus.index()), "", 2, true, 1, 4, List.of(), false);
            assertEquals("z a 2/1, a b 1/1, a x 1/1, a z 1/1", shown(count(corpus, request)));
        }
    }

    @Test
    void smallGroupsBesideALargeOneAreSortedAlike() throws IOException {
        String others = IntStream.range(0, 400).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        try (TestCorpus corpus = TestCorpus.in(folder.resolve("groups"))
                .add("a", "zeta alpha zeta alpha beta.", "language", "en", "outlet", "small")
                .add("b", others + " w7 w7 w3.", "language", "en", "outlet", "large")
                .index()) {
            WordsRequest request = new WordsRequest(
                    corpus.all(), WordTypes.words(corpus.index()), "", 1, true, 1, 3, List.of("outlet"), false);
            assertEquals("w7 3/1, w3 2/1, w0 1/1, alpha 2/1, zeta 2/1, beta 1/1", shown(count(corpus, request)));
        }
    }

    @Test
    void groupsCountApart() throws IOException {
        try (TestCorpus corpus = corpus()) {
            WordsRequest request = new WordsRequest(
                    corpus.all(), WordTypes.words(corpus.index()), "", 1, false, 1, 1, List.of("language"), false);
            assertEquals(
                    "[en] power 3, [ru] государства 2",
                    count(corpus, request).stream()
                            .map(row -> row.group() + " " + row.word() + " " + row.hits())
                            .collect(Collectors.joining(", ")));
        }
    }
}
