package dipl.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats a table can be written in. */
public enum TableFormat {
    /** Aligned columns for a person at a terminal; numbers are rounded. */
    TABLE(new TerminalTableWriter()),
    /** RFC 4180 with LF line ends: the format to calculate with. */
    CSV(new DelimitedTableWriter(',')),
    /** As csv with tabs between the cells, and always one line a row. */
    TSV(new DelimitedTableWriter('\t')),
    /** One array with an object for each row. */
    JSON(JsonTableWriter.array()),
    /** An object a line. */
    JSONL(JsonTableWriter.lines()),
    /** A table for GitHub, a wiki or a README; numbers are rounded. */
    MARKDOWN(new MarkdownTableWriter()),
    /** A workbook for a spreadsheet; the only format that is not text. */
    XLSX(null);

    private final TableWriter writer;

    TableFormat(TableWriter writer) {
        this.writer = writer;
    }

    /**
     * The format of a name, in any case.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static TableFormat of(String name) {
        for (TableFormat format : values()) {
            if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("unknown format \"" + name + "\": use one of " + String.join(", ", names()));
    }

    /** The names that {@link #of} knows, in the order of this enum. */
    public static List<String> names() {
        return Arrays.stream(values()).map(TableFormat::toString).toList();
    }

    /** Whether a person, or a program that reads lines, can read it. */
    public boolean isText() {
        return writer != null;
    }

    /** Writes the whole table as bytes, text as UTF-8, and flushes them; see {@link TableWriter#write}. */
    public void write(Table table, OutputStream out, TableStyle style) throws IOException {
        if (!isText()) {
            new WorkbookWriter().write(table, out);
            return;
        }
        OutputStream bytes = new BufferedOutputStream(out);
        writer.write(table, bytes, style);
        bytes.flush();
    }

    /** The name as a user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
