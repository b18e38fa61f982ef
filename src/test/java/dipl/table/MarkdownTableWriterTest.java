package dipl.table;

import static dipl.table.Tables.row;
import static dipl.table.Tables.table;
import static dipl.table.Tables.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTableWriterTest {
    @Test
    void columnsAreAlignedAndNumbersStandToTheRight() throws IOException {
        assertEquals(
                """
                | category | hits | per_10k |  share |
                | -------- | ---: | ------: | -----: |
                | қоғамдық |   12 |   12.35 | 0.4000 |
                | 外交     | 1234 |    0.50 |        |
                """,
                written(
                        TableFormat.MARKDOWN,
                        table(
                                List.of(
                                        Column.text("category"),
                                        Column.count("hits"),
                                        Column.rate("per_10k"),
                                        Column.share("share")),
                                row("қоғамдық", 12, 12.346, 0.4),
                                row("外交", 1234, 0.5, null))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a|b,a\\|b",
                "\"a\nb\r\nc\",a<br>b<br>c",
                "<script>alert(1)</script>,&lt;script&gt;alert(1)&lt;/script&gt;",
                "R&D,R&amp;D",
                "[x](javascript:y),\\[x\\](javascript:y)",
                "*a* `b` ~c~,\\*a\\* \\`b\\` \\~c\\~",
                "_a_ b_c,\\_a\\_ b_c",
                "a\\|b,a\\\\\\|b"
            })
    void textCannotTurnIntoMarkup(String text, String written) throws IOException {
        String line = written(TableFormat.MARKDOWN, table(List.of(Column.text("a")), row(text)))
                .split("\n")[2];
        assertEquals("| " + written + " |", line);
    }

    @Test
    void oneLongCellDoesNotStretchTheOthers() throws IOException {
        String written =
                written(TableFormat.MARKDOWN, table(List.of(Column.text("text")), row("x".repeat(61)), row("abcdef")));
        assertEquals("| text   |\n| ------ |\n| " + "x".repeat(61) + " |\n| abcdef |\n", written);
    }
}
