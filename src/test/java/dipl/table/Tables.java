package dipl.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Small tables for the tests of this package, and what the writers make of them. */
final class Tables {
    private Tables() {}

    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Table table(List<Column> columns, List<Object>... rows) {
        return Table.of(columns, List.of(rows));
    }

    static String written(TableFormat format, Table table) throws IOException {
        return written(format, table, TableStyle.plain());
    }

    static String written(TableFormat format, Table table, TableStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table, out, style);
        return out.toString(StandardCharsets.UTF_8);
    }
}
