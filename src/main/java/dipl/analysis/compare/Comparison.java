package dipl.analysis.compare;

import dipl.analysis.compare.CompareRequest.Adjustment;
import dipl.analysis.compare.CompareRequest.Inference;
import dipl.analysis.compare.ComparedItem.DocumentLevel;
import dipl.stats.DocumentResampling;
import dipl.stats.DocumentResampling.Permutations;
import dipl.stats.Interval;
import dipl.stats.MultipleTesting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was compared.
 *
 * @param items by comparison, then falling G², then name
 * @param documentLevel whether any item was tested on the level of documents
 * @param resampled how many items were, if there were too many for all of them; else 0
 */
public record Comparison(List<ComparedItem> items, boolean documentLevel, int resampled) {
    /** Fewer documents on a side than this have too few ways to be exchanged. */
    public static final int ENOUGH_DOCUMENTS = 10;

    /** More items than this are not resampled. */
    public static final int MOST_RESAMPLED = 2_000;

    private static final int SAMPLES = 1_999;
    private static final double CONFIDENCE = 0.95;

    public Comparison {
        items = List.copyOf(items);
    }

    /** Compares; p-values are adjusted over all items of all comparisons together. */
    public static Comparison of(Sides sides, Items items, CompareRequest request) {
        if (sides.comparisons() == 0) {
            return new Comparison(List.of(), false, 0);
        }
        Row[] rows = rows(sides, items, request.minHits());
        Arrays.parallelSort(rows);
        double[] p = Arrays.stream(rows).mapToDouble(row -> row.result.p()).toArray();
        double[] adjusted = switch (request.adjustment()) {
            case HOLM -> MultipleTesting.holm(p);
            case BH -> MultipleTesting.benjaminiHochberg(p);
            case NONE -> p;
        };
        for (int i = 0; i < adjusted.length; i++) {
            rows[i].result = rows[i].result.with(adjusted[i]);
        }
        List<Row> eligible = Arrays.stream(rows)
                .filter(row ->
                        row.result.target().hits() + row.result.reference().hits() > 0
                                && documentsAsked(row.result, request.inference()))
                .toList();
        List<Row> resampled = eligible.subList(0, Math.min(MOST_RESAMPLED, eligible.size()));
        if (!resampled.isEmpty()) {
            askDocuments(sides, items, resampled, eligible.size(), request);
        }
        List<List<ComparedItem>> results = new ArrayList<>();
        for (int comparison = 0; comparison < sides.comparisons(); comparison++) {
            results.add(new ArrayList<>());
        }
        for (Row row : rows) {
            results.get(row.comparison).add(row.result);
        }
        return new Comparison(
                results.stream().flatMap(List::stream).toList(),
                !resampled.isEmpty(),
                resampled.size() < eligible.size() ? resampled.size() : 0);
    }

    private static boolean documentsAsked(ComparedItem item, Inference inference) {
        return switch (inference) {
            case WORDS -> false;
            case DOCUMENTS -> true;
            case AUTOMATIC ->
                item.target().documents() >= ENOUGH_DOCUMENTS
                        && item.reference().documents() >= ENOUGH_DOCUMENTS;
        };
    }

    /** A row of the table while it is being made. */
    private static final class Row implements Comparable<Row> {
        private final int comparison;
        private final int item;
        private final double logLikelihood;
        private ComparedItem result;

        Row(int comparison, int item, ComparedItem result) {
            this.comparison = comparison;
            this.item = item;
            this.result = result;
            logLikelihood = result.keyness().logLikelihood();
        }

        /** The largest G² first. */
        @Override
        public int compareTo(Row other) {
            int order = Double.compare(-logLikelihood, -other.logLikelihood);
            if (order != 0) {
                return order;
            }
            return comparison != other.comparison
                    ? Integer.compare(comparison, other.comparison)
                    : result.item().compareTo(other.result.item());
        }
    }

