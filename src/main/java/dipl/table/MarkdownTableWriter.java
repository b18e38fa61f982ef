package dipl.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A GitHub table, aligned so that it can also be read as it is; text can neither leave its cell nor turn into markup. */
final class MarkdownTableWriter implements TableWriter {
    /** Cells wider than this are not waited for by the others of their column. */
    private static final int WIDEST_ALIGNED = 60;

    private static final int NARROWEST = 3;

    @Override
    public void write(Table table, Writer out, TableStyle style) throws IOException {
        Sample rows = new Sample(table);
        List<ReadableColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(new ReadableColumn(table.columns().get(i), rows.rows(), i, "", false));
        }
        int[] widths = widths(columns, rows.rows());
        for (int i = 0; i < widths.length; i++) {
            writeCell(
                    out,
                    columns.get(i),
                    MarkdownText.escape(columns.get(i).column().name()),
                    widths[i]);
        }
        out.write("|\n");
        for (int i = 0; i < widths.length; i++) {
            out.write(columns.get(i).isText() ? "| " + "-".repeat(widths[i]) : "| " + "-".repeat(widths[i] - 1) + ":");
            out.write(' ');
        }
        out.write("|\n");
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            for (int i = 0; i < widths.length; i++) {
                writeCell(out, columns.get(i), cell(columns.get(i), row.get(i)), widths[i]);
            }
            out.write("|\n");
        }
    }

    private static int[] widths(List<ReadableColumn> columns, List<List<Object>> sample) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            ReadableColumn column = columns.get(i);
            int width = Math.max(
                    NARROWEST,
                    DisplayWidth.of(MarkdownText.escape(column.column().name())));
            for (List<Object> row : sample) {
                int cell = DisplayWidth.of(cell(column, row.get(i)));
                width = cell > WIDEST_ALIGNED ? width : Math.max(width, cell);
            }
            widths[i] = width;
        }
        return widths;
    }

    private static String cell(ReadableColumn column, Object cell) {
        return column.isText()
                ? cell == null ? "" : MarkdownText.escape(Cells.text(column.column(), cell))
                : column.text(cell);
    }

    private static void writeCell(Writer out, ReadableColumn column, String cell, int width) throws IOException {
        String space = " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
        out.write("| ");
        out.write(column.isText() ? cell + space : space + cell);
        out.write(' ');
    }
}
