package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {
    private static final double[] VALUES = new Random(1).doubles(200).toArray();
    private static final ToDoubleFunction<int[]> MEAN =
            units -> Arrays.stream(units).mapToDouble(i -> VALUES[i]).average().orElse(Double.NaN);

    /** For a mean of many values the bootstrap must come near the textbook's ± 1.96 s/√n. */
    @Test
    void theIntervalOfAMean() {
        Interval interval = Resampling.bootstrap(VALUES.length, MEAN, 4000, 42, 0.95);
        double mean = Arrays.stream(VALUES).average().getAsDouble();
        double variance =
                Arrays.stream(VALUES).map(x -> (x - mean) * (x - mean)).sum() / (VALUES.length - 1);
        double halfWidth = 1.96 * Math.sqrt(variance / VALUES.length);
        assertEquals(mean, interval.estimate(), 1e-15);
        assertEquals(mean - halfWidth, interval.low(), 0.05 * halfWidth);
        assertEquals(mean + halfWidth, interval.high(), 0.05 * halfWidth);
    }

    @Test
    void theSeedDecides() {
        Interval first = Resampling.bootstrap(VALUES.length, MEAN, 100, 7, 0.9);
        assertEquals(first, Resampling.bootstrap(VALUES.length, MEAN, 100, 7, 0.9));
        assertTrue(first.low()
                != Resampling.bootstrap(VALUES.length, MEAN, 100, 8, 0.9).low());
    }

    /** Written down once, so that another version of Java cannot change published intervals unnoticed. */
    @Test
    void theNumbersOfASeedStayTheSame() {
        int[][] drawn = new int[3][];
        int[] calls = {0};
        Resampling.bootstrap(
                5,
                units -> {
                    drawn[calls[0]++] = units.clone();
                    return 0;
                },
                2,
                1,
                0.95);
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, drawn[0]);
        assertArrayEquals(new int[] {1, 2, 1, 2, 1}, drawn[1]);
    }

    @Test
    void samplesWithoutAValueAreLeftOut() {
        Interval interval = Resampling.bootstrap(2, units -> units[0] == units[1] ? Double.NaN : 5, 100, 1, 0.95);
        assertEquals(new Interval(5, 5, 5), interval);
    }

    @Test
    void nothingHasNoInterval() {
        assertEquals(Interval.UNDEFINED, Resampling.bootstrap(0, MEAN, 100, 1, 0.95));
    }

    @Test
    void quantilesAreInterpolated() {
        double[] sorted = {1, 2, 4};
        assertEquals(1, Resampling.quantile(sorted, 0));
        assertEquals(2, Resampling.quantile(sorted, 0.5));
        assertEquals(3, Resampling.quantile(sorted, 0.75));
        assertEquals(4, Resampling.quantile(sorted, 1));
    }

    /** Of the 20 ways to choose three of six, two put 1, 2, 3 together: p = 2/20. */
    @Test
    void aPermutationTestComesNearTheExactP() {
        ToDoubleFunction<int[]> difference = order -> order[0] + order[1] + order[2] - order[3] - order[4] - order[5];
        assertEquals(2.0 / 20, Resampling.permutationTest(6, difference, 20_000, 9), 0.01);
    }

    @Test
    void aPermutationTestIsNeverZeroAndWithoutEffectOne() {
        ToDoubleFunction<int[]> ordered = order -> {
            for (int i = 0; i < order.length; i++) {
                if (order[i] != i) {
                    return 0;
                }
            }
            return 1;
        };
        assertEquals(1.0 / 1000, Resampling.permutationTest(50, ordered, 999, 1));
        assertEquals(1, Resampling.permutationTest(50, order -> 0, 999, 1));
        assertEquals(Double.NaN, Resampling.permutationTest(0, order -> Double.NaN, 999, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1999})
    void aQuantileOfUnsortedValuesIsThatOfTheSorted(int size) {
        Random random = new Random(size);
        for (int distinct : new int[] {1, 3, 1_000_000}) {
            double[] values = random.ints(size, 0, distinct).asDoubleStream().toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (double share : new double[] {0.025, 0.975, 0, 1, 0.5}) {
                assertEquals(
                        Resampling.quantile(sorted, share),
                        Resampling.quantile(values, share, DoubleUnaryOperator.identity()));
            }
        }
    }
}
