package dipl.table;

import dipl.io.UsageException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet, as ECMA-376 (Office Open XML) describes it. Text is written as text, so that no formula can run; numbers as
 * numbers; the header is bold and stays in view. Rows are written as they are read, and nothing tells the time, so that the same
 * table gives the same bytes; that is why it is written here and not by a library.
 */
final class WorkbookWriter {
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int PERCENT_STYLE = 2;

    /** What a workbook writes as {@code _xHHHH_}: characters that XML cannot hold, and text that looks like such an escape. */
    private static final Pattern ESCAPED =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\r\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    void write(Table table, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "[Content_Types].xml", contentTypes());
        entry(zip, "_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
        entry(zip, "xl/workbook.xml", workbook());
        entry(
                zip,
                "xl/_rels/workbook.xml.rels",
                relationships(relationship(1, "worksheet", "worksheets/sheet1.xml")
                        + relationship(2, "styles", "styles.xml")));
        entry(zip, "xl/styles.xml", styles());
        begin(zip, "xl/worksheets/sheet1.xml");
        Writer sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        sheet(table, sheet);
        sheet.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        begin(zip, name);
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relationship(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String workbook() {
        return "<workbook xmlns=\"" + SHEET_NAMESPACE + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                + "<sheet name=\"dipl\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** Three styles: plain, the bold of the header, and per cent. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + SHEET_NAMESPACE + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }

    private static void sheet(Table table, Writer out) throws IOException {
        out.write(XML);
        out.write("<worksheet xmlns=\"" + SHEET_NAMESPACE + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><sheetData><row>");
        List<Column> columns = table.columns();
        for (Column column : columns) {
            text(out, column.name(), " s=\"1\"");
        }
        out.write("</row>");
        int written = 1;
        for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext(); ) {
            List<Object> row = rows.next();
            Cells.check(table, row);
            if (++written > MOST_ROWS) {
                throw new UsageException(
                        "--format xlsx: a sheet cannot hold more than " + (MOST_ROWS - 1) + " rows: use csv");
            }
            out.write("\n<row>");
            for (int i = 0; i < columns.size(); i++) {
                cell(out, columns.get(i), row.get(i));
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>\n");
    }

    private static void cell(Writer out, Column column, Object value) throws IOException {
        String exact = Cells.exact(column, value);
        if (exact == null || exact.isEmpty()) {
            out.write("<c/>");
        } else if (column.kind() == Column.Kind.TEXT) {
            text(out, exact, "");
        } else {
            out.write(column.kind() == Column.Kind.SHARE ? "<c s=\"" + PERCENT_STYLE + "\"><v>" : "<c><v>");
            out.write(exact);
            out.write("</v></c>");
        }
    }

    private static void text(Writer out, String text, String style) throws IOException {
        out.write("<c" + style + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        String fitting = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "\u2026";
        String escaped = ESCAPED.matcher(fitting).replaceAll(WorkbookWriter::escape);
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                default -> out.write(isLone(escaped, i) ? '\uFFFD' : c);
            }
        }
        out.write("</t></is></c>");
    }

    private static String escape(java.util.regex.MatchResult found) {
        return Matcher.quoteReplacement(
                String.format(Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
    }

    /** Half a surrogate pair is no character. */
    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
