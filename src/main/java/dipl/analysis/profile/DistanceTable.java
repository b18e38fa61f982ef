package dipl.analysis.profile;

import dipl.stats.Adjustment;
import dipl.stats.ProfileDistance;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** How far apart concepts are by the company they keep: every pair of concepts that keep any, the farthest first. */
public final class DistanceTable {
    private static final int SAMPLES = 999;
    private static final double CONFIDENCE = 0.95;
    private static final double LEVEL = 0.05;

    private DistanceTable() {}

    /**
     * Two concepts.
     *
     * @param documentsA documents in which the first keeps company
     * @param documentsB documents in which the second does
     */
    private record Row(
            List<String> group, String conceptA, String conceptB, long documentsA, long documentsB, int[][][] counts) {}

    private record Measured(Row row, ProfileDistance distance) {}

    /** Measures; p-values are adjusted over all pairs of all groups. */
    public static Table of(
            SortedMap<List<String>, Profiles> groups, ProfileRequest request, Adjustment adjustment, long seed) {
        List<Row> pairs = new ArrayList<>();
        groups.forEach((group, profiles) -> addPairs(pairs, group, profiles, request));
        List<Measured> measured = pairs.parallelStream()
                .map(row ->
                        new Measured(row, ProfileDistance.of(row.counts[0], row.counts[1], SAMPLES, seed, CONFIDENCE)))
                .toList();
        double[] adjusted = adjustment.adjust(
                measured.stream().mapToDouble(pair -> pair.distance.p()).toArray());
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            rows.add(cells(measured.get(i), adjusted[i]));
        }
        int distanceAt = request.by().size() + 2;
        rows.sort(Comparator.<List<Object>, String>comparing(cells -> groupOf(cells, request))
                .thenComparing(cells -> -(Double) cells.get(distanceAt))
                .thenComparing(cells -> cells.get(distanceAt - 2) + "\n" + cells.get(distanceAt - 1)));
        return Table.of(columns(request), rows);
    }

    private static String groupOf(List<Object> cells, ProfileRequest request) {
        return String.join(
                "\n",
                cells.subList(0, request.by().size()).stream()
                        .map(Object::toString)
                        .toList());
    }

    private static void addPairs(List<Row> pairs, List<String> group, Profiles profiles, ProfileRequest request) {
        int concepts = request.concepts().rows().size();
        for (int a = 0; a < concepts; a++) {
            for (int b = a + 1; b < concepts; b++) {
                if (profiles.company(a) > 0 && profiles.company(b) > 0) {
                    pairs.add(new Row(
                            group,
                            request.concepts().rows().get(a).category(),
                            request.concepts().rows().get(b).category(),
                            profiles.documents(a),
                            profiles.documents(b),
                            profiles.documentsOf(a, b)));
                }
            }
        }
    }

    private static List<Column> columns(ProfileRequest request) {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text("concept_a"));
        columns.add(Column.text("concept_b"));
        List.of("distance", "ci_low", "ci_high", "plug_in", "p", "p_adjusted")
                .forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.text("interchangeable"));
        columns.add(Column.count("documents_a"));
        columns.add(Column.count("documents_b"));
        return columns;
    }

    private static List<Object> cells(Measured pair, double adjusted) {
        List<Object> cells = new ArrayList<>(pair.row.group);
        cells.add(pair.row.conceptA);
        cells.add(pair.row.conceptB);
        cells.add(pair.distance.distance().estimate());
        cells.add(pair.distance.distance().low());
        cells.add(pair.distance.distance().high());
        cells.add(pair.distance.plugIn());
        cells.add(pair.distance.p());
        cells.add(adjusted);
        cells.add(Double.isNaN(adjusted) ? "too few documents" : adjusted < LEVEL ? "no" : "not told apart");
        cells.add(pair.row.documentsA);
        cells.add(pair.row.documentsB);
        return cells;
    }
}
