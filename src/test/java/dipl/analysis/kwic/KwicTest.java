package dipl.analysis.kwic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dipl.analysis.TestCorpus;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KwicTest {
    private static final String[] ALL = {"kk", "ru", "en"};

    @TempDir
    Path folder;

    private TestCorpus three() throws IOException {
        return TestCorpus.in(folder)
                .add("a.txt", "The fox jumps over\n the  lazy dog. Then the foxes sleep.", "language", "en")
                .add("b.txt", "Народная дипломатия жива. Роль народной дипломатии растёт.", "language", "ru")
                .add("c.txt", "Халықтық дипломатияның рөлі зор.", "language", "kk", "date", "2020")
                .index();
    }

    private static KwicRequest request(TestCorpus corpus, CorpusMatcher matcher, int window, KwicOrder order) {
        return new KwicRequest(corpus.all(), TestCorpus.everything(matcher), window, order, 0, 1, 0);
    }

    /** As readers see it: {@code over the [lazy] dog}. */
    private static String shown(KwicLine line) {
        return line.left() + "[" + line.match() + "]" + line.right();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lazy; 2; over the [lazy] dog. Then",
                "lazy; 0; [lazy]",
                "lazy; -1; The fox jumps over the [lazy] dog.",
                "the lazy; 1; over [the lazy] dog",
                "fox; 1; The [fox] jumps | the [foxes] sleep",
                "=fox; 1; The [fox] jumps",
                "народная дипломатия; 1; [Народная дипломатия] жива | Роль [народной дипломатии] растёт",
                "халықтық дипломатия; 9; [Халықтық дипломатияның] рөлі зор",
                "nothing; 3; ''"
            })
    void showsEachHitInItsWindow(String pattern, int window, String expected) throws IOException {
        try (TestCorpus corpus = three()) {
            CorpusMatcher matcher = corpus.matcher(pattern, 2, ALL);
            Concordance concordance = Kwic.of(matcher, request(corpus, matcher, window, KwicOrder.DOCUMENT));
            List<String> lines = concordance.lines().map(KwicTest::shown).toList();
            assertEquals(expected, String.join(" | ", lines));
            assertEquals(concordance.hits(), lines.size());
        }
    }

    @Test
    void patternOfAnotherLanguageDoesNotCount() throws IOException {
        try (TestCorpus corpus = three()) {
            CorpusMatcher matcher = corpus.matcher("дипломатия", 1, "kk");
            assertEquals(
                    List.of("Халықтық [дипломатияның] рөлі"),
                    Kwic.of(matcher, request(corpus, matcher, 1, KwicOrder.DOCUMENT))
                            .lines()
                            .map(KwicTest::shown)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, 'я беседа z; ә беседа б; а беседа y; б беседа ғ'",
        "LEFT,     'а беседа y; ә беседа б; б беседа ғ; я беседа z'",
        "RIGHT,    'а беседа y; я беседа z; ә беседа б; б беседа ғ'",
        "MATCH,    'а беседа y; я беседа z; ә беседа б; б беседа ғ'",
        "DATE,     'ә беседа б; я беседа z; а беседа y; б беседа ғ'"
    })
    void sortsInTheOrderOfTheAlphabets(KwicOrder order, String expected) throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("1.txt", "я беседа z", "language", "ru", "date", "2021")
                .add("2.txt", "ә беседа б", "language", "ru", "date", "2020-05")
                .add("3.txt", "а беседа y", "language", "ru")
                .add("4.txt", "б беседа ғ", "language", "ru")
                .index()) {
            CorpusMatcher matcher = corpus.matcher("=беседа", 2, ALL);
            Stream<String> lines = Kwic.of(matcher, request(corpus, matcher, 1, order))
                    .lines()
                    .map(line -> line.left() + line.match() + line.right());
            assertEquals(expected, String.join("; ", lines.toList()));
        }
    }

    @Test
    void sampleIsTheSameForAnyThreadsAndAnotherForAnotherSeed() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        IntStream.range(0, 1200).forEach(i -> builder.add("d" + i, "word" + i + " peace end", "language", "en"));
        try (TestCorpus corpus = builder.index()) {
            List<KwicLine> once = sample(corpus, 1, 7);
            assertEquals(20, once.size());
            assertEquals(once, sample(corpus, 3, 7));
            assertNotEquals(once, sample(corpus, 1, 8));
            assertEquals(once.stream().distinct().toList(), once);
        }
    }

    private static List<KwicLine> sample(TestCorpus corpus, int threads, long seed) {
        CorpusMatcher matcher = corpus.matcher("peace", threads, ALL);
        KwicRequest request =
                new KwicRequest(corpus.all(), TestCorpus.everything(matcher), 1, KwicOrder.LEFT, 20, seed, 0);
        return Kwic.of(matcher, request).lines().toList();
    }

    @Test
    void limitCutsLinesNotTheCount() throws IOException {
        try (TestCorpus corpus = three()) {
            CorpusMatcher matcher = corpus.matcher("the", 1, "en");
            Concordance concordance = Kwic.of(
                    matcher,
                    new KwicRequest(corpus.all(), TestCorpus.everything(matcher), 1, KwicOrder.RIGHT, 0, 1, 2));
            assertEquals(3, concordance.hits());
            assertEquals(
                    List.of("[The] fox", "Then [the] foxes"),
                    concordance.lines().map(KwicTest::shown).toList());
        }
    }

    @Test
    void quotationsAreReadyForAPaperAndHoldNoMarkupOfTheText() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add(
                        "x/a.txt",
                        "# Peace *now* <b>and</b> later.",
                        "language",
                        "en",
                        "title",
                        "A [title]",
                        "outlet",
                        "The Times",
                        "date",
                        "2020-01-02",
                        "url",
                        "https://example.org/a>b")
                .index()) {
            CorpusMatcher matcher = corpus.matcher("now", 1, "en");
            StringWriter out = new StringWriter();
            Quotations.write(
                    Kwic.of(matcher, request(corpus, matcher, KwicRequest.SENTENCE, KwicOrder.DOCUMENT))
                            .lines(),
                    out);
            assertEquals(
                    "> Peace \\***now**\\* &lt;b&gt;and&lt;/b&gt; later.\n>\n"
                            + "> — *A \\[title\\]*, The Times, 2020-01-02, <https://example.org/ab>, `x/a.txt`\n",
                    out.toString());
        }
    }
}
