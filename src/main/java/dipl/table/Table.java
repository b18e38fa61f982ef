package dipl.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A result: columns, and rows that are made as they are read, so that a long result needs no memory. Rows can be read once;
 * closing the table closes them.
 *
 * @param columns at least one
 * @param rows each a list with one cell for each column, of the column's type; {@code null} where there is no value
 */
public record Table(List<Column> columns, Stream<List<Object>> rows) implements AutoCloseable {
    public Table {
        columns = List.copyOf(columns);
        Objects.requireNonNull(rows, "rows");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs at least one column");
        }
    }

    public static Table of(List<Column> columns, List<List<Object>> rows) {
        return new Table(columns, rows.stream());
    }

    @Override
    public void close() {
        rows.close();
    }
}
