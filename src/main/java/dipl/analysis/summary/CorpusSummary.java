package dipl.analysis.summary;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts documents, words and sentences by metadata. */
public final class CorpusSummary {
    private CorpusSummary() {}

    /**
     * One group of documents.
     *
     * @param group the values of the grouping fields
     * @param firstDate the earliest date as far as it is known; empty if no document has one
     * @param lastDate the latest
     */
    public record Row(
            List<String> group, long documents, long words, long sentences, String firstDate, String lastDate) {
        Row add(Row other) {
            return new Row(
                    group,
                    documents + other.documents,
                    words + other.words,
                    sentences + other.sentences,
                    earlier(firstDate, other.firstDate),
                    lastDate.compareTo(other.lastDate) >= 0 ? lastDate : other.lastDate);
        }

        private static String earlier(String a, String b) {
            if (a.isEmpty() || b.isEmpty()) {
                return a + b;
            }
            return a.compareTo(b) <= 0 ? a : b;
        }
    }

    /** Counts; groups in the order of their values. */
    public static List<Row> count(CorpusIndex index, DocumentSet documents, List<String> by, int threads) {
        Map<String, Row> groups = new TreeMap<>();
        for (Map<String, Row> part : index.scan(documents, threads, () -> new Part(by))) {
            part.forEach((key, row) -> groups.merge(key, row, Row::add));
        }
        return List.copyOf(groups.values());
    }

    /** The rows as the table that the command prints. */
    public static Table table(List<Row> rows, List<String> by) {
        List<Column> columns = new ArrayList<>();
        by.forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.count("documents"));
        columns.add(Column.count("words"));
        columns.add(Column.count("sentences"));
        columns.add(Column.text("first_date"));
        columns.add(Column.text("last_date"));
        return new Table(columns, rows.stream().map(row -> {
            List<Object> cells = new ArrayList<>(row.group());
            cells.add(row.documents());
            cells.add(row.words());
            cells.add(row.sentences());
            cells.add(row.firstDate());
            cells.add(row.lastDate());
            return cells;
        }));
    }

    private static final class Part implements PartReader<Map<String, Row>> {
        private static final String BETWEEN_VALUES = "\u0000";

        private final List<String> by;
        private final Map<String, Row> groups = new TreeMap<>();

        Part(List<String> by) {
            this.by = by;
        }

        @Override
        public void read(IndexedDocument document) {
            List<String> group = by.stream().map(document::value).toList();
            String date = document.value("date");
            Row row = new Row(group, 1, document.wordCount(), document.sentenceCount(), date, date);
            groups.merge(String.join(BETWEEN_VALUES, group), row, Row::add);
        }

        @Override
        public Map<String, Row> result() {
            return groups;
        }
    }
}
