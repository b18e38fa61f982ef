package dipl.analysis.summary;

import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.TextRepair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Shows document by document how far a text was as it should be: its language against what it looks like, and what was repaired. */
public final class TextAudit {
    private TextAudit() {}

    /** One row for each document, in the order of their paths. */
    public static Table table(CorpusIndex index, DocumentSet documents) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("document"));
        columns.add(Column.text("language"));
        columns.add(Column.text("detected"));
        columns.add(Column.text("disagreement"));
        columns.add(Column.count("words"));
        for (TextRepair repair : TextRepair.values()) {
            columns.add(Column.count(repair.name().toLowerCase(Locale.ROOT)));
        }
        columns.add(Column.text("encoding"));
        return new Table(
                columns,
                IntStream.of(index.inPathOrder(documents)).mapToObj(number -> index.read(number, TextAudit::row)));
    }

    private static List<Object> row(IndexedDocument document) {
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
        cells.add(document.metadata().getOrDefault("encoding", ""));
        return cells;
    }
}
