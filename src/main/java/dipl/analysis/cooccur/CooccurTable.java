package dipl.analysis.cooccur;

import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Pairs as the table that the command prints, one a row. */
public final class CooccurTable {
    private CooccurTable() {}

    public static Table of(List<Pair> pairs, CooccurRequest request) {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text("row"));
        columns.add(Column.text("column"));
        List.of("both", "row_only", "column_only", "neither").forEach(name -> columns.add(Column.count(name)));
        List.of("expected", "log_likelihood", "p_adjusted", "npmi", "log_odds")
                .forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.text("example"));
        columns.add(Column.number("ci_low"));
        columns.add(Column.number("ci_high"));
        columns.add(Column.number("p"));
        columns.add(Column.text("test"));
        columns.add(Column.count("documents"));
        columns.add(Column.text("document"));
        return new Table(columns, pairs.stream().map(pair -> cells(pair, request)));
    }

    private static List<Object> cells(Pair pair, CooccurRequest request) {
        List<Object> cells = new ArrayList<>(pair.group());
        cells.add(name(pair.row(), request.rows()));
        cells.add(name(pair.column(), request.columns()));
        cells.add(pair.table().both());
        cells.add(pair.table().rowOnly());
        cells.add(pair.table().columnOnly());
        cells.add(pair.table().neither());
        cells.add(pair.table().expected());
        cells.add(pair.table().logLikelihood());
        cells.add(pair.pAdjusted());
        cells.add(pair.npmi());
        cells.add(pair.logOdds().estimate());
        cells.add(pair.example());
        cells.add(pair.logOdds().low());
        cells.add(pair.logOdds().high());
        cells.add(pair.p());
        cells.add(pair.test().label());
        cells.add(pair.documents());
        cells.add(pair.document());
        return cells;
    }

    /** A category's name, after its dimension's if there are several in the selection. */
    static String name(CategoryKey key, CategorySelection selection) {
        boolean several =
                selection.rows().stream().map(CategoryKey::dimension).distinct().count() > 1;
        return several ? key.dimension() + "/" + key.category() : key.category();
    }
}
