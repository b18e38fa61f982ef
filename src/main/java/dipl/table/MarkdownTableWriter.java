package dipl.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A GitHub table, aligned so that it can also be read as it is; text can neither leave its cell nor turn into markup. */
final class MarkdownTableWriter implements TableWriter {
    /** Cells wider than this are not waited for by the others of their column. */
    private static final int WIDEST_ALIGNED = 60;

    private static final int NARROWEST = 3;

    @Override
    public void write(Table table, OutputStream out, TableStyle style) throws IOException {
        Sample rows = new Sample(table);
        List<ReadableColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(new ReadableColumn(table.columns().get(i), rows.rows(), i, "", false));
        }
        int[] widths = widths(columns, rows.rows());
        Utf8Text before = new Utf8Text();
        for (int i = 0; i < widths.length; i++) {
            append(
                    before,
                    columns.get(i),
                    MarkdownText.escape(columns.get(i).column().name()),
                    widths[i]);
        }
        before.append("|\n");
        for (int i = 0; i < widths.length; i++) {
            boolean text = columns.get(i).isText();
            before.append("| ").append("-".repeat(text ? widths[i] : widths[i] - 1));
            before.append(text ? " " : ": ");
        }
        before.append("|\n").writeTo(out);
        Batches.write(
                rows,
                (some, text) -> {
                    for (List<Object> row : some) {
                        for (int i = 0; i < widths.length; i++) {
                            append(text, columns.get(i), cell(columns.get(i), row.get(i)), widths[i]);
                        }
                        text.append("|\n");
                    }
                },
                out);
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

    private static void append(Utf8Text out, ReadableColumn column, String cell, int width) {
        int space = Math.max(0, width - DisplayWidth.of(cell));
        out.append("| ").blanks(column.isText() ? 0 : space).append(cell);
        out.blanks(column.isText() ? space : 0).append(' ');
    }
}
