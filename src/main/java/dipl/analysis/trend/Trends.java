package dipl.analysis.trend;

import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Categories followed through time.
 *
 * @param periods all from the first with documents to the last, without a gap
 * @param series by group, then in the order of the dictionaries
 * @param undated how many documents have no date, or one that does not tell the period; they are left out
 * @param strata how many mixes of the fields to hold still were found
 */
public record Trends(List<String> periods, List<Series> series, long undated, int strata) {
    public Trends {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
    }

    /** Counts. */
    public static Trends count(CorpusMatcher matcher, TrendRequest request) {
        CategorySelection categories = request.categories();
        int rows = categories.rows().size();
        Map<Cell, long[]> cells = new HashMap<>();
        long undated = 0;
        for (Counted part : matcher.scan(request.documents(), () -> new Part(request))) {
            undated += part.undated;
            part.cells.forEach((cell, counts) -> {
                long[] sums = cells.computeIfAbsent(cell, c -> new long[rows + 1]);
                for (int i = 0; i <= rows; i++) {
                    sums[i] += counts[i];
                }
            });
        }
        int first = cells.keySet().stream().mapToInt(Cell::period).min().orElse(0);
        int last = cells.keySet().stream().mapToInt(Cell::period).max().orElse(-1);
        Map<List<String>, GroupPeriods> groups = new TreeMap<>(Trends::compare);
        cells.forEach((cell, counts) -> groups.computeIfAbsent(
                        cell.group, group -> new GroupPeriods(last - first + 1, rows))
                .add(cell.stratum, cell.period - first, counts));
        List<String> names = names(matcher, categories);
        List<Series> series = new ArrayList<>();
        groups.forEach((group, periods) -> {
            for (int row = 0; row < rows; row++) {
                series.add(Series.of(group, names.get(row), periods, row));
            }
        });
        return new Trends(
                IntStream.rangeClosed(first, last)
                        .mapToObj(request.every()::name)
                        .toList(),
                series,
                undated,
                (int) cells.keySet().stream().map(Cell::stratum).distinct().count());
    }

    private static List<String> names(CorpusMatcher matcher, CategorySelection categories) {
        boolean several = matcher.dictionary().categories().stream()
                        .map(CategoryKey::dimension)
                        .distinct()
                        .count()
                > 1;
        return categories.rows().stream()
                .map(key -> several ? key.dimension() + "/" + key.category() : key.category())
                .toList();
    }

    static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Documents that are counted together. */
    private record Cell(List<String> group, List<String> stratum, int period) {}

    private record Counted(Map<Cell, long[]> cells, long undated) {}

    /** The counts of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<Counted> {
        private final TrendRequest request;
        private final Map<Cell, long[]> cells = new HashMap<>();
        private long undated;

        Part(TrendRequest request) {
            this.request = request;
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            int period = request.every().number(document.value(request.every().field()));
            if (period < 0) {
                undated++;
                return;
            }
            long[] counts = cells.computeIfAbsent(
                    new Cell(values(document, request.by()), values(document, request.mix()), period),
                    cell -> new long[request.categories().rows().size() + 1]);
            counts[0] += document.wordCount();
            for (Match match : matches) {
                int row = request.categories().row(match.category());
                if (row >= 0) {
                    counts[row + 1]++;
                }
            }
        }

        private static List<String> values(IndexedDocument document, List<String> fields) {
            return fields.stream().map(document::value).toList();
        }

        @Override
        public Counted result() {
            return new Counted(cells, undated);
        }
    }
}
