package dipl.analysis.summary;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the documents that lack metadata, which no filter and no group will find by the field they lack. */
public final class MissingFields {
    private MissingFields() {}

    /**
     * A document that lacks something.
     *
     * @param path of the document
     * @param fields those it has no value for, in the order asked for; at least one
     */
    public record Row(String path, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** The documents that lack one of these fields or more, in the order of their paths. */
    public static List<Row> find(CorpusIndex index, DocumentSet documents, List<String> fields, int threads) {
        return index.scan(documents, threads, () -> new Part(fields)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Row::path))
                .toList();
    }

    /** The rows as the table that the command prints. */
    public static Table table(List<Row> rows) {
        return new Table(
                List.of(Column.text("document"), Column.text("missing")),
                rows.stream().map(row -> List.of(row.path(), String.join(" ", row.fields()))));
    }

    /** In words: how many documents lack which field, the most frequent first. */
    public static String summary(List<Row> rows, List<String> fields, int documents) {
        Map<String, Long> counts = rows.stream()
                .flatMap(row -> row.fields().stream())
                .collect(Collectors.groupingBy(field -> field, TreeMap::new, Collectors.counting()));
        if (counts.isEmpty()) {
            return "every one of " + documents + " documents has " + String.join(", ", fields) + ".";
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(count -> count.getValue() + " without " + count.getKey())
                .collect(Collectors.joining(", ", "of " + documents + " documents ", "."));
    }

    private static final class Part implements PartReader<List<Row>> {
        private final List<String> fields;
        private final List<Row> rows = new ArrayList<>();

        Part(List<String> fields) {
            this.fields = fields;
        }

        @Override
        public void read(IndexedDocument document) {
            List<String> missing = fields.stream()
                    .filter(field -> document.value(field).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                rows.add(new Row(document.path(), missing));
            }
        }

        @Override
        public List<Row> result() {
            return rows;
        }
    }
}
