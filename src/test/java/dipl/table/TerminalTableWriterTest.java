package dipl.table;

import static dipl.table.Tables.row;
import static dipl.table.Tables.table;
import static dipl.table.Tables.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTableWriterTest {
    private static final List<Column> COLUMNS = List.of(
            Column.text("source"),
            Column.text("category"),
            Column.count("hits"),
            Column.rate("rate"),
            Column.number("p"),
            Column.share("share"));

    /** In the expected tables a plain space stands for the narrow one between thousands. */
    private static final char NARROW_SPACE = '\u202F';

    @Test
    void aTerminalShowsBarsPercentagesAndThousands() throws IOException {
        assertEquals(
                """
                source      category       hits   rate                 p   share
                ────────────────────────────────────────────────────────────────
                government  қоғамдық  1 234 567  12.00 ██████████  0.040  100.0%
                government  外交             12   6.00 █████        1e-9   43.1%
                media       й                 0   0.00             1.000   <0.1%
                =ngo [31m
                """,
                written(TableFormat.TABLE, rows(), TableStyle.terminal(80, false))
                        .replace(NARROW_SPACE, ' ')
                        .replace("и\u0306", "й"));
    }

    @Test
    void aFileHoldsNothingButText() throws IOException {
        assertEquals("""
                source      category       hits   rate      p   share
                -----------------------------------------------------
                government  қоғамдық  1 234 567  12.00  0.040  100.0%
                government  外交             12   6.00   1e-9   43.1%
                media       й                 0   0.00  1.000   <0.1%
                =ngo [31m
                """, written(TableFormat.TABLE, rows(), TableStyle.plain()).replace("и\u0306", "й"));
    }

    @Test
    void aFileDoesNotWaitForAVeryWideText() throws IOException {
        String wide = "x".repeat(61);
        assertEquals(
                "term  hits\n----------\n" + wide + "     1\nел       2\n",
                written(
                        TableFormat.TABLE,
                        table(List.of(Column.text("term"), Column.count("hits")), row(wide, 1), row("ел", 2)),
                        TableStyle.plain()));
    }

    @Test
    void colourIsForTheHeaderAndTheBars() throws IOException {
        String written = written(
                TableFormat.TABLE,
                table(List.of(Column.text("a"), Column.rate("b")), row("x", 1.0), row("y", 0.0)),
                TableStyle.terminal(80, true));
        assertEquals("""
                ^[1ma      b^[0m
                ───────────────────
                x  1.000 ^[36m██████████^[0m
                y  0.000
                """, written.replace('\u001B', '^'));
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 63, 60, 55, 50, 45, 43})
    void everyLineFitsTheTerminalAndNumbersStayWhole(int width) throws IOException {
        String written = written(TableFormat.TABLE, rows(), TableStyle.terminal(width, false));
        assertTrue(written.lines().allMatch(line -> DisplayWidth.of(line) <= width), written);
        assertTrue(written.replace(NARROW_SPACE, ' ').contains("1 234 567"), written);
    }

    @Test
    void longTextGivesWayBeforeTheBarsDo() throws IOException {
        Table table = table(
                List.of(Column.text("sentence"), Column.rate("rate")),
                row("дипломатия ".repeat(9), 1.0),
                row("x", 0.5));
        assertEquals("""
                sentence                    rate
                ───────────────────────────────────────────
                дипломатия дипломатия ди…  1.000 ██████████
                x                          0.500 █████
                """, written(TableFormat.TABLE, table, TableStyle.terminal(43, false)));
    }

    @Test
    void rowsBeyondTheSampleKeepTheColumnsOfTheFirst() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(row("short", 1.0));
        }
        rows.add(row("much longer than all before it", 900.0));
        List<Column> columns = List.of(Column.text("a"), Column.rate("b"));
        String last = lastLine(written(TableFormat.TABLE, Table.of(columns, rows), TableStyle.terminal(80, false)));
        assertEquals("much…  900.000 ██████████", last);
        assertEquals(
                "much longer than all before it  900.000",
                lastLine(written(TableFormat.TABLE, Table.of(columns, rows), TableStyle.plain())));
    }

    @Test
    void textFromACorpusCannotSteerTheTerminal() throws IOException {
        String written = written(
                TableFormat.TABLE,
                table(
                        List.of(Column.text("a\u001B]0;x\u0007")),
                        row("x\u001B[2J\u009B1m\r\ny\u202Ez\u0000"),
                        row("\uD800")),
                TableStyle.terminal(80, false));
        assertFalse(written.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'), written);
        assertFalse(written.contains("\u202E"), written);
        assertEquals("\uFFFD", lastLine(written));
    }

    private static String lastLine(String written) {
        return written.substring(written.lastIndexOf('\n', written.length() - 2) + 1)
                .stripTrailing();
    }

    private static Table rows() {
        return table(
                COLUMNS,
                row("government", "қоғамдық", 1_234_567L, 12.0, 0.04, 1.0),
                row("government", "外交", 12, 6.0, 1e-9, 0.431),
                row("media", "и\u0306", 0, 0.0, 1.0, 0.0001),
                row("=ngo\u001B[31m", null, null, null, null, null));
    }

    @Test
    void aConcordanceIsAlignedAtTheMatchAndCutAtItsOuterEnds() throws IOException {
        List<Column> columns = List.of(Column.leftContext("left"), Column.match("match"), Column.rightContext("right"));
        String written = written(
                TableFormat.TABLE,
                table(columns, row("елдің халықтық", "үні", "естілді"), row("тии\u0306ін", "сөз", "")),
                TableStyle.terminal(80, true));
        assertEquals(
                "          left  match  right\n"
                        + "──────────────────────────────\n"
                        + "елдің халықтық  \u001B[1mүні\u001B[0m    естілді\n"
                        + "         тии\u0306ін  \u001B[1mсөз\u001B[0m\n",
                written.replace("\u001B[1m          left  match  right\u001B[0m", "          left  match  right"));
        String narrow = written(
                TableFormat.TABLE,
                table(columns, row("one two three four five", "six", "seven eight nine ten eleven")),
                TableStyle.terminal(34, false));
        assertTrue(narrow.lines().anyMatch(line -> line.equals("…e four five  six    seven eight…")), narrow);
        assertTrue(narrow.lines().allMatch(line -> DisplayWidth.of(line) <= 34), narrow);
    }

    @Test
    void aConcordanceLeavesOutColumnsRatherThanItsContexts() throws IOException {
        List<Column> columns = List.of(
                Column.text("document"),
                Column.leftContext("left"),
                Column.match("match"),
                Column.rightContext("right"),
                Column.text("category"),
                Column.text("date"));
        List<Object> line = row(
                "media/kk/2020-01-01_halyk.txt",
                "бұл мәдени байланыстардың дамуына және халықтар достығына",
                "халықтық дипломатияның",
                "қосқан үлесі зор екенін атап өткен жөн деп санаймыз",
                "people",
                "2020-01-01");
        assertEquals("""
                document                                  left  match                   right
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                media/kk/2020-0…  …ына және халықтар достығына  халықтық дипломатияның  қосқан үлесі зор екенін ата…
                (no room for: category, date; --format csv has all)
                """, written(TableFormat.TABLE, table(columns, line), TableStyle.terminal(100, false)));
        String wide = written(TableFormat.TABLE, table(columns, line), TableStyle.terminal(180, false));
        assertTrue(wide.contains("2020-01-01"), wide);
        assertFalse(wide.contains("no room"), wide);
    }
}
