package dipl.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A GitHub table, aligned so that it can also be read as it is; text can neither leave its cell nor turn into markup. */
final class MarkdownTableWriter implements TableWriter {
    /** Cells wider than this are not waited for by the others of their column. */
    private static final int WIDEST_ALIGNED = 60;

    private static final int NARROWEST = 3;
    private static final Pattern BREAK = Pattern.compile("\\R");

    @Override
    public void write(Table table, Writer out, TableStyle style) throws IOException {
        Sample rows = new Sample(table);
        List<ReadableColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(new ReadableColumn(table.columns().get(i), rows.rows(), i, "", false));
        }
        int[] widths = widths(columns, rows.rows());
        for (int i = 0; i < widths.length; i++) {
            writeCell(out, columns.get(i), escape(columns.get(i).column().name()), widths[i]);
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
            int width =
                    Math.max(NARROWEST, DisplayWidth.of(escape(column.column().name())));
            for (List<Object> row : sample) {
                int cell = DisplayWidth.of(cell(column, row.get(i)));
                width = cell > WIDEST_ALIGNED ? width : Math.max(width, cell);
            }
            widths[i] = width;
        }
        return widths;
    }

    private static String cell(ReadableColumn column, Object cell) {
        return column.isText() ? cell == null ? "" : escape(Cells.text(column.column(), cell)) : column.text(cell);
    }

    private static void writeCell(Writer out, ReadableColumn column, String cell, int width) throws IOException {
        String space = " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
        out.write("| ");
        out.write(column.isText() ? cell + space : space + cell);
        out.write(' ');
    }

    private static String escape(String text) {
        String[] lines = BREAK.split(text.strip());
        for (int i = 0; i < lines.length; i++) {
            lines[i] = escapeLine(OneLine.of(lines[i]));
        }
        return String.join("<br>", lines);
    }

    private static String escapeLine(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '|', '\\', '`', '*', '[', ']', '~', '$' ->
                    escaped.append('\\').append(c);
                case '_' -> escaped.append(isInsideWord(line, at) ? "_" : "\\_");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** An underscore between letters or digits, as in a column's name, is no markup. */
    private static boolean isInsideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
