package dipl.stats;

/** Fisher's exact test of independence in a {@link FourfoldTable}, for counts too small for G² and χ². */
public final class FisherExact {
    /** Tables whose probabilities differ by less are equally likely, and differ only by rounding. */
    private static final double TIE = 1e-7;

    private FisherExact() {}

    /**
     * The two-sided p-value: the probability, given the margins, of all tables that are not more likely than this one.
     *
     * <p>Source: Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98, 39–82; two-sided as in
     * Freeman and Halton (1951), Biometrika 38, 141–149.
     *
     * @return 1 if a margin is empty
     */
    public static double twoSided(FourfoldTable table) {
        Hypergeometric tables = new Hypergeometric(table);
        double observed = tables.weight(table.both());
        double[] sums = tables.sums(observed * (1 + TIE));
        return Math.min(1, sums[1] / sums[0]);
    }

    /**
     * The likelihoods of all tables with the same margins, relative to the likeliest, by the ratio of each to its neighbour; that is
     * accurate however small they are and needs no factorials.
     */
    private static final class Hypergeometric {
        private final double row;
        private final double column;
        private final double total;
        private final long least;
        private final long most;
        private final long mode;

        Hypergeometric(FourfoldTable table) {
            row = table.row();
            column = table.column();
            total = table.total();
            least = Math.max(0, table.row() + table.column() - table.total());
            most = Math.min(table.row(), table.column());
            long likeliest = (long) Math.floor((row + 1) * (column + 1) / (total + 2));
            mode = Math.max(least, Math.min(most, likeliest));
        }

        double weight(long both) {
            double weight = 1;
            for (long x = mode; x < both; x++) {
                weight *= next(x);
            }
            for (long x = mode; x > both; x--) {
                weight /= next(x - 1);
            }
            return weight;
        }

        /** The weight of all tables, and of those with a weight of at most {@code limit}. */
        double[] sums(double limit) {
            double[] sums = new double[2];
            double weight = 1;
            for (long x = mode; x <= most && weight > 0; x++) {
                add(sums, weight, limit);
                weight *= next(x);
            }
            weight = 1;
            for (long x = mode - 1; x >= least && weight > 0; x--) {
                weight /= next(x);
                add(sums, weight, limit);
            }
            return sums;
        }

        private static void add(double[] sums, double weight, double limit) {
            sums[0] += weight;
            if (weight <= limit) {
                sums[1] += weight;
            }
        }

        /** How likely one more is, compared to {@code x} units with both. */
        private double next(long x) {
            return (row - x) * (column - x) / ((x + 1) * (total - row - column + x + 1));
        }
    }
}
