package dipl.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final long SEED = 20_260_129L;
    private static final int TABLES = 200;

    private static List<String> read(String text) {
        Rows rows = new Rows(text.toCharArray(), ',');
        List<String> all = new ArrayList<>();
        while (rows.next()) {
            all.add(rows.line() + (rows.isBroken() ? "!" : " " + String.join("|", rows.cells())));
        }
        return all;
    }

    @Test
    void everyLineEndPartsRowsAndEmptyLinesAreNone() {
        assertEquals(List.of("1 a|b", "3 c|d", "4 e|", "5 f"), read("a,b\r\n\r\nc,d\r\ne,\nf"), "two line ends");
        assertEquals(List.of("1 a", "2 b", "4 c"), read("a\rb\n\n c \n"), "a lone return, an empty line, no last row");
    }

    @Test
    void aQuotedCellHoldsSignsLineEndsAndDoubledMarks() {
        assertEquals(List.of("1 a, b|say \"x\"", "2 y"), read("\"a, b\" ,\"say \"\"x\"\"\"\ny"));
        assertEquals(List.of("1 a\r\nb|c", "3 d"), read("\"a\r\nb\",c\r\nd"));
        assertEquals(List.of("1 size 5\" x"), read("size 5\" x"), "a mark inside a cell is a mark");
    }

    @Test
    void aBrokenRowCostsItsFirstLineOnly() {
        assertEquals(List.of("1 a", "2!", "3 c", "4!"), read("a\n\"b\nc\n\"d\" e"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(SEED);
        for (int table = 0; table < TABLES; table++) {
            List<String> expected = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            long line = 1;
            for (int row = 0; row < 5; row++) {
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < 3; cell++) {
                    cells.add("x" + "a,\"\nб ".charAt(random.nextInt(6)) + random.nextInt(9));
                }
                expected.add(line + " " + String.join("|", cells));
                line += 1
                        + String.join("", cells).chars().filter(c -> c == '\n').count();
                cells.replaceAll(cell -> '"' + cell.replace("\"", "\"\"") + '"');
                text.append(String.join(",", cells)).append('\n');
            }
            assertEquals(expected, read(text.toString()), "seed " + SEED + ", table " + table);
        }
    }
}
