package dipl.table;

import static dipl.table.Tables.row;
import static dipl.table.Tables.table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WorkbookWriterTest {
    private static final List<Column> COLUMNS =
            List.of(Column.text("term"), Column.count("hits"), Column.number("p"), Column.share("share"));

    private static byte[] bytes(Table table) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormat.XLSX.write(table, out, TableStyle.plain());
        return out.toByteArray();
    }

    /** Every part, parsed as XML. */
    private static Map<String, Document> parts(byte[] workbook) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<String> cells(Document sheet) {
        List<String> cells = new ArrayList<>();
        NodeList all = sheet.getElementsByTagName("c");
        for (int i = 0; i < all.getLength(); i++) {
            Element cell = (Element) all.item(i);
            cells.add(cell.getAttribute("t") + ":" + cell.getAttribute("s") + ":" + cell.getTextContent());
        }
        return cells;
    }

    @Test
    void textIsTextAndNumbersAreNumbers() throws Exception {
        Document sheet = parts(bytes(table(COLUMNS, row("=1+1", 12, 1.5e-12, 0.25), row("қ<&>", 3L, Double.NaN, null))))
                .get("xl/worksheets/sheet1.xml");
        assertEquals(0, sheet.getElementsByTagName("f").getLength(), "no formulas");
        assertEquals(
                List.of(
                        "inlineStr:1:term",
                        "inlineStr:1:hits",
                        "inlineStr:1:p",
                        "inlineStr:1:share",
                        "inlineStr::=1+1",
                        "::12",
                        "::1.5e-12",
                        ":2:0.25",
                        "inlineStr::қ<&>",
                        "::3",
                        "::",
                        "::"),
                cells(sheet));
    }

    @Test
    void whatXmlCannotHoldIsEscaped() throws Exception {
        Document sheet = parts(bytes(table(List.of(Column.text("t")), row("a\u0001b\ud800c _x0041_\nd"))))
                .get("xl/worksheets/sheet1.xml");
        assertEquals(
                "inlineStr::a_x0001_b\ufffdc _x005F_x0041_\nd", cells(sheet).get(1));
    }

    @Test
    void allPartsAreThereAndNamed() throws Exception {
        Map<String, Document> parts = parts(bytes(table(COLUMNS)));
        assertEquals(6, parts.size());
        NodeList overrides = parts.get("[Content_Types].xml").getElementsByTagName("Override");
        for (int i = 0; i < overrides.getLength(); i++) {
            String name = ((Element) overrides.item(i)).getAttribute("PartName").substring(1);
            assertEquals(true, parts.containsKey(name), name);
        }
    }

    @Test
    void theSameTableGivesTheSameBytes() throws Exception {
        byte[] bytes = bytes(table(COLUMNS, row("a", 1, 0.5, 0.5)));
        assertArrayEquals(bytes, bytes(table(COLUMNS, row("a", 1, 0.5, 0.5))));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear(), "no part tells the time");
            }
        }
    }
}
