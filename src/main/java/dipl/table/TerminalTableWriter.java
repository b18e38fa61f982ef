package dipl.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

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
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            out.write(layout.line(row));
            out.write('\n');
        }
    }
}
