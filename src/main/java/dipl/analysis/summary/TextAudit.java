package dipl.analysis.summary;

import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.match.CorpusMatcher;
import dipl.morphology.Repair;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.TextRepair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows document by document how far a text was as it should be: its language against what it looks like, and what was repaired. */
public final class TextAudit {
    /** What may have to be supposed of a word before a term is found in it; it is counted in words of hits. */
    private static final List<Repair> SUPPOSED = Arrays.stream(Repair.values())
            .filter(repair -> repair != Repair.NONE && repair != Repair.LATIN)
            .toList();

    private TextAudit() {}

    /**
     * One row for each document, in the order of their paths.
     *
     * @param matcher has the dictionaries whose hits are looked at: other words are never read as another spelling
     */
    public static Table table(CorpusMatcher matcher, DocumentSet documents) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("document"));
        columns.add(Column.text("language"));
        columns.add(Column.text("detected"));
        columns.add(Column.text("disagreement"));
        columns.add(Column.count("words"));
        for (TextRepair repair : TextRepair.values()) {
            columns.add(Column.count(name(repair)));
        }
        for (Repair repair : SUPPOSED) {
            columns.add(Column.count(name(repair)));
        }
        columns.add(Column.text("encoding"));
        Map<Integer, Map<Repair, Integer>> supposed = RepairedWords.count(matcher, documents);
        return new Table(
                columns,
                matcher.index()
                        .inOrder(
                                matcher.index().inPathOrder(documents),
                                document -> row(document, supposed.getOrDefault(document.number(), Map.of()))));
    }

    private static String name(Enum<?> repair) {
        return repair.name().toLowerCase(Locale.ROOT);
    }

    private static List<Object> row(IndexedDocument document, Map<Repair, Integer> supposed) {
        String language = document.value("language");
        String detected = document.detectedLanguage();
        List<Object> cells = new ArrayList<>();
        cells.add(document.path());
        cells.add(language);
        cells.add(detected);
        cells.add(!detected.isEmpty() && !detected.equals(language) ? "yes" : "");
        cells.add(document.wordCount());
        Map<String, Integer> repairs = document.repairs();
        for (TextRepair repair : TextRepair.values()) {
            cells.add(repairs.getOrDefault(repair.name(), 0));
        }
        for (Repair repair : SUPPOSED) {
            cells.add(supposed.getOrDefault(repair, 0));
        }
        cells.add(document.metadata().getOrDefault("encoding", ""));
        return cells;
    }
}
