package dipl.analysis.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for the order of dated statements. */
class ChronologyTest {
    private static final Path ARTICLE = Path.of("../shared/seeds/004_9f4d5672064f0b8a.txt");

    @TempDir
    Path folder;

    private static List<Event> find(TestCorpus corpus, boolean needed, int from, int to, boolean allDates) {
        CorpusMatcher matcher = corpus.matcher("dialogue", 2, "en");
        return Chronology.find(
                matcher,
                new ChronologyRequest(corpus.all(), TestCorpus.everything(matcher), needed, false, from, to, allDates));
    }

    private static List<String> dates(List<Event> events) {
        return events.stream().map(event -> event.date().date()).toList();
    }

    @Test
    void oneStatementARowInOrder() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add(
                        "a",
                        "The dialogue of 2003 was short. In May 1999 a dialogue began, and in 2005 it ended. The wall fell in 1989.",
                        "language",
                        "en")
                .add(
                        "b",
                        "Last year a dialogue was held in the capital.\n\nReferences\n\nThe dialogue was printed in 1980.",
                        "language",
                        "en",
                        "date",
                        "2002-02-01")
                .index()) {
            assertEquals(List.of("1999-05", "2001", "2003"), dates(find(corpus, true, 0, 30_000_000, false)));
            assertEquals(
                    List.of("1989", "1999-05", "2001", "2003", "2005"),
                    dates(find(corpus, false, 0, 30_000_000, true)));
            assertEquals(List.of("2003", "2005"), dates(find(corpus, true, 20_020_101, 20_051_231, false)));
            assertTrue(find(corpus, true, 20_010_101, 20_011_231, false)
                    .get(0)
                    .date()
                    .relative());
        }
    }

    @Test
    void whatIsSaidTwiceIsOneStatement() throws IOException {
        String story = "The dialogue of the three cities by the sea was opened by the mayor of the capital in 2003";
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("b", story + ", he said.", "language", "en")
                .add("a", story + ".", "language", "en")
                .add("c", "In 2003 another dialogue was opened.", "language", "en")
                .index()) {
            List<Event> events = find(corpus, true, 0, 30_000_000, false);
            assertEquals(2, events.size());
            assertEquals(List.of("a", "b"), events.get(0).documents());
            assertEquals(List.of("c"), events.get(1).documents());
        }
    }

    /** The article's table of the digitalisation of American diplomacy. */
    @Test
    void theTableOfTheArticleComesInOrder() throws IOException {
        Assumptions.assumeTrue(Files.exists(ARTICLE), "the articles are not here");
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("004", Files.readString(ARTICLE), "language", "en")
                .index()) {
            List<String> table =
                    List.of("1996/2000", "2001", "2002/2003", "2006", "2006", "2007/2008", "2010", "2010", "2011/2014");
            List<String> found = dates(find(corpus, false, 0, 30_000_000, false));
            assertEquals(table, found.subList(2, 2 + table.size()), found::toString);
            assertTrue(found.stream().noneMatch(date -> date.startsWith("2012")), found::toString);
        }
    }
}
