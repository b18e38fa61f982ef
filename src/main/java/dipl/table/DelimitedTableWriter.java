package dipl.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Comma- or tab-separated values with a header, as RFC 4180 quotes them. */
final class DelimitedTableWriter implements TableWriter {
    private static final Pattern BREAKS = Pattern.compile("\r\n|[\n\u000B\f\r\u0085\u2028\u2029\t]");

    private final CSVFormat format;
    private final boolean oneLineCells;

    DelimitedTableWriter(char delimiter) {
        oneLineCells = delimiter == '\t';
        format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator('\n')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
    }

    @Override
    public void write(Table table, Writer out, TableStyle style) throws IOException {
        List<Column> columns = table.columns();
        format.printRecord(
                out, columns.stream().map(column -> safe(column.name())).toArray());
        Batches.write(
                table.rows().iterator(),
                (rows, text) -> {
                    // a format serves one thread at a time: it locks itself for every cell
                    CSVFormat own = format.builder().get();
                    try {
                        for (List<Object> row : rows) {
                            Cells.check(table, row);
                            print(own, columns, row, text);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException("text in memory cannot be written", e);
                    }
                },
                out);
    }

    private void print(CSVFormat own, List<Column> columns, List<Object> row, Appendable out) throws IOException {
        // a lone empty cell is quoted, since readers skip empty lines
        String empty = columns.size() == 1 ? "" : null;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = Cells.exact(column, row.get(i));
            if (cell == null || cell.isEmpty()) {
                own.print(empty, out, i == 0);
            } else {
                own.print(column.kind() == Column.Kind.TEXT ? safe(cell) : cell, out, i == 0);
            }
        }
        own.println(out);
    }

    private String safe(String text) {
        String guarded = SpreadsheetText.guard(text);
        return oneLineCells ? BREAKS.matcher(guarded).replaceAll(" ") : guarded;
    }
}
