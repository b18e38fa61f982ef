package dipl.table;

import static dipl.table.Tables.row;
import static dipl.table.Tables.table;
import static dipl.table.Tables.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTableWriterTest {
    private static final List<Column> COLUMNS =
            List.of(Column.text("text"), Column.count("hits"), Column.number("p"), Column.share("share"));

    @Test
    void anArrayHasAnObjectALine() throws IOException {
        assertEquals("""
                [{"text":"қоғам \\"x\\"\\n","hits":3,"p":1.5e-9,"share":0.5},
                {"text":null,"hits":null,"p":null,"share":null}]
                """, written(TableFormat.JSON, rows()));
    }

    @Test
    void linesAreObjectsOfTheirOwn() throws IOException {
        assertEquals("""
                {"text":"қоғам \\"x\\"\\n","hits":3,"p":1.5e-9,"share":0.5}
                {"text":null,"hits":null,"p":null,"share":null}
                """, written(TableFormat.JSONL, rows()));
    }

    @Test
    void aFormulaIsOnlyTextHere() throws IOException {
        assertEquals("{\"a\":\"=1+1\"}\n", written(TableFormat.JSONL, table(List.of(Column.text("a")), row("=1+1"))));
    }

    @Test
    void aFailingWriterIsReportedAsWhatItIs() {
        IOException full = new IOException("no space left");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertSame(
                full, assertThrows(IOException.class, () -> TableFormat.JSONL.write(rows(), out, TableStyle.plain())));
    }

    private static Table rows() {
        return table(COLUMNS, row("қоғам \"x\"\n", 3L, 1.5e-9, 0.5), row(null, null, Double.NaN, null));
    }
}
