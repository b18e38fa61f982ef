package dipl.table;

import java.util.List;

/** Reads the cells of a row as what their columns say they are. */
final class Cells {
    private Cells() {}

    static void check(Table table, List<Object> row) {
        if (row.size() != table.columns().size()) {
            throw new IllegalArgumentException("a row needs " + table.columns().size() + " cells, got " + row);
        }
    }

    /** Text as it is, {@code null} if there is none. */
    static String text(Column column, Object cell) {
        if (cell == null || cell instanceof String) {
            return (String) cell;
        }
        throw unfit(column, cell);
    }

    /** A whole number, {@code null} if there is none. */
    static Long count(Column column, Object cell) {
        if (cell == null || cell instanceof Long) {
            return (Long) cell;
        }
        if (cell instanceof Integer number) {
            return number.longValue();
        }
        throw unfit(column, cell);
    }

    /** A number, NaN if there is none; infinities count as none. */
    static double number(Column column, Object cell) {
        if (cell == null) {
            return Double.NaN;
        }
        if (cell instanceof Double || cell instanceof Long || cell instanceof Integer) {
            double number = ((Number) cell).doubleValue();
            return Double.isFinite(number) ? number : Double.NaN;
        }
        throw unfit(column, cell);
    }

    /** A cell for a machine: text as it is, numbers as {@link Numbers} writes them, {@code null} for no value. */
    static String exact(Column column, Object cell) {
        return switch (column.kind()) {
            case TEXT -> text(column, cell);
            case COUNT -> {
                Long count = count(column, cell);
                yield count == null ? null : count.toString();
            }
            case NUMBER, RATE, SHARE -> {
                double number = number(column, cell);
                yield Double.isNaN(number) ? null : Numbers.exact(number);
            }
        };
    }

    private static IllegalArgumentException unfit(Column column, Object cell) {
        return new IllegalArgumentException(
                "column " + column.name() + " holds a " + column.kind() + ", got " + cell + " of " + cell.getClass());
    }
}
