package dipl.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The slope of a series that a few odd periods cannot spoil. */
public final class TheilSen {
    private TheilSen() {}

    /**
     * The median of the slopes between all pairs of points. Its interval is made of the slopes at the ranks (N − C)/2 and (N + C)/2 + 1
     * of all N, with C = z √Var(S) from the {@link MannKendall} test; between two ranks it is interpolated.
     *
     * <p>Source: Theil (1950), Proceedings of the Royal Netherlands Academy of Sciences 53; Sen (1968), Estimates of the regression
     * coefficient based on Kendall's tau, JASA 63, 1379–1389; the ranks as in Gilbert (1987), Statistical Methods for Environmental
     * Pollution Monitoring, 217–219.
     *
     * @param times rising, in the unit the slope is wanted for, such as years
     * @param values at these times; NaN for none
     * @return {@link Interval#UNDEFINED} for fewer than two values; bounds are infinite where there are too few values to have any
     */
    public static Interval slope(double[] times, double[] values, double confidence) {
        double z = NormalDistribution.halfWidth(confidence);
        check(times, values);
        int[] known = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        double[] slopes = new double[known.length * (known.length - 1) / 2];
        if (slopes.length == 0) {
            return Interval.UNDEFINED;
        }
        int next = 0;
        for (int i = 0; i < known.length; i++) {
            for (int j = i + 1; j < known.length; j++) {
                double rise = values[known[j]] - values[known[i]];
                slopes[next++] = rise / (times[known[j]] - times[known[i]]);
            }
        }
        Arrays.sort(slopes);
        double c = z * Math.sqrt(MannKendall.test(values).variance());
        return new Interval(
                atRank(slopes, (slopes.length + 1) / 2.0),
                atRank(slopes, (slopes.length - c) / 2),
                atRank(slopes, (slopes.length + c) / 2 + 1));
    }

    private static void check(double[] times, double[] values) {
        if (times.length != values.length) {
            throw new IllegalArgumentException(
                    "needs a time for each value, got " + times.length + " and " + values.length);
        }
        for (int i = 1; i < times.length; i++) {
            if (!(times[i] > times[i - 1])) {
                throw new IllegalArgumentException("times must rise, got " + times[i] + " after " + times[i - 1]);
            }
        }
    }

    /** The value at a rank counted from 1. */
    private static double atRank(double[] sorted, double rank) {
        if (rank < 1) {
            return Double.NEGATIVE_INFINITY;
        }
        if (rank > sorted.length) {
            return Double.POSITIVE_INFINITY;
        }
        int below = (int) Math.floor(rank);
        double part = rank - below;
        return part == 0 ? sorted[below - 1] : sorted[below - 1] * (1 - part) + sorted[below] * part;
    }
}
