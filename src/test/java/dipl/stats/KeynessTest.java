package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Yoshikoder's example, 32 hits in 1,200 words against 10 in 900, and what happens at the edges. */
class KeynessTest {
    /** Half a unit of the last digit that the example gives. */
    private static final double PRINTED = 0.000005;

    private final Keyness example = new Keyness(32, 1200, 10, 900);

    @Test
    void testsOfTheExample() {
        assertEquals(6.78281, example.logLikelihood(), PRINTED);
        assertEquals(6.34921, example.chiSquare(), PRINTED);
        assertEquals(-0.86688, example.bic(), PRINTED);
        assertEquals(ChiSquareDistribution.upperTail(6.78281, 1), example.p(), PRINTED);
    }

    @Test
    void effectSizesOfTheExample() {
        assertEquals(2.43836, example.oddsRatio(0.95).estimate(), PRINTED);
        assertEquals(140, example.percentDifference(), 1e-9);
        assertEquals(1.26303, example.logRatio(0.95).estimate(), PRINTED);
        // the interval as printed takes 1.96 for the normal quantile
        Interval risk = example.relativeRisk(1 - NormalDistribution.twoSided(1.96));
        assertEquals(2.4, risk.estimate(), 1e-12);
        assertEquals(1.1861, risk.low(), 0.00005);
        assertEquals(4.8563, risk.high(), 0.00005);
    }

    @Test
    void theLogRatioIsTheBinaryLogarithmOfTheRisk() {
        Interval ratio = example.logRatio(0.9);
        Interval risk = example.relativeRisk(0.9);
        assertEquals(risk.low(), Math.pow(2, ratio.low()), 1e-12);
        assertEquals(risk.high(), Math.pow(2, ratio.high()), 1e-12);
    }

    @Test
    void swappingTheCorporaTurnsTheRatioAround() {
        Keyness swapped = new Keyness(10, 900, 32, 1200);
        assertEquals(-example.logRatio(0.95).low(), swapped.logRatio(0.95).high(), 1e-12);
        assertEquals(example.logLikelihood(), swapped.logLikelihood(), 1e-9);
    }

    @Test
    void halfAHitStandsForNone() {
        Keyness none = new Keyness(8, 1000, 0, 1000);
        assertEquals(4, none.logRatio(0.95).estimate(), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, none.percentDifference());
        assertEquals(-100, new Keyness(0, 1000, 8, 1000).percentDifference());
        double spread = 1.959963984540054 * Math.sqrt(1.0 / 8 + 1 / 0.5 - 2.0 / 1000) / Math.log(2);
        assertEquals(4 - spread, none.logRatio(0.95).low(), 1e-12);
        assertEquals(4 + spread, none.logRatio(0.95).high(), 1e-12);
    }

    @Test
    void neitherSideHasAHit() {
        Keyness nothing = new Keyness(0, 1000, 0, 1000);
        assertEquals(0, nothing.logLikelihood());
        assertEquals(1, nothing.p());
        assertEquals(Interval.UNDEFINED, nothing.logRatio(0.95));
        assertEquals(Double.NaN, nothing.percentDifference());
    }

    @Test
    void oneSideHasNoWords() {
        Keyness empty = new Keyness(0, 0, 5, 1000);
        assertEquals(0, empty.logLikelihood());
        assertEquals(Interval.UNDEFINED, empty.logRatio(0.95));
        assertEquals(Double.NaN, empty.percentDifference());
    }

    @Test
    void equalFrequenciesAreZeroWhateverTheSizes() {
        Keyness equal = new Keyness(10, 1000, 1000, 100_000);
        assertEquals(0, equal.logLikelihood(), 1e-9);
        assertEquals(0, equal.logRatio(0.95).estimate(), 1e-12);
        assertTrue(equal.bic() < 0);
    }

    @Test
    void moreHitsThanWordsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Keyness(2, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Keyness(0, 1, 2, 1));
    }
}
