package dipl.table;

import static dipl.table.Tables.row;
import static dipl.table.Tables.table;
import static dipl.table.Tables.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTableWriterTest {
    private static final List<Column> TEXTS = List.of(Column.text("a"), Column.text("b"));

    @Test
    void everyKindOfCellHasOneForm() throws IOException {
        Table table = table(
                List.of(
                        Column.text("category"),
                        Column.count("hits"),
                        Column.number("g2"),
                        Column.rate("per_10k"),
                        Column.share("share")),
                row("қоғамдық", 1234567L, 1234567.8912345678, 12.5, 0.25),
                row("x, \"y\"", 3, 1e-12, -0.0, 1.0),
                row(null, null, Double.NaN, Double.POSITIVE_INFINITY, null));
        assertEquals("""
                category,hits,g2,per_10k,share
                қоғамдық,1234567,1234567.891,12.5,0.25
                "x, ""y""\",3,1e-12,0,1
                ,,,,
                """, written(TableFormat.CSV, table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 727",
                "=word",
                "-1+1",
                "-cmd|x",
                "+A1!B2",
                "--",
                "--x",
                "@SUM(A1)",
                "@a.b(1)",
                "\tx",
                "\rx",
                "\r",
                "  =1",
                "\n=1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B=1",
                "- an item of a list",
                "＝1"
            })
    void whatASpreadsheetWouldRunIsText(String formula) throws IOException {
        assertEquals("'" + formula, onlyCell(TableFormat.CSV, formula));
        assertEquals("'" + formula.replaceAll("[\t\r\n]", " "), onlyCell(TableFormat.TSV, formula), "as tsv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "a=b",
                "нет-дипломатия",
                " x",
                "1",
                "'=1",
                "",
                "-1",
                "-ның",
                "@akorda_press",
                "+7727",
                "@screened-200"
            })
    void otherTextStaysAsItIs(String text) throws IOException {
        assertEquals(text, onlyCell(TableFormat.CSV, text));
        assertEquals(text, onlyCell(TableFormat.TSV, text));
    }

    @Test
    void aFieldOfMetadataCannotBeAFormulaEither() throws IOException {
        assertEquals("'=x\n", written(TableFormat.CSV, table(List.of(Column.text("=x")))));
    }

    @Test
    void aNegativeNumberIsANumber() throws IOException {
        assertEquals(
                "slope,n\n-0.5,-3\n",
                written(TableFormat.CSV, table(List.of(Column.number("slope"), Column.count("n")), row(-0.5, -3L))));
    }

    @Test
    void tsvHasOneLineARow() throws IOException {
        assertEquals("a\tb\nx y z\t1 2\n", written(TableFormat.TSV, table(TEXTS, row("x\r\ny\nz", "1\t2"))));
    }

    @Test
    void aLoneEmptyCellIsNoEmptyLine() throws IOException {
        assertEquals("a\n\"\"\n\"\"\n", written(TableFormat.CSV, table(List.of(Column.text("a")), row(""), row((Object)
                null))));
    }

    @Test
    void anyTextCanBeReadBack() throws IOException {
        long seed = 20231;
        Random random = new Random(seed);
        String alphabet = "aқ外 ,;\"'\t\n\r|\\#=-";
        for (int i = 0; i < 500; i++) {
            String first = random(random, alphabet);
            String second = random(random, alphabet);
            String csv = written(TableFormat.CSV, table(TEXTS, row(first, second)));
            List<CSVRecord> records =
                    CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
            assertEquals(2, records.size(), () -> "seed " + seed + ": " + csv);
            assertEquals(SpreadsheetText.guard(first), records.get(1).get(0), () -> "seed " + seed + ": " + csv);
            assertEquals(SpreadsheetText.guard(second), records.get(1).get(1), () -> "seed " + seed + ": " + csv);
        }
    }

    private static String random(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static String onlyCell(TableFormat format, String text) throws IOException {
        CSVFormat reader = format == TableFormat.CSV
                ? CSVFormat.RFC4180
                : CSVFormat.RFC4180.builder().setDelimiter('\t').get();
        return reader.parse(new StringReader(written(format, table(TEXTS, row(text, "x")))))
                .getRecords()
                .get(1)
                .get(0);
    }

    @Test
    void whatStandsInSeveralRowsIsQuotedInEach() throws IOException {
        List<Column> columns = List.of(Column.count("n"), Column.text("term"));
        List<Object> quoted = row(1, "a,\"b\"");
        List<Object> guarded = row(null, "=1+2");
        assertEquals(
                """
                n,term
                1,"a,""b""\"
                1,"a,""b""\"
                1,"a,""b""\"
                ,'=1+2
                ,'=1+2
                ,'=1+2
                1,"a,""b""\"
                """,
                written(TableFormat.CSV, table(columns, quoted, quoted, quoted, guarded, guarded, guarded, quoted)));
    }
}
