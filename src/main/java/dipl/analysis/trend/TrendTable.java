package dipl.analysis.trend;

import dipl.table.Column;
import dipl.table.Sparkline;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trends as the tables that the command prints.
 *
 * @param by the fields that name the groups
 * @param standardised whether to show standardised rates beside the counted ones
 */
public record TrendTable(List<String> by, boolean standardised) {
    public TrendTable {
        by = List.copyOf(by);
    }

    /** A row for each series and period; a period without words has no rate. */
    public Table of(Trends trends) {
        List<Column> columns = columns();
        columns.add(Column.text("period"));
        columns.add(Column.text("category"));
        columns.add(Column.count("hits"));
        columns.add(Column.count("words"));
        columns.add(Column.rate("per_10k"));
        if (standardised) {
            columns.add(Column.number("standardised"));
        }
        return new Table(
                columns,
                trends.series().stream()
                        .flatMap(series -> IntStream.range(0, trends.periods().size())
                                .mapToObj(
                                        period -> cells(series, trends.periods().get(period), period))));
    }

    private List<Object> cells(Series series, String name, int period) {
        List<Object> cells = new ArrayList<>(series.group());
        cells.add(name);
        cells.add(series.category());
        cells.add(series.hits()[period]);
        cells.add(series.words()[period]);
        cells.add(series.rates()[period]);
        if (standardised) {
            cells.add(series.standardised()[period]);
        }
        return cells;
    }

    /** A row for each series; {@code drawn} adds its course as a line of small bars. */
    public Table of(List<TrendTest> tests, boolean drawn) {
        List<Column> columns = columns();
        columns.add(Column.text("category"));
        List.of("tau", "p", "p_adjusted", "slope_per_year").forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.text("change_point"));
        List.of("slope_low", "slope_high", "change_p", "change_p_adjusted")
                .forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.count("hits"));
        columns.add(Column.count("periods"));
        columns.add(Column.text("trend"));
        if (drawn) {
            columns.add(Column.text("course"));
        }
        return new Table(columns, tests.stream().map(test -> cells(test, drawn)));
    }

    private static List<Object> cells(TrendTest test, boolean drawn) {
        List<Object> cells = new ArrayList<>(test.series().group());
        cells.add(test.series().category());
        cells.add(test.tau());
        cells.add(test.p());
        cells.add(test.pAdjusted());
        cells.add(test.slopePerYear().estimate());
        cells.add(test.changePoint());
        cells.add(test.slopePerYear().low());
        cells.add(test.slopePerYear().high());
        cells.add(test.changeP());
        cells.add(test.changePAdjusted());
        cells.add(test.series().total());
        cells.add(test.periods());
        cells.add(test.direction());
        if (drawn) {
            cells.add(Sparkline.of(test.series().standardised()));
        }
        return cells;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        by.forEach(field -> columns.add(Column.text(field)));
        return columns;
    }
}
