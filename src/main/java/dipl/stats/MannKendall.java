package dipl.stats;

import java.util.Arrays;

/**
 * The Mann-Kendall test: do values tend to rise, or to fall, with time? It asks for the order of the values only, so that neither a
 * straight line nor a normal distribution is assumed; it does assume that one period does not depend on the one before.
 *
 * <p>Source: Mann (1945), Nonparametric tests against trend, Econometrica 13, 245–259; Kendall (1975), Rank Correlation Methods,
 * 4th ed.: τ_b and the variance with ties.
 *
 * @param s pairs of periods in which the later value is higher, less those in which it is lower
 * @param variance of {@code s} if there is no trend, corrected for ties
 * @param tau Kendall's τ_b, from −1 (ever falling) to 1 (ever rising); NaN for fewer than two values, or only equal ones
 * @param p two-sided; exact without ties below 50 values, else by the normal approximation with continuity correction; NaN for fewer
 *     than two values
 */
public record MannKendall(long s, double variance, double tau, double p) {
    private static final int EXACT_BELOW = 50;

    /**
     * Tests a series.
     *
     * @param series values in the order of time; NaN for a period without one, which is left out
     */
    public static MannKendall test(double[] series) {
        double[] values = Arrays.stream(series).filter(x -> !Double.isNaN(x)).toArray();
        long n = values.length;
        long s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += (long) Math.signum(values[j] - values[i]);
            }
        }
        Ties ties = Ties.of(values);
        double variance = (n * (n - 1) * (2 * n + 5) - ties.variance) / 18.0;
        double pairs = n * (n - 1) / 2.0;
        double untied = pairs - ties.pairs;
        double tau = untied == 0 ? Double.NaN : s / Math.sqrt(pairs * untied);
        if (n < 2) {
            return new MannKendall(0, 0, Double.NaN, Double.NaN);
        }
        return new MannKendall(
                s, variance, tau, ties.pairs == 0 && n < EXACT_BELOW ? exact(s, (int) n) : normal(s, variance));
    }

    static double normal(long s, double variance) {
        return s == 0 ? 1 : NormalDistribution.twoSided((Math.abs(s) - 1) / Math.sqrt(variance));
    }

    /** By the distribution of the number of rising pairs over all orders, each new value being at any place with equal chance. */
    private static double exact(long s, int n) {
        double[] rising = {1};
        for (int size = 2; size <= n; size++) {
            double[] next = new double[rising.length + size - 1];
            for (int i = 0; i < next.length; i++) {
                for (int place = Math.max(0, i - rising.length + 1); place < size && place <= i; place++) {
                    next[i] += rising[i - place] / size;
                }
            }
            rising = next;
        }
        // the distribution is symmetric, so that the tail of the many is that of the few
        int fewest = (int) ((rising.length - 1 - Math.abs(s)) / 2);
        return Math.min(1, 2 * Arrays.stream(rising, 0, fewest + 1).sum());
    }

    /** What equal values take away: from the variance, 18 times over, and from the pairs that can rise or fall. */
    private record Ties(double variance, double pairs) {
        static Ties of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double variance = 0;
            double pairs = 0;
            for (int from = 0, to; from < sorted.length; from = to) {
                to = from + 1;
                while (to < sorted.length && sorted[to] == sorted[from]) {
                    to++;
                }
                double t = to - from;
                variance += t * (t - 1) * (2 * t + 5);
                pairs += t * (t - 1) / 2;
            }
            return new Ties(variance, pairs);
        }
    }
}
