package dipl.analysis.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for rankings and their uncertainty. */
class RankingsTest {
    @TempDir
    Path folder;

    private int documents;

    private void add(TestCorpus.Builder builder, String outlet, String year, int hits, int likes) {
        String text = "Dialogue. ".repeat(hits) + "Stone. ".repeat(100 - hits);
        builder.add(
                "d" + documents++,
                text,
                "language",
                "en",
                "outlet",
                outlet,
                "date",
                year,
                "likes",
                Integer.toString(likes));
    }

    private static Rankings rank(TestCorpus corpus, Order order, String period, int threads) {
        CorpusMatcher matcher = corpus.matcher("dialogue", threads, "en");
        return Rankings.of(
                matcher,
                new RankRequest(
                        corpus.all(), TestCorpus.everything(matcher), "outlet", order, period, List.of("likes"), 0, 7));
    }

    private static List<String> values(Rankings rankings) {
        return rankings.rows().stream().map(RankRow::value).toList();
    }

    @Test
    void ordersByHitsRateOrReach() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        IntStream.range(0, 6).forEach(i -> add(builder, "Often", "2020", 2, 1));
        add(builder, "Dense", "2020", 9, 2);
        add(builder, "Liked", "2020", 1, 900);
        add(builder, "Liked", "2020", 0, 9_000);
        add(builder, "Silent", "2020", 0, 50);
        add(builder, "", "2020", 5, 0);
        try (TestCorpus corpus = builder.index()) {
            Rankings hits = rank(corpus, Order.HITS, "", 2);
            assertEquals(List.of("Often", "Dense", "Liked"), values(hits));
            assertEquals(1, hits.unnamed());
            RankRow first = hits.rows().get(0);
            assertEquals(12, first.hits());
            assertEquals(6, first.documents());
            assertEquals(12 / 22.0, first.share());
            assertEquals(200, first.perTenThousand());
            assertNull(first.change());
            assertEquals(List.of("Dense", "Often", "Liked"), values(rank(corpus, Order.RATE, "", 2)));
            Rankings reach = rank(corpus, Order.REACH, "", 2);
            assertEquals(List.of("Liked", "Often", "Dense"), values(reach));
            assertEquals(900, reach.rows().get(0).reach(), "documents without hits have no reach");
        }
    }

    @Test
    void changeIsInRanksSinceThePeriodBefore() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        add(builder, "A", "2020", 5, 0);
        add(builder, "B", "2020", 3, 0);
        add(builder, "C", "2020", 1, 0);
        add(builder, "A", "2022", 1, 0);
        add(builder, "C", "2022", 4, 0);
        add(builder, "D", "2022", 2, 0);
        add(builder, "E", "", 2, 0);
        try (TestCorpus corpus = builder.index()) {
            Rankings rankings = rank(corpus, Order.HITS, "year", 2);
            assertEquals(List.of("A", "B", "C", "C", "D", "A"), values(rankings));
            assertEquals(1, rankings.undated());
            List<RankRow> later = rankings.rows().subList(3, 6);
            assertEquals(2, later.get(0).change());
            assertNull(later.get(1).change());
            assertEquals(-2, later.get(2).change());
        }
    }

    @Test
    void equalValuesShareARank() {
        assertArrayEquals(new int[] {1, 3, 1, 4}, new Ranking(Order.HITS, 4).ranks(new double[] {7, 2, 7, 1}));
    }

    /** Many even documents make a rank sure, few uneven ones do not; threads and order of reading change nothing. */
    @Test
    void intervalsTellSureRanksFromUnsure() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        IntStream.range(0, 60).forEach(i -> add(builder, "Leader", "2020", 6, 0));
        IntStream.range(0, 30).forEach(i -> add(builder, "Second", "2020", 2, 0));
        add(builder, "Lucky", "2020", 58, 0);
        try (TestCorpus corpus = builder.index()) {
            Rankings rankings = rank(corpus, Order.HITS, "", 1);
            RankRow leader = rankings.rows().get(0);
            assertEquals(1, leader.rankLow());
            assertEquals(1, leader.rankHigh());
            RankRow lucky = rankings.rows().get(2);
            assertEquals("Lucky", lucky.value());
            assertTrue(lucky.rankLow() == 2 && lucky.rankHigh() == 3, lucky::toString);
            assertEquals(rankings.rows(), rank(corpus, Order.HITS, "", 4).rows());
        }
    }
}
