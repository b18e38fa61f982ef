package dipl.table;

import java.util.List;

/** How a person reads the cells of one column: all numbers with the same decimals, as few as the size of the numbers asks for. */
final class ReadableColumn {
    private static final int PERCENT_DECIMALS = 1;
    private static final int FRACTION_DECIMALS = 4;

    private final Column column;
    private final String thousands;
    private final boolean percent;
    private final int decimals;
    private final double smallestSeen;
    private final double largest;

    /**
     * @param sample the rows that decide on the decimals
     * @param index which of their cells is this column's
     * @param thousands what stands between the thousands, may be empty
     * @param percent whether shares are shown as percentages
     */
    ReadableColumn(Column column, List<List<Object>> sample, int index, String thousands, boolean percent) {
        this.column = column;
        this.thousands = thousands;
        this.percent = percent;
        largest = column.kind() == Column.Kind.TEXT || column.kind() == Column.Kind.COUNT
                ? 0
                : sample.stream()
                        .mapToDouble(row -> Math.abs(Cells.number(column, row.get(index))))
                        .filter(number -> !Double.isNaN(number))
                        .max()
                        .orElse(0);
        decimals = column.kind() == Column.Kind.SHARE
                ? percent ? PERCENT_DECIMALS : FRACTION_DECIMALS
                : largest <= 1 ? 3 : largest < 1000 ? 2 : 1;
        smallestSeen = 0.5 * Math.pow(10, -decimals);
    }

    Column column() {
        return column;
    }

    boolean isText() {
        return column.kind() == Column.Kind.TEXT;
    }

    Column.Role role() {
        return column.role();
    }

    /** The largest absolute number of the sample, 0 without one. */
    double largest() {
        return largest;
    }

    /** The cell's text on one line, with nothing in it that a terminal would obey; empty for no value. */
    String text(Object cell) {
        return switch (column.kind()) {
            case TEXT -> cell == null ? "" : OneLine.of(Cells.text(column, cell));
            case COUNT -> cell == null ? "" : Numbers.whole(Cells.count(column, cell), thousands);
            case NUMBER, RATE -> number(Cells.number(column, cell));
            case SHARE -> percent ? percentage(Cells.number(column, cell)) : number(Cells.number(column, cell));
        };
    }

    /** A number too small for the decimals is shown with an exponent, so that no p-value and no rate looks like nothing. */
    private String number(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return vanishes(number) ? Numbers.scientific(number, 2) : Numbers.fixed(number, decimals, thousands);
    }

    private String percentage(double share) {
        if (Double.isNaN(share)) {
            return "";
        }
        double percentage = 100 * share;
        return vanishes(percentage) ? "<0.1%" : Numbers.fixed(percentage, decimals, thousands) + "%";
    }

    private boolean vanishes(double number) {
        return number != 0 && Math.abs(number) < smallestSeen;
    }
}
