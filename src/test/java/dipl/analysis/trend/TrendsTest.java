package dipl.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trends that were planted are found, and only those. */
class TrendsTest {
    private static final int WORDS = 500;

    @TempDir
    Path folder;

    /** A text of so many words, of which so many are markers. */
    private static String text(int hits, int words) {
        return "Dialogue. ".repeat(hits) + "Stone. ".repeat(words - hits);
    }

    private static Trends count(TestCorpus corpus, List<String> by, List<String> mix) {
        CorpusMatcher matcher = corpus.matcher("dialogue", 2, "en");
        return Trends.count(
                matcher, new TrendRequest(corpus.all(), TestCorpus.everything(matcher), Every.YEAR, by, mix));
    }

    private static TrendTest test(Trends trends) {
        return TrendTest.all(trends, Every.YEAR, Adjustment.HOLM).get(0);
    }

    private static TestCorpus.Builder add(TestCorpus.Builder builder, int year, String type, int hits, int words) {
        return builder.add(year + type, text(hits, words), "language", "en", "source_type", type, "date", "" + year);
    }

    @Test
    void aPlantedTrendLiesInItsInterval() throws IOException {
        // 20 hits of 10,000 words more each year, with noise
        Random random = new Random(1);
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int year = 0; year < 20; year++) {
            add(builder, 2000 + year, "media", 5 + year + random.nextInt(5), WORDS);
        }
        try (TestCorpus corpus = builder.index()) {
            TrendTest test = test(count(corpus, List.of(), List.of()));
            assertEquals("rising", test.direction());
            assertTrue(test.p() < 1e-6 && test.tau() > 0.8, test.toString());
            assertTrue(test.slopePerYear().low() < 20 && test.slopePerYear().high() > 20, test.toString());
            assertTrue(test.slopePerYear().high() - test.slopePerYear().low() < 10, test.toString());
        }
    }

    @Test
    void aPlantedBreakIsDated() throws IOException {
        Random random = new Random(2);
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int year = 0; year < 24; year++) {
            add(builder, 2000 + year, "media", (year < 14 ? 20 : 8) + random.nextInt(6), WORDS);
        }
        try (TestCorpus corpus = builder.index()) {
            TrendTest test = test(count(corpus, List.of(), List.of()));
            assertEquals("2014", test.changePoint());
            assertTrue(test.changePAdjusted() < 0.01, test.toString());
        }
    }

    @Test
    void aGapIsNoZero() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        add(builder, 2001, "media", 0, WORDS);
        add(builder, 2003, "media", 5, WORDS);
        builder.add("undated", text(9, WORDS), "language", "en");
        try (TestCorpus corpus = builder.index()) {
            Trends trends = count(corpus, List.of(), List.of("source_type"));
            assertEquals(List.of("2001", "2002", "2003"), trends.periods());
            assertEquals(1, trends.undated());
            double[] rates = trends.series().get(0).rates();
            assertEquals(0, rates[0]);
            assertTrue(Double.isNaN(rates[1]));
            assertEquals(100, rates[2]);
            assertTrue(Double.isNaN(trends.series().get(0).standardised()[1]));
        }
    }

    /** Media use the marker four times as often as governments, always; their share of the words rises from 1/10 to 9/10. */
    @Test
    void aChangeOfMixIsNoTrend() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        Random random = new Random(3);
        for (int year = 0; year < 9; year++) {
            int media = 1_000 * (year + 1);
            int government = 10_000 - media;
            add(builder, 2000 + year, "media", media / 50 + random.nextInt(5), media);
            add(builder, 2000 + year, "government", government / 200 + random.nextInt(5), government);
        }
        try (TestCorpus corpus = builder.index()) {
            assertEquals("rising", test(count(corpus, List.of(), List.of())).direction());
            TrendTest fair = test(count(corpus, List.of(), List.of("source_type")));
            assertTrue(fair.p() > 0.2, fair.toString());
        }
    }

    @Test
    void groupsAreFollowedApart() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int year = 0; year < 10; year++) {
            add(builder, 2000 + year, "media", 2 + year, WORDS);
            add(builder, 2000 + year, "government", 22 - 2 * year, WORDS);
        }
        try (TestCorpus corpus = builder.index()) {
            Trends trends = count(corpus, List.of("source_type"), List.of("source_type"));
            List<TrendTest> tests = TrendTest.all(trends, Every.YEAR, Adjustment.BH);
            assertEquals(
                    List.of("falling", "rising"),
                    tests.stream().map(TrendTest::direction).toList());
            assertEquals(-40, tests.get(0).slopePerYear().estimate(), 1e-9);
        }
    }

    @Test
    void periodsHaveNamesThatSort() {
        for (Every every : Every.values()) {
            for (int number = 1999 * every.perYear(); number < 2002 * every.perYear(); number++) {
                assertEquals(number, every.number(every.name(number)));
                assertTrue(every.name(number).compareTo(every.name(number + 1)) < 0);
            }
            assertEquals(-1, every.number(""));
        }
    }
}
