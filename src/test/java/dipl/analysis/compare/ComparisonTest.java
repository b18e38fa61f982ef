package dipl.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.compare.CompareRequest.Adjustment;
import dipl.analysis.compare.CompareRequest.Inference;
import dipl.corpus.CorpusReader;
import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.index.IndexRequest;
import dipl.index.Indexer;
import dipl.io.Progress;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty-four letters: peace is in all of one side's, war forty times in a single one of them. */
class ComparisonTest {
    private static final CompareRequest REQUEST = new CompareRequest(Adjustment.HOLM, Inference.AUTOMATIC, 5, 1);

    @TempDir
    static Path folder;

    private static CorpusIndex index;

    @BeforeAll
    static void build() throws IOException {
        StringBuilder table = new StringBuilder("id,text,outlet,author\n");
        for (int i = 0; i < 24; i++) {
            boolean target = i % 2 == 0;
            String text = "we write a letter about the weather and the long road home to them "
                    + (target ? "Peace peace PEACE peace " : "sun rain ")
                    + (i == 4 ? "war ".repeat(40) : "");
            table.append(i)
                    .append(",\"")
                    .append(text.strip())
                    .append(".\",")
                    .append(target ? "a" : "b")
                    .append(",writer ")
                    .append(i)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("letters.csv"), table);
        Indexer.run(
                new IndexRequest(folder.resolve("index"), List.of(file), 1, 16, false),
                new StandardTextAnalyser(),
                CorpusReader.standard(),
                Progress.NONE);
        index = CorpusIndex.open(folder.resolve("index"));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Sides sides(String target, String reference) {
        return Sides.of(index, index.select(target, List.of()), index.select(reference, List.of()), 2);
    }

    private static Comparison words(Sides sides, CompareRequest request) {
        return Comparison.of(sides, new WordItems(index, sides.documents(), 2), request);
    }

    private static ComparedItem find(Comparison comparison, String item) {
        return comparison.items().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void documentsTellAThemeFromOneLongLetter() {
        Comparison comparison = words(sides("outlet:a", "outlet:b"), REQUEST);
        ComparedItem peace = find(comparison, "peace");
        assertEquals(48, peace.target().hits());
        assertTrue(peace.pAdjusted() < 0.05 && peace.documents().pAdjusted() < 0.05);
        assertFalse(peace.disagrees(0.05));
        ComparedItem war = find(comparison, "war");
        assertEquals(40, war.target().hits());
        assertEquals(0, war.reference().hits());
        assertTrue(war.pAdjusted() < 0.001, "words say yes");
        assertTrue(
                war.documents().p() > 0.2,
                "documents say no: " + war.documents().p());
        assertTrue(war.disagrees(0.05));
        assertTrue(peace.documents().logRatio().low() > 0);
        assertEquals(
                peace.keyness().logRatio(0.95).estimate(),
                peace.documents().logRatio().estimate(),
                1e-12);
    }

    @Test
    void itemsComeByLikelihoodThenName() {
        List<ComparedItem> items = words(sides("outlet:a", "outlet:b"), REQUEST).items();
        assertEquals("peace", items.get(0).item());
        String equals = items.stream()
                .filter(item -> item.target().hits() == 12 && item.reference().hits() == 12)
                .map(ComparedItem::item)
                .collect(Collectors.joining(" "));
        assertEquals("a about and home letter long road them to we weather write", equals);
        assertTrue(items.stream()
                .allMatch(item -> item.target().hits() + item.reference().hits() >= 5));
    }

    @Test
    void eachValueAgainstTheRestMirrorsTwoValues() {
        Comparison one = words(sides("outlet:b", "outlet:a"), REQUEST);
        Comparison each = words(Sides.by(index, index.select("", List.of()), List.of("outlet"), 2), REQUEST);
        List<ComparedItem> second = each.items().stream()
                .filter(item -> item.group().equals(List.of("b")))
                .toList();
        assertEquals(one.items().size(), second.size());
        for (int i = 0; i < second.size(); i++) {
            assertEquals(one.items().get(i).item(), second.get(i).item());
            assertEquals(one.items().get(i).p(), second.get(i).p());
            assertEquals(
                    one.items().get(i).documents().p(),
                    second.get(i).documents().p());
        }
    }

    @Test
    void fewDocumentsAreNotAskedUnlessOneInsists() {
        Sides few = sides("id:[1 TO 5]", "outlet:b NOT id:[1 TO 5]");
        assertFalse(words(few, REQUEST).documentLevel());
        assertTrue(words(few, new CompareRequest(Adjustment.BH, Inference.DOCUMENTS, 0, 1))
                .documentLevel());
        assertFalse(words(sides("outlet:a", "outlet:b"), new CompareRequest(Adjustment.NONE, Inference.WORDS, 0, 1))
                .documentLevel());
    }

    @Test
    void nothingToCompareIsAnEmptyTable() {
        DocumentSet none = DocumentSet.of(new int[0]);
        Sides empty = Sides.of(index, none, none, 1);
        assertEquals(List.of(), words(empty, REQUEST).items());
        assertEquals(List.of(), words(sides("outlet:a", "outlet:a"), REQUEST).items());
    }
}
