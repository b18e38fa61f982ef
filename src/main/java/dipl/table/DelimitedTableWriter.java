package dipl.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Comma- or tab-separated values with a header, as RFC 4180 quotes them. A cell is also quoted where readers stumble over it bare: if it
 * begins with a blank or one of {@code !"#}, or ends with a blank.
 */
final class DelimitedTableWriter implements TableWriter {
    private static final Pattern BREAKS = Pattern.compile("\r\n|[\n\u000B\f\r\u0085\u2028\u2029\t]");
    private static final char QUOTE = '"';

    /** What starts a comment for many readers; all that sorts before it is no start of a bare cell either. */
    private static final char COMMENT = '#';

    private final char delimiter;
    private final boolean oneLineCells;

    DelimitedTableWriter(char delimiter) {
        this.delimiter = delimiter;
        oneLineCells = delimiter == '\t';
    }

    @Override
    public void write(Table table, Writer out, TableStyle style) throws IOException {
        List<Column> columns = table.columns();
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            append(i, safe(columns.get(i).name()), header);
        }
        out.append(header.append('\n'));
        Batches.write(
                table.rows().iterator(),
                (rows, text) -> {
                    for (List<Object> row : rows) {
                        Cells.check(table, row);
                        append(columns, row, text);
                    }
                },
                out);
    }

    private void append(List<Column> columns, List<Object> row, StringBuilder text) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = Cells.exact(column, row.get(i));
            if (cell == null || cell.isEmpty()) {
                // a lone empty cell is quoted, since readers skip empty lines
                append(i, "", text);
                text.append(columns.size() == 1 ? "\"\"" : "");
            } else if (column.kind() == Column.Kind.TEXT) {
                append(i, safe(cell), text);
            } else {
                append(i, cell, text);
            }
        }
        text.append('\n');
    }

    private void append(int place, String cell, StringBuilder text) {
        if (place > 0) {
            text.append(delimiter);
        }
        if (!needsQuotes(cell)) {
            text.append(cell);
            return;
        }
        text.append(QUOTE);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == QUOTE) {
                text.append(QUOTE);
            }
            text.append(c);
        }
        text.append(QUOTE);
    }

    private boolean needsQuotes(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        if (cell.charAt(0) <= COMMENT || cell.charAt(cell.length() - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == delimiter || c == QUOTE || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private String safe(String text) {
        String guarded = SpreadsheetText.guard(text);
        return oneLineCells ? BREAKS.matcher(guarded).replaceAll(" ") : guarded;
    }
}
