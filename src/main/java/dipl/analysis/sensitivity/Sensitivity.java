package dipl.analysis.sensitivity;

import dipl.analysis.sensitivity.Recount.LeftOut;
import dipl.dictionary.Term;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.match.LeaveOneOut;
import dipl.match.Match;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;

/**
 * Counts the markers of categories as they are, without each term in turn, and without each source in turn. One pass over the corpus
 * gives all of it, and each figure is what a count without the term or the source would give.
 */
public final class Sensitivity {
    private static final double PER = 10_000;

    private static final Comparator<Recount> MOST_FIRST = Comparator.<Recount>comparingDouble(
                    recount -> -Math.abs(recount.change()))
            .thenComparing(Recount::name)
            .thenComparing(Recount::language);

    private final CorpusMatcher matcher;
    private final SensitivityRequest request;
    private final List<CategoryKey> rows;

    private Sensitivity(CorpusMatcher matcher, SensitivityRequest request) {
        this.matcher = matcher;
        this.request = request;
        rows = request.categories().rows();
    }

    /**
     * Counts; by group, then dimension, then falling number of hits, then category: first the count as it is, then without terms, then
     * without sources, the greatest change first.
     */
    public static List<Recount> count(CorpusMatcher matcher, SensitivityRequest request) {
        return new Sensitivity(matcher, request).count();
    }

    private List<Recount> count() {
        Map<List<String>, GroupTally> groups = new TreeMap<>(Sensitivity::compareGroups);
        if (request.by().isEmpty()) {
            groups.put(List.of(), new GroupTally(rows.size()));
        }
        matcher.index()
                .scan(request.documents(), matcher.threads(), () -> new Part(matcher.leaveOneOut()))
                .forEach(part ->
                        part.forEach((group, tally) -> groups.computeIfAbsent(group, g -> new GroupTally(rows.size()))
                                .add(tally)));
        List<String> dimensions =
                rows.stream().map(CategoryKey::dimension).distinct().toList();
        List<Recount> recounts = new ArrayList<>();
        groups.forEach((group, tally) ->
                rowNumbers(dimensions, tally).forEach(row -> recounts.addAll(recounts(group, tally, row))));
        return recounts;
    }

    private Stream<Integer> rowNumbers(List<String> dimensions, GroupTally tally) {
        return Stream.iterate(0, row -> row < rows.size(), row -> row + 1)
                .sorted(Comparator.<Integer>comparingInt(
                                row -> dimensions.indexOf(rows.get(row).dimension()))
                        .thenComparing(
                                Comparator.<Integer>comparingLong(tally::hits).reversed())
                        .thenComparing(row -> rows.get(row).category()));
    }

    private List<Recount> recounts(List<String> group, GroupTally tally, int row) {
        int rank = rank(row, tally::hits);
        List<Recount> all = new ArrayList<>();
        all.add(new Recount(
                group,
                rows.get(row),
                LeftOut.NOTHING,
                "",
                "",
                tally.hits(row),
                tally.words(),
                tally.hits(row) == 0 ? Double.NaN : 0,
                rank,
                0));
        if (tally.hits(row) > 0) {
            all.addAll(limited(withoutTerms(group, tally, row, rank)));
            all.addAll(limited(withoutSources(group, tally, row, rank)));
        }
        return all;
    }

    private List<Recount> limited(List<Recount> recounts) {
        recounts.sort(MOST_FIRST);
        return request.limit() == 0 || recounts.size() <= request.limit()
                ? recounts
                : recounts.subList(0, request.limit());
    }

    private List<Recount> withoutTerms(List<String> group, GroupTally tally, int row, int rank) {
        List<Recount> recounts = new ArrayList<>();
        tally.changesByTerm().forEach((number, changes) -> {
            if (changes.getOrDefault(row, 0L) != 0) {
                Term term = matcher.dictionary().terms().get(number);
                IntToLongFunction without = other -> tally.hits(other) + changes.getOrDefault(other, 0L);
                recounts.add(recount(
                        group, tally, row, rank, LeftOut.TERM, term.text(), term.language(), without, tally.words()));
            }
        });
        return recounts;
    }

