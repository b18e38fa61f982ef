package dipl.analysis.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.passages.Within;
import dipl.stats.Adjustment;
import dipl.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    @TempDir
    Path folder;

    private static CorpusMatcher matcher(TestCorpus corpus, int threads) {
        return corpus.matcher(
                List.of(
                        TestCorpus.dictionary("concepts", "people: folk", "public: state", "net: web"),
                        TestCorpus.dictionary("company", "art: art, folk", "war: war", "trade: trade")),
                threads);
    }

    private static ProfileRequest request(TestCorpus corpus, CorpusMatcher matcher) {
        return new ProfileRequest(
                corpus.all(),
                CategorySelection.named(matcher.dictionary().categories(), List.of("concepts"), 0, "--concepts"),
                CategorySelection.named(matcher.dictionary().categories(), List.of("company"), 0, "--company"),
                Within.SENTENCE,
                List.of());
    }

    private static List<List<Object>> rows(Table table) {
        return table.rows().toList();
    }

    private TestCorpus corpus() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int i = 0; i < 12; i++) {
            builder.add(
                    "d" + i,
                    "The folk love art here. The folk is here. The state wages war now. Trade and war are far. We wait. "
                            + (i % 2 == 0 ? "The web brings trade to all. " : "The web has art for all. "),
                    "language",
                    "en");
        }
        return builder.index();
    }

    /** Of two sentences with folk one has art, apart from folk itself; of six sentences 1.5 on average have art, and 2 more folk. */
    @Test
    void shareAndLiftAreCountedByHand() throws IOException {
        try (TestCorpus corpus = corpus()) {
            CorpusMatcher matcher = matcher(corpus, 2);
            ProfileRequest request = request(corpus, matcher);
            SortedMap<List<String>, Profiles> groups = Profiles.count(matcher, request);
            List<List<Object>> rows = rows(CompanyTable.of(groups, request));
            assertEquals(List.of("people", "company", "art", 0.5), rows.get(0).subList(0, 4));
            assertEquals(0.5 / (18.0 / 72), (Double) rows.get(0).get(4), 1e-12);
            assertEquals(List.of(12L, 24L), rows.get(0).subList(5, 7));
            assertEquals(List.of("public", "company", "war", 1.0), rows.get(1).subList(0, 4));
            assertEquals(4, rows.size(), rows::toString);
        }
    }

    @Test
    void conceptsWithOtherCompanyAreTold() throws IOException {
        try (TestCorpus corpus = corpus()) {
            CorpusMatcher matcher = matcher(corpus, 2);
            ProfileRequest request = request(corpus, matcher);
            List<List<Object>> rows =
                    rows(DistanceTable.of(Profiles.count(matcher, request), request, Adjustment.HOLM, 1));
            assertEquals(3, rows.size());
            assertEquals(List.of("people", "public", 1.0), rows.get(0).subList(0, 3));
            assertTrue(rows.stream().allMatch(row -> row.get(8).equals("no")), rows::toString);
            List<Object> peopleNet = rows.get(2);
            assertEquals(List.of("people", "net"), peopleNet.subList(0, 2));
            assertTrue((Double) peopleNet.get(2) < 0.75, rows::toString);
        }
    }

    @Test
    void eachConceptHasItsMarkers() throws IOException {
        try (TestCorpus corpus = corpus()) {
            CorpusMatcher matcher = matcher(corpus, 2);
            ProfileRequest request = request(corpus, matcher);
            List<List<Object>> rows = rows(DistinctiveTable.of(Profiles.count(matcher, request), request, 10, 1));
            assertEquals(
                    List.of("art", "war", "trade"),
                    rows.stream().map(row -> row.get(2)).toList());
            assertTrue(rows.stream().allMatch(row -> (Double) row.get(4) > 1.9), rows::toString);
        }
    }

    @Test
    void threadsDoNotMatter() throws IOException {
        try (TestCorpus corpus = corpus()) {
            CorpusMatcher one = matcher(corpus, 1);
            CorpusMatcher four = matcher(corpus, 4);
            assertEquals(
                    rows(DistanceTable.of(
                            Profiles.count(one, request(corpus, one)), request(corpus, one), Adjustment.BH, 3)),
                    rows(DistanceTable.of(
                            Profiles.count(four, request(corpus, four)), request(corpus, four), Adjustment.BH, 3)));
        }
    }
}
