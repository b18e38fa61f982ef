package dipl.table;

import java.io.IOException;
import java.io.OutputStream;

/** A table for a person at a terminal: aligned, rounded, cut to the width, with bars where they help. */
final class TerminalTableWriter implements TableWriter {
    @Override
    public void write(Table table, OutputStream out, TableStyle style) throws IOException {
        Sample rows = new Sample(table);
        TerminalLayout layout = new TerminalLayout(table.columns(), rows.rows(), style);
        Utf8Text before = new Utf8Text();
        before.append(layout.header()).append('\n');
        if (rows.hasNext()) {
            before.append(layout.rule()).append('\n');
        }
        before.writeTo(out);
        Batches.write(
                rows,
                (some, text) -> some.forEach(row -> {
                    layout.line(row, text);
                    text.append('\n');
                }),
                out);
        if (!layout.footer().isEmpty()) {
            new Utf8Text().append(layout.footer()).append('\n').writeTo(out);
        }
    }
}