    private List<Recount> withoutSources(List<String> group, GroupTally tally, int row, int rank) {
        List<Recount> recounts = new ArrayList<>();
        tally.sources().forEach((name, source) -> {
            IntToLongFunction without = other -> tally.hits(other) - source.hits(other);
            recounts.add(recount(
                    group, tally, row, rank, LeftOut.SOURCE, name, "", without, tally.words() - source.words()));
        });
        return recounts;
    }

    private Recount recount(
            List<String> group,
            GroupTally tally,
            int row,
            int rank,
            LeftOut leftOut,
            String name,
            String language,
            IntToLongFunction hits,
            long words) {
        double before = (double) tally.hits(row) / tally.words();
        double after = words == 0 ? 0 : (double) hits.applyAsLong(row) / words;
        int newRank = rank(row, hits);
        return new Recount(
                group,
                rows.get(row),
                leftOut,
                name,
                language,
                hits.applyAsLong(row),
                words,
                after / before - 1,
                newRank,
                newRank - rank);
    }

    private int rank(int row, IntToLongFunction hits) {
        int rank = 1;
        for (int other = 0; other < rows.size(); other++) {
            if (rows.get(other).dimension().equals(rows.get(row).dimension())
                    && hits.applyAsLong(other) > hits.applyAsLong(row)) {
                rank++;
            }
        }
        return rank;
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

    /** The rows as the table that the command prints. */
    public static Table table(List<Recount> recounts, List<String> by) {
        List<Column> columns = new ArrayList<>();
        by.forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text("dimension"));
        columns.add(Column.text("category"));
        columns.add(Column.text("left_out"));
        columns.add(Column.text("name"));
        columns.add(Column.text("language"));
        columns.add(Column.count("hits"));
        columns.add(Column.number("per_10k"));
        columns.add(Column.number("change"));
        columns.add(Column.count("rank"));
        columns.add(Column.count("rank_change"));
        return new Table(columns, recounts.stream().map(Sensitivity::cells));
    }

    private static List<Object> cells(Recount recount) {
        List<Object> cells = new ArrayList<>(recount.group());
        cells.add(recount.category().dimension());
        cells.add(recount.category().category());
        cells.add(recount.leftOut().name().toLowerCase(Locale.ROOT));
        cells.add(recount.name());
        cells.add(recount.language());
        cells.add(recount.hits());
        cells.add(PER * recount.rate());
        cells.add(recount.change());
        cells.add(recount.rank());
        cells.add(recount.rankChange());
        return cells;
    }

    /** The counts of one part of the corpus. */
    private final class Part implements PartReader<Map<List<String>, GroupTally>> {
        private final LeaveOneOut leaveOneOut;
        private final CategorySelection categories = request.categories();
        private final Map<List<String>, GroupTally> groups = new HashMap<>();

        Part(LeaveOneOut leaveOneOut) {
            this.leaveOneOut = leaveOneOut;
        }

        @Override
        public void read(IndexedDocument document) {
            List<String> group = request.by().stream().map(document::value).toList();
            GroupTally tally = groups.computeIfAbsent(group, g -> new GroupTally(rows.size()));
            String outlet = document.value("outlet");
            String source = outlet.isEmpty() ? document.path() : outlet;
            tally.addDocument(source, document.wordCount());
            List<Match> matches = leaveOneOut.match(document.words(), (term, category, change) -> {
                int row = categories.row(category);
                if (row >= 0) {
                    tally.addChange(term, row, change);
                }
            });
            for (Match match : matches) {
                int row = categories.row(match.category());
                if (row >= 0) {
                    tally.addHit(source, row);
                }
            }
        }

        @Override
        public Map<List<String>, GroupTally> result() {
            return groups;
        }
    }
}
