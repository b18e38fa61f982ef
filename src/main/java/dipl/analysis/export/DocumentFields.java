package dipl.analysis.export;

import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is known of documents: metadata, and their sizes. */
public final class DocumentFields {
    /** Sizes, which can be asked for as if they were metadata. */
    public static final Set<String> SIZES = Set.of("words", "sentences");

    private DocumentFields() {}

    static Column column(String field) {
        return SIZES.contains(field) ? Column.count(field) : Column.text(field);
    }

    static Object value(IndexedDocument document, String field) {
        return switch (field) {
            case "words" -> document.wordCount();
            case "sentences" -> document.sentenceCount();
            default -> document.value(field);
        };
    }

    /** A row for each document, in the order of their paths. */
    public static Table table(CorpusIndex index, DocumentSet documents, List<String> fields) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("document"));
        fields.forEach(field -> columns.add(column(field)));
        return new Table(
                columns,
                IntStream.of(index.inPathOrder(documents))
                        .mapToObj(number -> index.read(number, document -> {
                            List<Object> cells = new ArrayList<>();
                            cells.add(document.path());
                            fields.forEach(field -> cells.add(value(document, field)));
                            return cells;
                        })));
    }
}
