package dipl.analysis.cooccur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.passages.Within;
import dipl.stats.Adjustment;
import dipl.stats.FourfoldTable;
import dipl.table.TableFormat;
import dipl.table.TableStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CooccurrenceTest {
    @TempDir
    Path folder;

    private static CooccurRequest request(TestCorpus corpus, CorpusMatcher matcher, String within, String... by) {
        return new CooccurRequest(
                corpus.all(),
                CategorySelection.named(matcher.dictionary().categories(), List.of("who"), 0, "--rows"),
                CategorySelection.named(matcher.dictionary().categories(), List.of("what"), 0, "--columns"),
                Within.parse(within),
                List.of(by),
                Adjustment.HOLM);
    }

    private static CorpusMatcher matcher(TestCorpus corpus) {
        return corpus.matcher(
                List.of(
                        TestCorpus.dictionary("who", "cat: cat, kitten", "dog: dog"),
                        TestCorpus.dictionary("what", "milk: milk, kitten", "bone: bone")),
                2);
    }

    private static Pair find(List<Pair> pairs, String row, String column) {
        return pairs.stream()
                .filter(pair -> pair.row().category().equals(row)
                        && pair.column().category().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private TestCorpus animals() throws IOException {
        return TestCorpus.in(folder)
                .add(
                        "b.txt",
                        "The cat drank milk. The dog slept. The cat of the old house at the end of the road liked milk.\n\n"
                                + "A dog found a bone. It went away.",
                        "outlet",
                        "b")
                .add("a.txt", "The cat of the house by the old road drank all the milk.", "outlet", "a")
                .add("c.txt", "Nothing was said here. A bone lay there.", "outlet", "b")
                .index();
    }

    @Test
    void sentencesAreCountedByHand() throws IOException {
        try (TestCorpus corpus = animals()) {
            CorpusMatcher matcher = matcher(corpus);
            List<Pair> pairs = Cooccurrence.count(matcher, request(corpus, matcher, "sentence"), 0);
            assertEquals(4, pairs.size());
            Pair catMilk = find(pairs, "cat", "milk");
            assertEquals(new FourfoldTable(3, 0, 0, 5), catMilk.table());
            assertEquals(2, catMilk.documents());
            assertEquals(
                    new FourfoldTable(1, 1, 1, 5), find(pairs, "dog", "bone").table());
            assertEquals(
                    new FourfoldTable(0, 3, 2, 3), find(pairs, "cat", "bone").table());
            assertEquals(pairs.get(0), catMilk, "the strongest attraction comes first");
        }
    }

    /** Eight words say something; of two such sentences the shorter. */
    @Test
    void theExampleIsTheShortestThatSaysSomething() throws IOException {
        try (TestCorpus corpus = animals()) {
            CorpusMatcher matcher = matcher(corpus);
            Pair pair = find(Cooccurrence.count(matcher, request(corpus, matcher, "sentence"), 1), "cat", "milk");
            assertEquals("The cat of the house by the old road drank all the milk.", pair.example());
            assertEquals("a.txt", pair.document());
        }
    }

    @Test
    void paragraphsAndDocumentsAreCountedByHand() throws IOException {
        try (TestCorpus corpus = animals()) {
            CorpusMatcher matcher = matcher(corpus);
            List<Pair> paragraphs = Cooccurrence.count(matcher, request(corpus, matcher, "paragraph"), 0);
            assertEquals(
                    new FourfoldTable(1, 1, 1, 1),
                    find(paragraphs, "dog", "milk").table());
            List<Pair> documents = Cooccurrence.count(matcher, request(corpus, matcher, "document"), 0);
            assertEquals(
                    new FourfoldTable(1, 1, 1, 0),
                    find(documents, "cat", "bone").table());
        }
    }

    /** Words 0 to 4: within one word of the dog lie 'old' and 'found'; the bone's only place is further. */
    @Test
    void windowsAreCountedByHand() throws IOException {
        try (TestCorpus corpus =
                TestCorpus.in(folder).add("a", "old dog found a bone", "x", "1").index()) {
            CorpusMatcher matcher = matcher(corpus);
            assertEquals(
                    new FourfoldTable(0, 2, 1, 2),
                    find(Cooccurrence.count(matcher, request(corpus, matcher, "1"), 0), "dog", "bone")
                            .table());
            assertEquals(
                    new FourfoldTable(1, 3, 0, 1),
                    find(Cooccurrence.count(matcher, request(corpus, matcher, "3"), 0), "dog", "bone")
                            .table());
        }
    }

    /** The kitten is a cat and is milk: read twice, it is still one word. */
    @Test
    void sharedWordsDoNotMeet() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add(
                        "a",
                        "The kitten slept. The kitten and the cat slept. The dog drank milk. A kitten likes milk.",
                        "x",
                        "1")
                .index()) {
            CorpusMatcher matcher = matcher(corpus);
            for (String within : List.of("sentence", "1")) {
                List<Pair> pairs = Cooccurrence.count(matcher, request(corpus, matcher, within), 0);
                if (within.equals("sentence")) {
                    assertEquals(
                            new FourfoldTable(2, 1, 1, 0),
                            find(pairs, "cat", "milk").table());
                } else {
                    assertEquals(0, find(pairs, "cat", "milk").table().both());
                }
            }
        }
    }

    @Test
    void theFirstCellOfARowIsItsSubject() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add(
                        "a",
                        "Who\tWhat\tMore\nCat\tgood milk. Bowls.\ta small dog\nDog\told bone\tbrown\n\nThe end.",
                        "x",
                        "1")
                .index()) {
            CorpusMatcher matcher = matcher(corpus);
            List<Pair> pairs = Cooccurrence.count(matcher, request(corpus, matcher, "sentence"), 1);
            assertEquals(2, pairs.size(), pairs::toString);
            assertEquals(1, find(pairs, "cat", "milk").table().both());
            assertEquals(1, find(pairs, "dog", "bone").table().both());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TableFormat.CSV.write(
                    CrossTable.of(pairs, request(corpus, matcher, "sentence"), 5), out, TableStyle.plain());
            assertTrue(out.toString().startsWith("who,what,what_evidence\ncat,milk 1,"), out::toString);
            assertTrue(out.toString().contains("\ndog,bone 1,"), out::toString);
        }
    }

    @Test
    void groupsAreCountedApart() throws IOException {
        try (TestCorpus corpus = animals()) {
            CorpusMatcher matcher = matcher(corpus);
            List<Pair> pairs = Cooccurrence.count(matcher, request(corpus, matcher, "sentence", "outlet"), 1);
            assertEquals(List.of("a"), pairs.get(0).group());
            assertEquals(new FourfoldTable(1, 0, 0, 0), pairs.get(0).table());
            assertEquals(Pair.Test.NONE, pairs.get(0).test());
        }
    }

    @Test
    void onePairIsGivenOnceWhereBothSidesAreOneDimension() throws IOException {
        try (TestCorpus corpus = animals()) {
            CorpusMatcher matcher = matcher(corpus);
            CategorySelection who =
                    CategorySelection.named(matcher.dictionary().categories(), List.of("who"), 0, "--rows");
            List<Pair> pairs = Cooccurrence.count(
                    matcher,
                    new CooccurRequest(corpus.all(), who, who, Within.parse("paragraph"), List.of(), Adjustment.NONE),
                    0);
            assertEquals(1, pairs.size());
            assertEquals(new FourfoldTable(1, 1, 1, 1), pairs.get(0).table());
        }
    }

    /** Twenty rows and twenty columns, strewn over sentences; a column comes with odds that its row multiplies. */
    private List<Pair> planted(double logOdds, long seed) throws IOException {
        int size = 20;
        String[] rows = new String[size];
        String[] columns = new String[size];
        for (int i = 0; i < size; i++) {
            rows[i] = "r" + i + ": rowword" + (char) ('a' + i);
            columns[i] = "c" + i + ": colword" + (char) ('a' + i);
        }
        SplittableRandom random = new SplittableRandom(seed);
        TestCorpus.Builder builder = TestCorpus.in(folder.resolve("planted" + seed));
        for (int d = 0; d < 120; d++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 25; s++) {
                List<String> words = new ArrayList<>(List.of("The", "day", "was", "long", "and"));
                int row = random.nextInt(2 * size);
                if (row < size) {
                    words.add("rowword" + (char) ('a' + row));
                }
                for (int c = 0; c < size; c++) {
                    double odds = 0.2 * Math.exp(row == c ? logOdds : 0);
                    if (random.nextDouble() < odds / (1 + odds)) {
                        words.add("colword" + (char) ('a' + c));
                    }
                }
                text.append(String.join(" ", words)).append(". ");
            }
            builder.add("d" + d, text.toString(), "language", "en");
        }
        try (TestCorpus corpus = builder.index()) {
            CorpusMatcher matcher = corpus.matcher(
                    List.of(TestCorpus.dictionary("who", rows), TestCorpus.dictionary("what", columns)), 2);
            return Cooccurrence.count(matcher, request(corpus, matcher, "sentence"), 0);
        }
    }

    /** Of 400 independent pairs one in twenty is below 0.05; 29 or more would be one chance in forty. */
    @Test
    void withoutAssociationAlarmsAreNominal() throws IOException {
        List<Pair> pairs = planted(0, 11);
        assertEquals(400, pairs.size());
        long alarms = pairs.stream().filter(pair -> pair.p() < 0.05).count();
        assertTrue(alarms >= 9 && alarms <= 29, alarms + " alarms");
        assertEquals(0, pairs.stream().filter(pair -> pair.pAdjusted() < 0.05).count());
        long missed = pairs.stream()
                .filter(pair -> pair.logOdds().low() > 0 || pair.logOdds().high() < 0)
                .count();
        assertTrue(missed <= 29, missed + " intervals without 0");
    }

    @Test
    void plantedLogOddsLieInTheirIntervals() throws IOException {
        List<Pair> pairs = planted(1.5, 12).stream()
                .filter(pair -> pair.row()
                        .category()
                        .substring(1)
                        .equals(pair.column().category().substring(1)))
                .toList();
        assertEquals(20, pairs.size());
        assertTrue(pairs.stream().allMatch(pair -> pair.pAdjusted() < 0.05), "all are found");
        long covered = pairs.stream()
                .filter(pair ->
                        pair.logOdds().low() <= 1.5 && 1.5 <= pair.logOdds().high())
                .count();
        assertTrue(covered >= 17, covered + " of 20");
    }
}
