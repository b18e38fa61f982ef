package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Down syndrome by birth order, standardised to the age of the mothers: Fay and Feuer (1997), Confidence intervals for directly
 * standardized rates, Statistics in Medicine 16, 791–801, Table I, with the counts of Fleiss (1981), Table 14.4.
 */
class FayFeuer1997Test {
    private static final double PER = 100_000;
    private static final double PRINTED = 0.05;

    private static final double[] ALL_CASES = {136, 396, 411, 428, 628, 530};
    private static final double[] ALL_BIRTHS = {319_933, 931_318, 786_511, 488_235, 237_863, 61_313};
    private static final double[] FIRST_CASES = {107, 141, 60, 40, 39, 25};
    private static final double[] FIRST_BIRTHS = {230_061, 329_449, 114_920, 39_487, 14_208, 3_052};
    private static final double[] FIFTH_CASES = {0, 8, 63, 112, 262, 295};
    private static final double[] FIFTH_BIRTHS = {327, 30_666, 123_419, 149_919, 104_088, 34_392};

    private final DirectStandardisation standard = new DirectStandardisation(ALL_CASES, ALL_BIRTHS, 1);

    @Test
    void firstChildren() {
        assertEquals(92.3, PER * standard.rate(FIRST_CASES, FIRST_BIRTHS), PRINTED);
    }

    @Test
    void fifthChildren() {
        assertEquals(75.5, PER * standard.rate(FIFTH_CASES, FIFTH_BIRTHS), PRINTED);
    }

    @Test
    void theStandardItself() {
        assertEquals(2529 / 2_825_173.0, standard.rate(ALL_CASES, ALL_BIRTHS), 1e-15);
    }

    @Test
    void aMissingStratumIsAsFarFromItsUsualRateAsTheRest() {
        // usual rates are 1/10 and 1/2; here the first is twice as high, so the second is taken to be 1
        DirectStandardisation small = new DirectStandardisation(new double[] {10, 50}, new double[] {100, 100}, 5);
        assertEquals(0.5 * 0.2 + 0.5 * 1.0, small.rate(new double[] {4, 0}, new double[] {20, 0}), 1e-15);
        assertTrue(Double.isNaN(small.rate(new double[2], new double[2])));
        assertThrows(IllegalArgumentException.class, () -> new DirectStandardisation(new double[1], new double[2], 1));
    }
}
