package dipl.corpus;

import dipl.encoding.TextDecoder;
import dipl.io.UnreadableFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes documents of the rows of one table file: finds the column with the text and the one with the id, and gives each row a
 * path of its own, {@code file#ID} or {@code file#NUMBER}. Not for several threads.
 */
final class RowDocuments {
    /** Rows to look at where no column has the name of a text column. */
    private static final int ROWS_TO_LOOK_AT = 20;

    /** A column of shorter values is not taken for text. */
    private static final int LEAST_MEAN_LENGTH = 40;

    private static final int LONGEST_ID = 200;

    private final SourceFile file;
    private final TextDecoder.Encoding encoding;
    private final DocumentSink sink;
    private final LongSet ids = new LongSet();
    private final Map<Long, Integer> copies = new HashMap<>();
    private final List<Row> waiting = new ArrayList<>();
    private String textColumn;
    private boolean decided;

    RowDocuments(SourceFile file, TextDecoder.Encoding encoding, DocumentSink sink) {
        this.file = file;
        this.encoding = encoding;
        this.sink = sink;
    }

    /**
     * One row.
     *
     * @param number the row's number, counted from 1
     * @param line the line where it begins, counted from 1, or 0 if that is unknown
     * @param values column, as the file names it, to value
     */
    record Row(long number, long line, Map<String, String> values) {}

    /** Takes the next row. */
    void add(Row row) throws UnreadableFileException {
        if (!decided) {
            waiting.add(row);
            if (namedTextColumn(row.values()) != null || waiting.size() == ROWS_TO_LOOK_AT) {
                decide();
            }
            return;
        }
        emit(row);
    }

    /** Says that there are no more rows. */
    void end() throws UnreadableFileException {
        if (!decided && !waiting.isEmpty()) {
            decide();
        }
    }

    private void decide() throws UnreadableFileException {
        decided = true;
        boolean named = waiting.stream().anyMatch(row -> namedTextColumn(row.values()) != null);
        if (!named) {
            textColumn = longestColumn();
            if (textColumn == null) {
                throw new UnreadableFileException("no column with text: name it 'text'");
            }
            sink.warn(
                    file.path(), "no column is named 'text': took '" + textColumn + "', which has the longest values");
        }
        List<Row> rows = List.copyOf(waiting);
        waiting.clear();
        rows.forEach(this::emit);
    }

    private String longestColumn() {
        Map<String, Long> lengths = new LinkedHashMap<>();
        for (Row row : waiting) {
            row.values().forEach((column, value) -> lengths.merge(column, (long) value.length(), Long::sum));
        }
        String longest = null;
        for (Map.Entry<String, Long> entry : lengths.entrySet()) {
            if (longest == null || entry.getValue() > lengths.get(longest)) {
                longest = entry.getKey();
            }
        }
        return longest == null || lengths.get(longest) < (long) LEAST_MEAN_LENGTH * waiting.size() ? null : longest;
    }

    private static String namedTextColumn(Map<String, String> values) {
        return firstOf(FieldNames.TEXT_COLUMNS, values);
    }

    private static String firstOf(List<String> names, Map<String, String> values) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return name;
            }
        }
        Map<String, String> columns = new HashMap<>();
        values.keySet().forEach(column -> columns.putIfAbsent(FieldNames.of(column), column));
        for (String name : names) {
            if (columns.containsKey(name)) {
                return columns.get(name);
            }
        }
        return null;
    }

    private void emit(Row row) {
        String place = row.line() > 0 ? file.path() + ":" + row.line() : file.path() + "#" + row.number();
        String named = namedTextColumn(row.values());
        String column = named == null ? textColumn : named;
        if (column == null || !row.values().containsKey(column)) {
            sink.reject(place, "no text in this row");
            return;
        }
        TextDecoder.Decoded text = TextDecoder.repaired(row.values().get(column), encoding);
        if (text.text().isBlank()) {
            sink.reject(place, "empty text");
            return;
        }
        if (text.text().indexOf('\0') >= 0) {
            sink.reject(place, "not text: it holds characters of value zero");
            return;
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        row.values().forEach((name, value) -> {
            if (!name.equals(column) && !value.isBlank()) {
                String field = name.strip().toLowerCase(Locale.ROOT).equals("path") ? "original_path" : name;
                metadata.put(field, TextDecoder.repaired(value));
            }
        });
        String id = id(row, metadata);
        metadata.putAll(text.metadata());
        sink.accept(new Document(file.path() + "#" + id, text.text(), metadata));
    }

    private String id(Row row, Map<String, String> metadata) {
        String column = firstOf(FieldNames.ID_COLUMNS, metadata);
        String id = column == null ? "" : metadata.get(column).strip().replaceAll("\\p{Cntrl}+", " ");
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            return unique(Long.toString(row.number()));
        }
        metadata.putIfAbsent(FieldNames.ID, id);
        return unique(id);
    }

    private String unique(String id) {
        long hash = LongSet.hash(id);
        if (ids.add(hash)) {
            return id;
        }
        while (true) {
            String copy = id + "~" + copies.merge(hash, 2, (last, two) -> last + 1);
            if (ids.add(LongSet.hash(copy))) {
                return copy;
            }
        }
    }
}
