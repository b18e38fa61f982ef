package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Variance and interval against R (proportions.R). */
class ClusteredProportionTest {
    /** R's regression stops when nothing changes by more than this. */
    private static final double FITTED = 1e-8;

    private record Data(long successes, long trials, ClusteredProportion.Sums sums) {
        static Data of(double[] pairs, int clusters) {
            double[] s = new double[5];
            for (int i = 0; i < clusters; i++) {
                double good = pairs[2 * i];
                double all = pairs[2 * i + 1];
                double[] more = {good, all, good * good, good * all, all * all};
                for (int k = 0; k < s.length; k++) {
                    s[k] += more[k];
                }
            }
            return new Data(
                    Math.round(s[0]), Math.round(s[1]), new ClusteredProportion.Sums(clusters, s[2], s[3], s[4]));
        }

        Interval interval() {
            return ClusteredProportion.of(successes, trials, sums, 0.95);
        }
    }

    @Test
    void varianceAndInterval() {
        for (double[] row : Fixture.rows("proportions.csv", "proportion")) {
            int clusters = (row.length - 3) / 2;
            Data data = Data.of(row, clusters);
            double variance = row[row.length - 3];
            double p = (double) data.successes / data.trials;
            assertEquals(
                    variance, ClusteredProportion.variance(p, data.trials, data.sums), FITTED * Math.max(1, variance));
            assertEquals(row[row.length - 2], data.interval().low(), FITTED);
            assertEquals(row[row.length - 1], data.interval().high(), FITTED);
        }
    }

    /** Ten documents of one mind each are ten trials, not a hundred. */
    @Test
    void clustersOfOneMindAreOneTrialEach() {
        double[] pairs = new double[20];
        for (int i = 0; i < 10; i++) {
            pairs[2 * i] = i < 6 ? 10 : 0;
            pairs[2 * i + 1] = 10;
        }
        Interval clustered = Data.of(pairs, 10).interval();
        Interval ten = Proportion.wilson(6, 10, 0.95);
        assertEquals(ten.low(), clustered.low(), 0.03);
        assertEquals(ten.high(), clustered.high(), 0.03);
    }

    @Test
    void nothingIsUndefinedAndOneClusterIsWilsons() {
        assertEquals(Interval.UNDEFINED, Data.of(new double[0], 0).interval());
        assertEquals(
                Proportion.wilson(3, 7, 0.95), Data.of(new double[] {3, 7}, 1).interval());
        Interval all = Data.of(new double[] {4, 4, 5, 5}, 2).interval();
        assertEquals(1, all.high());
        assertTrue(all.low() > 0.6 && all.low() < 1);
    }
}
