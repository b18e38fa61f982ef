package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The distributions against R's pnorm, qnorm, pchisq and lgamma (distributions.R). */
class DistributionsTest {
    private static final String FIXTURE = "distributions.csv";

    /** Both programs round at about the 16th digit; in far tails the exponential multiplies that error by its argument. */
    private static final double RELATIVE = 2e-13;

    @Test
    void normalTails() {
        for (double[] row : Fixture.rows(FIXTURE, "normal")) {
            close(row[1], NormalDistribution.cumulative(row[0]));
            close(row[2], NormalDistribution.upperTail(row[0]));
            close(2 * Math.min(row[1], row[2]), NormalDistribution.twoSided(row[0]));
        }
    }

    @Test
    void normalQuantiles() {
        for (double[] row : Fixture.rows(FIXTURE, "quantile")) {
            close(row[1], NormalDistribution.quantile(row[0]));
        }
    }

    @Test
    void chiSquareTails() {
        for (double[] row : Fixture.rows(FIXTURE, "chisq")) {
            close(row[2], ChiSquareDistribution.upperTail(row[0], row[1]));
        }
    }

    @Test
    void logGamma() {
        for (double[] row : Fixture.rows(FIXTURE, "lgamma")) {
            assertEquals(row[1], Gamma.logGamma(row[0]), 1e-14 * Math.max(1, Math.abs(row[1])));
        }
    }

    @Test
    void everyQuantileLeadsBackToItsProbability() {
        for (int i = 1; i < 1000; i++) {
            double probability = i / 1000.0;
            close(probability, NormalDistribution.cumulative(NormalDistribution.quantile(probability)));
        }
        assertTrue(NormalDistribution.quantile(Double.MIN_VALUE) < -38);
    }

    @Test
    void theEnds() {
        assertEquals(1, ChiSquareDistribution.upperTail(0, 1));
        assertEquals(1, ChiSquareDistribution.upperTail(-1e-12, 1));
        assertEquals(0, ChiSquareDistribution.upperTail(Double.POSITIVE_INFINITY, 3));
        assertEquals(Double.NaN, ChiSquareDistribution.upperTail(Double.NaN, 3));
        assertThrows(IllegalArgumentException.class, () -> ChiSquareDistribution.upperTail(1, 0));
        assertThrows(IllegalArgumentException.class, () -> NormalDistribution.quantile(0));
        assertThrows(IllegalArgumentException.class, () -> NormalDistribution.quantile(1));
        assertEquals(1.959963984540054, NormalDistribution.halfWidth(0.95), 1e-14);
    }

    private static void close(double expected, double actual) {
        assertEquals(expected, actual, RELATIVE * Math.abs(expected));
    }
}
