package dipl.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    public void write(Table table, OutputStream out, TableStyle style) throws IOException {
        List<Column> columns = table.columns();
        Utf8Text header = new Utf8Text();
        format.printRecord(
                header, columns.stream().map(column -> safe(column.name())).toArray());
        header.writeTo(out);
        Batches.write(
                table.rows().iterator(),
                (rows, text) -> {
                    try {
                        Rows printed = new Rows(columns, text);
                        for (List<Object> row : rows) {
                            Cells.check(table, row);
                            printed.print(row);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException("text in memory cannot be written", e);
                    }
                },
                out);
    }

    private String safe(String text) {
        String guarded = SpreadsheetText.guard(text);
        return oneLineCells ? BREAKS.matcher(guarded).replaceAll(" ") : guarded;
    }

    /** Some rows of a table, by one thread. */
    private final class Rows {
        // a format serves one thread at a time: it locks itself for every cell
        private final CSVFormat own = format.builder().get();
        private final List<Column> columns;
        private final Utf8Text out;

        /** The last text of each column: where the next row has the same, what it looked like is written again. */
        private final String[] texts;

        private final byte[][] printed;

        Rows(List<Column> columns, Utf8Text out) {
            this.columns = columns;
            this.out = out;
            texts = new String[columns.size()];
            printed = new byte[columns.size()][];
        }

        void print(List<Object> row) throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                Object cell = row.get(i);
                switch (column.kind()) {
                    case TEXT -> print(i, Cells.text(column, cell));
                    case COUNT -> {
                        Long count = Cells.count(column, cell);
                        if (count == null) {
                            printEmpty(i);
                        } else {
                            separate(i);
                            out.append(count.toString());
                        }
                    }
                    case NUMBER, RATE, SHARE -> {
                        String number = Cells.exact(column, cell);
                        if (number == null) {
                            printEmpty(i);
                        } else {
                            separate(i);
                            out.append(number);
                        }
                    }
                }
            }
            own.println(out);
        }

        private void print(int i, String text) throws IOException {
            if (text == null || text.isEmpty()) {
                printEmpty(i);
            } else if (!text.equals(texts[i])) {
                own.print(safe(text), out, i == 0);
                texts[i] = text;
                printed[i] = null;
            } else if (printed[i] == null) {
                int start = out.size();
                own.print(safe(text), out, i == 0);
                printed[i] = out.from(start);
            } else {
                out.append(printed[i]);
            }
        }

        private void printEmpty(int i) throws IOException {
            // a lone empty cell is quoted, since readers skip empty lines
            own.print(columns.size() == 1 ? "" : null, out, i == 0);
        }

        /** A number is never quoted, so only what parts it from the cell before is written. */
        private void separate(int i) {
            if (i > 0) {
                out.append(format.getDelimiterString());
            }
        }
    }
}
