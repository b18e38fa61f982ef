package dipl.analysis.cooccur;

import dipl.match.CategoryKey;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Subjects in the rows, dimensions in the columns: each cell names the categories that go with the subject, those it meets most often
 * first, and the cell beside it quotes the best evidence of each.
 */
public final class CrossTable {
    private CrossTable() {}

    /**
     * The table.
     *
     * @param pairs that meet
     * @param most how many categories a cell names
     */
    public static Table of(List<Pair> pairs, CooccurRequest request, int most) {
        List<String> subjects = dimensions(request.rows().rows());
        List<String> dimensions = dimensions(request.columns().rows());
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text(String.join(",", subjects)));
        for (String dimension : dimensions) {
            columns.add(Column.text(dimension));
            columns.add(Column.text(dimension + "_evidence"));
        }
        Map<List<String>, List<Pair>> byGroup =
                pairs.stream().collect(Collectors.groupingBy(Pair::group, LinkedHashMap::new, Collectors.toList()));
        List<List<Object>> rows = new ArrayList<>();
        byGroup.forEach((group, own) -> {
            for (CategoryKey subject : request.rows().rows()) {
                List<Pair> met =
                        own.stream().filter(pair -> pair.row().equals(subject)).toList();
                if (!met.isEmpty()) {
                    List<Object> row = new ArrayList<>(group);
                    row.add(CooccurTable.name(subject, request.rows()));
                    dimensions.forEach(dimension -> addCells(row, met, dimension, most));
                    rows.add(row);
                }
            }
        });
        return Table.of(columns, rows);
    }

    private static List<String> dimensions(List<CategoryKey> keys) {
        return keys.stream().map(CategoryKey::dimension).distinct().toList();
    }

    private static void addCells(List<Object> row, List<Pair> met, String dimension, int most) {
        List<Pair> best = met.stream()
                .filter(pair -> pair.column().dimension().equals(dimension))
                .sorted(Comparator.<Pair>comparingLong(pair -> -pair.table().both())
                        .thenComparing(
                                Comparator.comparingDouble(Pair::attraction).reversed())
                        .thenComparing(pair -> pair.column().category()))
                .limit(most)
                .toList();
        row.add(best.stream()
                .map(pair -> pair.column().category() + " " + pair.table().both())
                .collect(Collectors.joining("; ")));
        row.add(best.stream()
                .map(pair -> pair.column().category() + ": “" + pair.example() + "” (" + pair.document() + ")")
                .collect(Collectors.joining("; ")));
    }
}
