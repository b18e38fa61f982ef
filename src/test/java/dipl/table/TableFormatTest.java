package dipl.table;

import static dipl.table.Tables.row;
import static dipl.table.Tables.table;
import static dipl.table.Tables.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableFormatTest {
    private static final List<Column> TWO = List.of(Column.text("category"), Column.count("hits"));

    @Test
    void namesAreTakenInAnyCase() {
        assertEquals(List.of("table", "csv", "tsv", "json", "jsonl", "markdown", "xlsx"), TableFormat.names());
        assertEquals(TableFormat.CSV, TableFormat.of("CSV"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(TableFormat.JSONL, TableFormat.of("JSONL"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        String message = assertThrows(IllegalArgumentException.class, () -> TableFormat.of("xml"))
                .getMessage();
        assertEquals("unknown format \"xml\": use one of table, csv, tsv, json, jsonl, markdown, xlsx", message);
    }

    @Test
    void anEmptyTableKeepsItsHeader() throws IOException {
        Map<TableFormat, String> expected = Map.of(
                TableFormat.TABLE, "category  hits\n",
                TableFormat.CSV, "category,hits\n",
                TableFormat.TSV, "category\thits\n",
                TableFormat.JSON, "[]\n",
                TableFormat.JSONL, "",
                TableFormat.MARKDOWN, "| category | hits |\n| -------- | ---: |\n");
        for (TableFormat format : expected.keySet()) {
            assertEquals(expected.get(format), written(format, table(TWO)), format.toString());
        }
    }

    @Test
    void bytesAreUtf8WhateverTheMachine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormat.CSV.write(table(TWO, row("қоғамдық", 1)), out, TableStyle.plain());
        assertEquals("category,hits\nқоғамдық,1\n", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void aRowThatDoesNotFitIsRefused(TableFormat format) {
        assertThrows(IllegalArgumentException.class, () -> written(format, table(TWO, row("public"))));
        assertThrows(IllegalArgumentException.class, () -> written(format, table(TWO, row("public", 1.5))));
        assertThrows(IllegalArgumentException.class, () -> written(format, table(TWO, row(1, 1))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void rowsAreMadeAsTheyAreWritten(TableFormat format) throws IOException {
        int all = 20_000;
        AtomicInteger made = new AtomicInteger();
        AtomicInteger furthestAhead = new AtomicInteger();
        Table table = new Table(TWO, LongStream.range(0, all).mapToObj(i -> {
            made.incrementAndGet();
            return row("public", i);
        }));
        long[] lines = {0};
        format.write(
                table,
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        for (int i = offset; i < offset + length; i++) {
                            lines[0] += bytes[i] == '\n' ? 1 : 0;
                        }
                        furthestAhead.accumulateAndGet((int) (made.get() - lines[0]), Math::max);
                    }
                },
                TableStyle.plain());
        assertEquals(all, made.get());
        assertTrue(lines[0] >= all, () -> "lines: " + lines[0]);
        assertTrue(furthestAhead.get() <= 5000, () -> "rows held: " + furthestAhead.get());
    }
}
