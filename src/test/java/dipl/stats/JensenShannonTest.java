package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class JensenShannonTest {
    private static final double ROUNDING = 1e-15;

    @Test
    void equalSharesAreNotApart() {
        assertEquals(0, JensenShannon.divergence(new double[] {1, 2, 3}, new double[] {10, 20, 30}), ROUNDING);
    }

    @Test
    void nothingInCommonIsOne() {
        assertEquals(1, JensenShannon.divergence(new double[] {1, 3, 0}, new double[] {0, 0, 7}), ROUNDING);
        assertEquals(1, JensenShannon.distance(new double[] {1, 0}, new double[] {0, 1}), ROUNDING);
    }

    /** H(3/4, 1/4) − (H(1/2, 1/2) + H(1, 0)) / 2, where the halves have one bit and certainty has none. */
    @Test
    void theDefinitionByEntropies() {
        double entropyOfMiddle = (0.75 * Math.log(4.0 / 3) + 0.25 * Math.log(4)) / Math.log(2);
        double divergence = JensenShannon.divergence(new double[] {1, 1}, new double[] {1, 0});
        assertEquals(entropyOfMiddle - 0.5, divergence, ROUNDING);
        assertEquals(Math.sqrt(divergence), JensenShannon.distance(new double[] {1, 1}, new double[] {1, 0}));
    }

    @Test
    void theDistanceIsAMetric() {
        long seed = 5;
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            double[] p = random.doubles(4).toArray();
            double[] q = random.doubles(4).toArray();
            double[] r = random.doubles(4).toArray();
            double direct = JensenShannon.distance(p, q);
            assertEquals(direct, JensenShannon.distance(q, p), ROUNDING, () -> "seed " + seed);
            assertTrue(
                    direct <= JensenShannon.distance(p, r) + JensenShannon.distance(r, q) + ROUNDING,
                    () -> "seed " + seed);
        }
    }

    @Test
    void nothingHasNoDistance() {
        assertEquals(Double.NaN, JensenShannon.divergence(new double[] {0, 0}, new double[] {1, 1}));
        assertThrows(
                IllegalArgumentException.class, () -> JensenShannon.divergence(new double[] {1}, new double[] {1, 1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> JensenShannon.divergence(new double[] {1, -1}, new double[] {1, 1}));
    }
}
