package dipl.stats;

import java.util.stream.IntStream;

/**
 * Pettitt's test for one change of level at an unknown time: K = max |U_t|, where U_t counts the pairs of a value up to t and one
 * after t in which the earlier is higher, less those in which it is lower.
 *
 * <p>Source: Pettitt (1979), A non-parametric approach to the change-point problem, Applied Statistics 28, 126–135.
 *
 * @param k the statistic
 * @param firstAfter where in the series the new level begins, counted from 0; the earliest of several equally likely places; −1 if no
 *     place is likelier than another
 * @param p two-sided, by the approximation 2 exp(−6 K² / (n³ + n²)), which is good below 0.5; NaN for fewer than two values
 */
public record Pettitt(long k, int firstAfter, double p) {
    /**
     * Tests a series.
     *
     * @param series values in the order of time; NaN for a period without one, which is left out
     */
    public static Pettitt test(double[] series) {
        int[] known = IntStream.range(0, series.length)
                .filter(i -> !Double.isNaN(series[i]))
                .toArray();
        double n = known.length;
        if (n < 2) {
            return new Pettitt(0, -1, Double.NaN);
        }
        long k = 0;
        int firstAfter = -1;
        long u = 0;
        for (int t = 0; t + 1 < n; t++) {
            for (int other : known) {
                u += (long) Math.signum(series[known[t]] - series[other]);
            }
            if (Math.abs(u) > k) {
                k = Math.abs(u);
                firstAfter = known[t + 1];
            }
        }
        return new Pettitt(k, firstAfter, Math.min(1, 2 * Math.exp(-6.0 * k * k / (n * n * n + n * n))));
    }
}