    private static Row[] rows(Sides sides, Items items, long minHits) {
        Counts[] perSide = new Counts[sides.sides()];
        Arrays.setAll(perSide, i -> Counts.of(items.size(), perSide.length));
        items.count(() -> new SideTotals(sides, perSide, items.size()));
        Counts all = Counts.of(items.size(), 1);
        for (Counts side : perSide) {
            all.addAll(side);
        }
        int[] wanted = IntStream.range(0, items.size())
                .filter(item -> all.get(item) >= minHits && (items.keepsZeros() || all.get(item) > 0))
                .toArray();
        List<Row> rows = new ArrayList<>();
        for (int comparison = 0; comparison < sides.comparisons(); comparison++) {
            Sides.Size target = sides.target(comparison, 0);
            Sides.Size reference = sides.reference(comparison, 0);
            for (int item : wanted) {
                int hits = perSide[comparison].get(item);
                ComparedItem result = ComparedItem.of(
                        sides.group(comparison),
                        items.name(item),
                        target.with(hits),
                        reference.with(all.get(item) - hits));
                rows.add(new Row(comparison, item, result));
            }
        }
        return rows.toArray(Row[]::new);
    }

    /** Adds up the counts of each side; parts are added in any order, which sums do not mind. */
    private static final class SideTotals implements Items.Visitor {
        private final Sides sides;
        private final Counts[] perSide;
        private final int items;
        private final Map<Integer, Counts> own = new HashMap<>();

        SideTotals(Sides sides, Counts[] perSide, int items) {
            this.sides = sides;
            this.perSide = perSide;
            this.items = items;
        }

        @Override
        public void document(int number, Counts counts) {
            own.computeIfAbsent(sides.sideOf(number), side -> Counts.of(items, perSide.length))
                    .addAll(counts);
        }

        @Override
        public void end() {
            synchronized (perSide) {
                own.forEach((side, counts) -> perSide[side].addAll(counts));
            }
        }
    }

    private static void askDocuments(Sides sides, Items items, List<Row> rows, int tests, CompareRequest request) {
        DocumentResampling.Hits[] hits = hits(sides, items, rows);
        DocumentResampling resampling = new DocumentResampling(sides.words(), SAMPLES, request.seed());
        List<Row> order = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        Permutations permutations = new Permutations(new double[0], new double[0][]);
        for (int comparison = 0; comparison < sides.comparisons(); comparison++) {
            int number = comparison;
            List<Row> own =
                    rows.stream().filter(row -> row.comparison == number).toList();
            if (own.isEmpty()) {
                continue;
            }
            boolean[] target = sides.target(comparison);
            List<DocumentResampling.Hits> things =
                    own.stream().map(row -> hits[row.item]).toList();
            permutations = permutations.and(resampling.permute(target, things));
            intervals.addAll(resampling.bootstrapLogRatio(target, things, CONFIDENCE));
            order.addAll(own);
        }
        double[] p = permutations.p();
        double[] adjusted = adjust(permutations, p, tests, request.adjustment());
        for (int i = 0; i < p.length; i++) {
            Row row = order.get(i);
            row.result = row.result.with(new DocumentLevel(p[i], adjusted[i], intervals.get(i)));
        }
    }

    /**
     * Adjusts for all tests, also those of items that were not resampled: by the inequality of Bonferroni no alarm among all of them is
     * more than {@code tests / p.length} times as likely as among those that were.
     */
    private static double[] adjust(Permutations permutations, double[] p, int tests, Adjustment adjustment) {
        double[] adjusted = switch (adjustment) {
            case HOLM -> permutations.stepDown();
            case BH -> MultipleTesting.benjaminiHochberg(p);
            case NONE -> p;
        };
        double factor = adjustment == Adjustment.NONE ? 1 : (double) tests / p.length;
        return Arrays.stream(adjusted).map(value -> Math.min(1, value * factor)).toArray();
    }

    /** The hits of each item of the rows, by its number, in documents in the order of their places. */
    private static DocumentResampling.Hits[] hits(Sides sides, Items items, List<Row> rows) {
        ItemDocuments[] found = new ItemDocuments[items.size()];
        rows.forEach(row -> found[row.item] = new ItemDocuments());
        items.count(() -> (Items.Visitor) (number, counts) -> counts.forEach((item, count) -> {
            if (found[item] != null) {
                found[item].add(sides.place(number), count);
            }
        }));
        return Arrays.stream(found)
                .map(documents -> documents == null ? null : documents.hits())
                .toArray(DocumentResampling.Hits[]::new);
    }
}
