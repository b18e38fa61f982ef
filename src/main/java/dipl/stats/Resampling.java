package dipl.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Chance as a measure: bootstrap intervals and permutation tests. The same seed gives the same numbers on every machine. */
public final class Resampling {
    /** Two statistics that differ by less are the same, summed up in another order. */
    private static final double TIE = 1e-12;

    private Resampling() {}

    /**
     * A percentile bootstrap interval: the statistic is computed for samples, with replacement, of the units that it was computed from.
     * Units must be what is independent: documents, not words.
     *
     * <p>Source: Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7, 1–26. Quantiles are type 7 of
     * Hyndman and Fan (1996), The American Statistician 50, 361–365.
     *
     * @param units how many there are
     * @param statistic of the units with the given numbers, counted from 0; it must not keep the array. Samples for which it is NaN
     *     are left out
     * @param samples usually 1,000 or more
     * @return the statistic of all units once, and its interval; without bounds if there are no units, or no sample has a value
     */
    public static Interval bootstrap(
            int units, ToDoubleFunction<int[]> statistic, int samples, long seed, double confidence) {
        Interval.checkConfidence(confidence);
        int[] chosen = new int[units];
        Arrays.setAll(chosen, i -> i);
        double estimate = statistic.applyAsDouble(chosen);
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[units == 0 ? 0 : samples];
        for (int sample = 0; sample < values.length; sample++) {
            for (int i = 0; i < units; i++) {
                chosen[i] = random.nextInt(units);
            }
            values[sample] = statistic.applyAsDouble(chosen);
        }
        double[] sorted =
                Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double tail = (1 - confidence) / 2;
        return new Interval(estimate, quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    /**
     * A two-sided permutation test: how often a random order of the units gives a statistic as far from 0 as the real one. The real
     * order counts as one of the permutations, so that p is never 0.
     *
     * <p>Source: Phipson and Smyth (2010), Permutation p-values should never be zero, Statistical Applications in Genetics and
     * Molecular Biology 9, 39.
     *
     * @param units how many there are
     * @param statistic of the units in the given order, 0 where there is no effect; it must not keep the array
     * @param permutations usually 1,000 or more
     * @return between 1/({@code permutations} + 1) and 1; NaN if the real order has no value
     */
    public static double permutationTest(int units, ToDoubleFunction<int[]> statistic, int permutations, long seed) {
        int[] order = new int[units];
        Arrays.setAll(order, i -> i);
        double real = Math.abs(statistic.applyAsDouble(order));
        if (Double.isNaN(real)) {
            return Double.NaN;
        }
        SplittableRandom random = new SplittableRandom(seed);
        int asFar = 1;
        for (int permutation = 0; permutation < permutations; permutation++) {
            shuffle(order, random);
            if (Math.abs(statistic.applyAsDouble(order)) >= real * (1 - TIE)) {
                asFar++;
            }
        }
        return asFar / (permutations + 1.0);
    }

    /** Fisher's and Yates' shuffle. */
    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }

    /**
     * The value below which a share of the values lies, interpolated between neighbours.
     *
     * @param sorted rising
     * @param share from 0 to 1
     * @return NaN without values
     */
    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        return between(sorted, below, place - below, DoubleUnaryOperator.identity());
    }

    /**
     * The same for a rising function of values in any order, none NaN. They are sorted no further than it takes.
     *
     * <p>Source: Hoare (1961), Algorithm 65: Find, Communications of the ACM 4, 321–322.
     */
    static double quantile(double[] values, double share, DoubleUnaryOperator function) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double place = share * (values.length - 1);
        int below = (int) Math.floor(place);
        find(values, below, 0, values.length - 1);
        if (below + 1 < values.length) {
            find(values, below + 1, below + 1, values.length - 1);
        }
        return between(values, below, place - below, function);
    }

    private static double between(double[] values, int below, double part, DoubleUnaryOperator function) {
        double low = function.applyAsDouble(values[below]);
        return part == 0 ? low : low + part * (function.applyAsDouble(values[below + 1]) - low);
    }

    /** Puts the value that would be at {@code wanted} there, the smaller ones before it, the larger ones after it. */
    private static void find(double[] values, int wanted, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = values[wanted];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (j < wanted) {
                low = i;
            }
            if (wanted < i) {
                high = j;
            }
        }
    }
}
