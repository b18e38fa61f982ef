package dipl.table;

import java.io.IOException;
import java.io.Writer;

/** A table for a person at a terminal: aligned, rounded, cut to the width, with bars where they help. */
final class TerminalTableWriter implements TableWriter {
    @Override
    public void write(Table table, Writer out, TableStyle style) throws IOException {
        Sample rows = new Sample(table);
        TerminalLayout layout = new TerminalLayout(table.columns(), rows.rows(), style);
        out.write(layout.header());
        out.write('\n');
        if (rows.hasNext()) {
            out.write(layout.rule());
            out.write('\n');
        }
        Batches.write(
                rows,
                (some, text) -> some.forEach(row -> {
                    layout.line(row, text);
                    text.append('\n');
                }),
                out);
        if (!layout.footer().isEmpty()) {
            out.write(layout.footer());
            out.write('\n');
        }
    }
}
