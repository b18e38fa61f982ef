package dipl.analysis.compare;

import dipl.stats.FisherExact;
import dipl.stats.FourfoldTable;
import dipl.stats.Interval;
import dipl.stats.Keyness;
import java.util.List;

/**
 * One item of one comparison, tested.
 *
 * @param group the values that the target has; empty if there is one comparison only
 * @param p of {@link #test}; NaN if the item does not occur
 * @param pAdjusted for the number of tests in the table
 * @param documents the same question asked of documents
 */
public record ComparedItem(
        List<String> group,
        String item,
        Sides.Size target,
        Sides.Size reference,
        Test test,
        double p,
        double pAdjusted,
        DocumentLevel documents) {
    private static final double SMALLEST_EXPECTED = 5;
    private static final double PER = 10_000;

    public ComparedItem {
        group = List.copyOf(group);
    }

    /** Where a p-value comes from. */
    public enum Test {
        /** The item does not occur. */
        NONE(""),
        /** G² against the chi-square distribution. */
        LOG_LIKELIHOOD("log-likelihood"),
        /** Fisher's exact test, since an expected count is below 5. */
        FISHER("fisher");

        private final String label;

        Test(String label) {
            this.label = label;
        }

        /** The name in tables. */
        public String label() {
            return label;
        }
    }

    /**
     * What resampling of documents says.
     *
     * @param p of a permutation test on the difference of rates
     * @param pAdjusted for the number of tests in the table
     * @param logRatio with the interval of a cluster bootstrap
     */
    public record DocumentLevel(double p, double pAdjusted, Interval logRatio) {
        /** Documents were not asked. */
        public static final DocumentLevel NONE = new DocumentLevel(Double.NaN, Double.NaN, Interval.UNDEFINED);
    }

    static ComparedItem of(List<String> group, String item, Sides.Size target, Sides.Size reference) {
        Keyness keyness = keyness(target, reference);
        Test test = target.hits() + reference.hits() == 0
                ? Test.NONE
                : smallestExpected(keyness.table()) < SMALLEST_EXPECTED ? Test.FISHER : Test.LOG_LIKELIHOOD;
        double p = switch (test) {
            case NONE -> Double.NaN;
            case FISHER -> FisherExact.twoSided(keyness.table());
            case LOG_LIKELIHOOD -> keyness.p();
        };
        return new ComparedItem(group, item, target, reference, test, p, p, DocumentLevel.NONE);
    }

    ComparedItem with(double adjusted) {
        return new ComparedItem(group, item, target, reference, test, p, adjusted, documents);
    }

    ComparedItem with(DocumentLevel level) {
        return new ComparedItem(group, item, target, reference, test, p, pAdjusted, level);
    }

    private static double smallestExpected(FourfoldTable table) {
        double total = table.total();
        double row = Math.min(table.row(), total - table.row());
        double column = Math.min(table.column(), total - table.column());
        return row * column / total;
    }

    /** All that is known on the level of words. */
    public Keyness keyness() {
        return keyness(target, reference);
    }

    /** The p-value of Fisher's exact test, whatever the expected counts. */
    double fisher() {
        return test == Test.FISHER ? p : FisherExact.twoSided(keyness().table());
    }

    /** In very short texts several hits can share a word; then each hit is taken as a word. */
    private static Keyness keyness(Sides.Size target, Sides.Size reference) {
        return new Keyness(
                target.hits(),
                Math.max(target.hits(), target.words()),
                reference.hits(),
                Math.max(reference.hits(), reference.words()));
    }

    /** Hits per 10,000 words, per sentence and per document of one side. */
    static double[] rates(Sides.Size side) {
        double hits = side.hits();
        return new double[] {PER * hits / side.words(), hits / side.sentences(), hits / side.documents()};
    }

    /** Whether the side that comes first depends on what hits are divided by. */
    public boolean baseDependent() {
        double[] targets = rates(target);
        double[] references = rates(reference);
        boolean more = false;
        boolean less = false;
        for (int base = 0; base < targets.length; base++) {
            more |= targets[base] > references[base];
            less |= targets[base] < references[base];
        }
        return more && less;
    }

    /** Whether words and documents disagree about the difference at a level. */
    boolean disagrees(double level) {
        return pAdjusted < level != documents.pAdjusted() < level;
    }
}
