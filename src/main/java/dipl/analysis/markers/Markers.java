package dipl.analysis.markers;

import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the markers of categories. Zeros are rows like any other. */
public final class Markers {
    private static final double PER = 10_000;

    private Markers() {}

    /** Counts; rows by group, then dimension, then falling number of hits, then category. */
    public static List<MarkerRow> count(CorpusMatcher matcher, MarkersRequest request) {
        CategorySelection categories = request.categories();
        Map<List<String>, GroupCounts> groups = new TreeMap<>(Markers::compareGroups);
        if (request.by().isEmpty()) {
            groups.put(List.of(), new GroupCounts(categories.rows().size()));
        }
        for (Map<List<String>, GroupCounts> part : matcher.scan(request.documents(), () -> new Part(request))) {
            part.forEach((group, counts) -> groups.computeIfAbsent(
                            group, g -> new GroupCounts(categories.rows().size()))
                    .add(counts));
        }
        groups.values().forEach(GroupCounts::countStatements);
        List<String> dimensions = categories.rows().stream()
                .map(CategoryKey::dimension)
                .distinct()
                .toList();
        List<MarkerRow> rows = new ArrayList<>();
        groups.forEach((group, counts) -> {
            List<MarkerRow> own = new ArrayList<>();
            for (int row = 0; row < categories.rows().size(); row++) {
                own.add(MarkerRow.of(group, categories.rows().get(row), counts, row));
            }
            own.sort(Comparator.<MarkerRow>comparingInt(
                            row -> dimensions.indexOf(row.category().dimension()))
                    .thenComparing(Comparator.comparingLong(MarkerRow::hits).reversed())
                    .thenComparing(row -> row.category().category()));
            rows.addAll(own);
        });
        return rows;
    }

    /** The rows as the table that the command prints. */
    public static Table table(List<MarkerRow> rows, MarkersRequest request) {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text("dimension"));
        columns.add(Column.text("category"));
        columns.add(Column.count("hits"));
        if (request.bounds()) {
            columns.add(Column.count("hits_lower"));
            columns.add(Column.count("hits_upper"));
        }
        columns.add(Column.count("documents"));
        columns.add(Column.count("words"));
        columns.add(Column.rate("per_10k"));
        columns.add(Column.number("ci_low"));
        columns.add(Column.number("ci_high"));
        columns.add(Column.share("document_share"));
        columns.add(Column.number("dispersion"));
        return new Table(columns, rows.stream().map(row -> cells(row, request.bounds())));
    }

    private static List<Object> cells(MarkerRow row, boolean bounds) {
        List<Object> cells = new ArrayList<>(row.group());
        cells.add(row.category().dimension());
        cells.add(row.category().category());
        cells.add(row.hits());
        if (bounds) {
            cells.add(row.certainHits());
            cells.add(row.hits());
        }
        cells.add(row.documents());
        cells.add(row.words());
        cells.add(PER * row.rate().estimate());
        cells.add(PER * row.rate().low());
        cells.add(PER * row.rate().high());
        cells.add(row.documentShare());
        cells.add(row.dispersion());
        return cells;
    }

    private static int compareGroups(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The counts of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<Map<List<String>, GroupCounts>> {
        private final MarkersRequest request;
        private final Map<List<String>, GroupCounts> groups = new HashMap<>();
        private final int[] hits;
        private final int[] certain;

        Part(MarkersRequest request) {
            this.request = request;
            hits = new int[request.categories().rows().size()];
            certain = new int[hits.length];
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            List<String> group = request.by().stream().map(document::value).toList();
            GroupCounts counts = groups.computeIfAbsent(group, g -> new GroupCounts(hits.length));
            int words = document.wordCount();
            String statement = request.perStatement() ? document.value("statement") : "";
            if (statement.isEmpty()) {
                counts.addDocument(words);
            }
            if (matches.isEmpty() && statement.isEmpty()) {
                return;
            }
            for (Match match : matches) {
                int row = request.categories().row(match.category());
                if (row >= 0) {
                    hits[row]++;
                    certain[row] += match.ambiguous() ? 0 : 1;
                }
            }
            if (!statement.isEmpty()) {
                counts.addVersion(statement, words, hits, certain);
                Arrays.fill(hits, 0);
                Arrays.fill(certain, 0);
                return;
            }
            for (int row = 0; row < hits.length; row++) {
                if (hits[row] > 0) {
                    counts.category(row).add(hits[row], certain[row], words);
                    hits[row] = 0;
                    certain[row] = 0;
                }
            }
        }

        @Override
        public Map<List<String>, GroupCounts> result() {
            return groups;
        }
    }
}
