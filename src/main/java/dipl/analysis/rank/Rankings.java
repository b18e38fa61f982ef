package dipl.analysis.rank;

import dipl.index.IndexedDocument;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rankings, one for each period. Values without hits have no rank.
 *
 * @param rows by period, rank and value
 * @param unnamed how many documents have no value of the field; they are left out
 * @param undated how many documents have no period; they are left out if there are periods
 * @param small how many values had too few words in a ranking
 */
public record Rankings(List<RankRow> rows, long unnamed, long undated, long small) {
    public Rankings {
        rows = List.copyOf(rows);
    }

    private record Row(int number, String value, String period, Standing standing) {}

    /** Counts and ranks. */
    public static Rankings of(CorpusMatcher matcher, RankRequest request) {
        int[] order = matcher.index().inPathOrder(request.documents());
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < order.length; place++) {
            places.put(order[place], place);
        }
        List<Row> documents = matcher.scan(request.documents(), () -> new Part(request)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(row -> places.get(row.number)))
                .toList();
        boolean timed = !request.period().isEmpty();
        List<Row> known = documents.stream()
                .filter(row -> !row.value.isEmpty() && !(timed && row.period.isEmpty()))
                .toList();
        Map<String, List<Row>> periods =
                known.stream().collect(Collectors.groupingBy(Row::period, TreeMap::new, Collectors.toList()));
        List<RankRow> rows = new ArrayList<>();
        Map<String, Integer> previous = Map.of();
        long small = 0;
        for (Map.Entry<String, List<Row>> period : periods.entrySet()) {
            List<RankRow> ranking = rank(period.getKey(), period.getValue(), request, previous);
            small += period.getValue().stream().map(Row::value).distinct().count()
                    - enough(period.getValue(), request).size();
            rows.addAll(ranking);
            previous = ranking.stream().collect(Collectors.toMap(RankRow::value, RankRow::rank));
        }
        long unnamed = documents.stream().filter(row -> row.value.isEmpty()).count();
        return new Rankings(rows, unnamed, documents.size() - unnamed - known.size(), small);
    }

    private static TreeMap<String, Standing> enough(List<Row> documents, RankRequest request) {
        TreeMap<String, Standing> standings = new TreeMap<>();
        documents.forEach(row -> standings.merge(row.value, row.standing, Standing::plus));
        standings.values().removeIf(standing -> standing.words() < request.minWords());
        return standings;
    }

    private static List<RankRow> rank(
            String period, List<Row> documents, RankRequest request, Map<String, Integer> previous) {
        TreeMap<String, Standing> standings = enough(documents, request);
        List<String> values = List.copyOf(standings.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        Ranking ranking = new Ranking(request.order(), values.size());
        int[] ranks = ranking.ranks(standings.values().stream()
                .mapToDouble(standing -> standing.by(request.order()))
                .toArray());
        int[][] intervals = ranking.intervals(
                documents.stream()
                        .filter(row -> numbers.containsKey(row.value))
                        .map(row -> new Ranking.Counted(numbers.get(row.value), row.standing))
                        .toList(),
                request.seed());
        long all = documents.stream().mapToLong(row -> row.standing.hits()).sum();
        List<RankRow> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Standing standing = standings.get(values.get(i));
            Integer before = previous.get(values.get(i));
            if (standing.hits() > 0) {
                rows.add(new RankRow(
                        period,
                        ranks[i],
                        values.get(i),
                        standing.documents(),
                        standing.hits(),
                        standing.words(),
                        standing.rate(),
                        (double) standing.hits() / all,
                        before == null ? null : Long.valueOf(before - ranks[i]),
                        intervals[i][0],
                        intervals[i][1],
                        standing.reach()));
            }
        }
        rows.sort(Comparator.comparingInt(RankRow::rank).thenComparing(RankRow::value));
        return rows;
    }

    /** The rows as the table that the command prints. */
    public Table table(RankRequest request) {
        boolean timed = !request.period().isEmpty();
        List<Column> columns = new ArrayList<>();
        if (timed) {
            columns.add(Column.text("period"));
        }
        columns.add(Column.count("rank"));
        columns.add(Column.text(request.by()));
        columns.add(Column.count("documents"));
        columns.add(Column.count("hits"));
        columns.add(Column.rate("per_10k"));
        columns.add(Column.share("share"));
        columns.add(Column.count("change"));
        columns.add(Column.count("rank_low"));
        columns.add(Column.count("rank_high"));
        columns.add(Column.count("words"));
        if (!request.reach().isEmpty()) {
            columns.add(Column.number("reach"));
        }
        return new Table(
                columns,
                rows.stream().map(row -> cells(row, timed, !request.reach().isEmpty())));
    }

    private static List<Object> cells(RankRow row, boolean timed, boolean reach) {
        List<Object> cells = new ArrayList<>();
        if (timed) {
            cells.add(row.period());
        }
        cells.add(row.rank());
        cells.add(row.value());
        cells.add(row.documents());
        cells.add(row.hits());
        cells.add(row.perTenThousand());
        cells.add(row.share());
        cells.add(row.change());
        cells.add(row.rankLow());
        cells.add(row.rankHigh());
        cells.add(row.words());
        if (reach) {
            cells.add(row.reach());
        }
        return cells;
    }

    /** The documents of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<List<Row>> {
        private final RankRequest request;
        private final List<Row> rows = new ArrayList<>();

        Part(RankRequest request) {
            this.request = request;
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            long hits = matches.stream()
                    .filter(match -> request.categories().row(match.category()) >= 0)
                    .count();
            rows.add(new Row(
                    document.number(),
                    document.value(request.by()),
                    request.period().isEmpty() ? "" : document.value(request.period()),
                    new Standing(hits, document.wordCount(), hits == 0 ? 0 : reach(document), hits == 0 ? 0 : 1)));
        }

        /** What is no number counts nothing. */
        private double reach(IndexedDocument document) {
            double reach = 0;
            for (String field : request.reach()) {
                String value = document.value(field).strip();
                reach += value.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(value) : 0;
            }
            return reach;
        }

        @Override
        public List<Row> result() {
            return rows;
        }
    }
}
