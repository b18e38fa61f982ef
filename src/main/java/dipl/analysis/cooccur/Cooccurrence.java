package dipl.analysis.cooccur;

import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.passages.Meetings;
import dipl.passages.Meetings.Evidence;
import dipl.passages.Quotation;
import dipl.stats.ChiSquareDistribution;
import dipl.stats.ClusteredLogOdds;
import dipl.stats.FisherExact;
import dipl.stats.FourfoldTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts and tests pairs of categories. */
public final class Cooccurrence {
    private static final double CONFIDENCE = 0.95;
    private static final double SMALLEST_EXPECTED = 5;

    private Cooccurrence() {}

    /**
     * All pairs, by group, then from the strongest attraction to the strongest avoidance, then by name. P-values are adjusted over all
     * pairs of all groups of which both categories occur. Where both sides are of one dimension, each pair is given once.
     *
     * @param leastBoth pairs that meet in fewer units are left out after all are tested
     */
    public static List<Pair> count(CorpusMatcher matcher, CooccurRequest request, long leastBoth) {
        Comparator<Evidence> best = best(matcher, request.documents());
        int rows = request.rows().rows().size();
        int columns = request.columns().rows().size();
        Map<List<String>, GroupSums> groups = new TreeMap<>(Cooccurrence::compareGroups);
        for (Map<List<String>, GroupSums> part : matcher.scan(request.documents(), () -> new Part(request, best))) {
            part.forEach((group, sums) -> groups.computeIfAbsent(group, g -> new GroupSums(rows, columns))
                    .add(sums, best));
        }
        List<Pair> pairs = new ArrayList<>();
        groups.forEach((group, sums) -> pairs.addAll(pairs(group, sums, request)));
        double[] adjusted =
                request.adjustment().adjust(pairs.stream().mapToDouble(Pair::p).toArray());
        List<Pair> shown = IntStream.range(0, adjusted.length)
                .mapToObj(i -> pairs.get(i).adjusted(adjusted[i]))
                .filter(pair -> pair.table().both() >= leastBoth)
                .sorted(Comparator.comparing(Pair::group, Cooccurrence::compareGroups)
                        .thenComparing(
                                Comparator.comparingDouble(Pair::attraction).reversed())
                        .thenComparing(pair ->
                                pair.row().dimension() + '/' + pair.row().category())
                        .thenComparing(pair ->
                                pair.column().dimension() + '/' + pair.column().category()))
                .toList();
        return quoted(matcher, shown);
    }

    /** Less is better; places that are as good are taken in the order of the documents' paths. */
    private static Comparator<Evidence> best(CorpusMatcher matcher, DocumentSet documents) {
        int[] numbers = matcher.index().inPathOrder(documents);
        int[] rank = new int[matcher.index().documentLimit()];
        for (int place = 0; place < numbers.length; place++) {
            rank[numbers[place]] = place;
        }
        return Comparator.comparingInt(Evidence::score)
                .thenComparingInt(evidence -> rank[evidence.document()])
                .thenComparingInt(Evidence::rowSentence)
                .thenComparingInt(Evidence::columnSentence);
    }

    private static List<Pair> pairs(List<String> group, GroupSums sums, CooccurRequest request) {
        List<Pair> pairs = new ArrayList<>();
        List<CategoryKey> rows = request.rows().rows();
        List<CategoryKey> columns = request.columns().rows();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                boolean mirrored = rows.contains(columns.get(c)) && columns.contains(rows.get(r));
                if (!rows.get(r).equals(columns.get(c)) && !(mirrored && rows.indexOf(columns.get(c)) < r)) {
                    pairs.add(pair(group, rows.get(r), columns.get(c), sums, r, c));
                }
            }
        }
        return pairs;
    }

    private static Pair pair(List<String> group, CategoryKey row, CategoryKey column, GroupSums sums, int r, int c) {
        FourfoldTable table = sums.table(r, c);
        boolean empty = table.row() == 0
                || table.column() == 0
                || table.row() == table.total()
                || table.column() == table.total();
        Pair.Test test = empty
                ? Pair.Test.NONE
                : smallestExpected(table) < SMALLEST_EXPECTED ? Pair.Test.FISHER : Pair.Test.LOG_LIKELIHOOD;
        double p = switch (test) {
            case NONE -> Double.NaN;
            case FISHER -> FisherExact.twoSided(table);
            case LOG_LIKELIHOOD -> ChiSquareDistribution.upperTail(table.logLikelihood(), 1);
        };
        return new Pair(
                group,
                row,
                column,
                table,
                sums.documents(r, c),
                test,
                p,
                p,
                ClusteredLogOdds.of(table, sums.clusters(r, c), CONFIDENCE),
                sums.evidence(r, c),
                "",
                "");
    }

    private static double smallestExpected(FourfoldTable table) {
        double total = table.total();
        return Math.min(table.row(), total - table.row()) * Math.min(table.column(), total - table.column()) / total;
    }

    /** Adds the texts of the evidence, each document read once. */
    private static List<Pair> quoted(CorpusMatcher matcher, List<Pair> pairs) {
        Map<Integer, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).evidence() != null) {
                places.computeIfAbsent(pairs.get(i).evidence().document(), d -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Pair> quoted = new ArrayList<>(pairs);
        places.forEach((number, wanted) -> matcher.index().read(number, document -> {
            for (int i : wanted) {
                Evidence evidence = pairs.get(i).evidence();
                String example = Quotation.of(document, evidence.rowSentence(), evidence.columnSentence());
                quoted.set(i, pairs.get(i).quoted(example, document.path()));
            }
            return wanted.size();
        }));
        return quoted;
    }

    static int compareGroups(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The counts of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<Map<List<String>, GroupSums>> {
        private final CooccurRequest request;
        private final Comparator<Evidence> best;
        private final Meetings meetings;
        private final Map<List<String>, GroupSums> groups = new HashMap<>();

        Part(CooccurRequest request, Comparator<Evidence> best) {
            this.request = request;
            this.best = best;
            meetings = new Meetings(request.rows(), request.columns(), request.within());
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            List<String> group = request.by().stream().map(document::value).toList();
            meetings.read(document, matches);
            groups.computeIfAbsent(
                            group,
                            g -> new GroupSums(
                                    request.rows().rows().size(),
                                    request.columns().rows().size()))
                    .add(meetings, document, best);
        }

        @Override
        public Map<List<String>, GroupSums> result() {
            return groups;
        }
    }
}
