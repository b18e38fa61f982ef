package dipl.stats;

/**
 * How two things go together: counts of units with both, with one only, and with neither.
 *
 * <pre>
 *            column      not column
 * row        both        rowOnly
 * not row    columnOnly  neither
 * </pre>
 */
public record FourfoldTable(long both, long rowOnly, long columnOnly, long neither) {
    public FourfoldTable {
        if (both < 0 || rowOnly < 0 || columnOnly < 0 || neither < 0) {
            throw new IllegalArgumentException(
                    "a count cannot be negative, got " + both + ", " + rowOnly + ", " + columnOnly + ", " + neither);
        }
    }

    /** All units. */
    public long total() {
        return both + rowOnly + columnOnly + neither;
    }

    /** Units with the row's thing. */
    public long row() {
        return both + rowOnly;
    }

    /** Units with the column's thing. */
    public long column() {
        return both + columnOnly;
    }

    /** How many units would have both if the two did not care about each other; NaN without units. */
    public double expected() {
        return (double) row() * column() / total();
    }

    /**
     * The log-likelihood ratio over all four cells, G² = 2 Σ O ln(O/E); an empty cell adds nothing. Never below 0: which way the
     * deviation goes is for {@link #both} and {@link #expected} to tell.
     *
     * <p>Source: Dunning (1993), Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19,
     * 61–74.
     *
     * @return 0 where a margin is empty, since nothing could deviate; NaN without units
     */
    public double logLikelihood() {
        double n = total();
        double row = row();
        double column = column();
        double sum = term(both, row * column / n)
                + term(rowOnly, row * (n - column) / n)
                + term(columnOnly, (n - row) * column / n)
                + term(neither, (n - row) * (n - column) / n);
        return n == 0 ? Double.NaN : Math.max(0, 2 * sum);
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /**
     * Pearson's χ² = N (ad − bc)² / ((a+b)(c+d)(a+c)(b+d)), without continuity correction.
     *
     * <p>Source: Pearson (1900), Philosophical Magazine 50, 157–175.
     *
     * @return 0 where a margin is empty; NaN without units
     */
    public double chiSquare() {
        double n = total();
        double margins = (double) row() * (n - row()) * column() * (n - column());
        if (n == 0) {
            return Double.NaN;
        }
        double difference = (double) both * neither - (double) rowOnly * columnOnly;
        return margins == 0 ? 0 : n * difference * difference / margins;
    }

    /**
     * The odds ratio ad / bc. If a cell is empty, half a unit is added to every cell.
     *
     * <p>Source of the interval: Woolf (1955), On estimating the relation between blood group and disease, Annals of Human Genetics
     * 19, 251–253; of the correction: Haldane (1956), same journal 20, 309–311, and Anscombe (1956), Biometrika 43, 461–464.
     *
     * @return {@link Interval#UNDEFINED} where a margin is empty
     */
    public Interval oddsRatio(double confidence) {
        Interval logarithm = logOddsRatio(confidence);
        return new Interval(Math.exp(logarithm.estimate()), Math.exp(logarithm.low()), Math.exp(logarithm.high()));
    }

    /** The natural logarithm of the {@link #oddsRatio}: 0 where the two do not care about each other. */
    public Interval logOddsRatio(double confidence) {
        double z = NormalDistribution.halfWidth(confidence);
        if (row() == 0 || column() == 0 || row() == total() || column() == total()) {
            return Interval.UNDEFINED;
        }
        double more = both == 0 || rowOnly == 0 || columnOnly == 0 || neither == 0 ? 0.5 : 0;
        double a = both + more;
        double b = rowOnly + more;
        double c = columnOnly + more;
        double d = neither + more;
        double estimate = Math.log(a) + Math.log(d) - Math.log(b) - Math.log(c);
        double spread = z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
        return new Interval(estimate, estimate - spread, estimate + spread);
    }
}
