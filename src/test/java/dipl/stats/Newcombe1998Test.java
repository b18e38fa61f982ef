package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3: Wilson's interval for four proportions. */
class Newcombe1998Test {
    /** Half a unit of the last printed digit. */
    private static final double PRINTED = 0.00005;

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void tableOne(long successes, long trials, double low, double high) {
        Interval interval = Proportion.wilson(successes, trials, 0.95);
        assertEquals((double) successes / trials, interval.estimate());
        assertEquals(low, interval.low(), PRINTED);
        assertEquals(high, interval.high(), PRINTED);
    }

    @Test
    void successAndFailureMirrorEachOther() {
        Interval success = Proportion.wilson(3, 40, 0.9);
        Interval failure = Proportion.wilson(37, 40, 0.9);
        assertEquals(1 - success.high(), failure.low(), 1e-15);
        assertEquals(1 - success.low(), failure.high(), 1e-15);
    }

    @Test
    void noneAndAllReachTheEnds() {
        assertEquals(0, Proportion.wilson(0, 1_000_000, 0.95).low());
        assertEquals(1, Proportion.wilson(7, 7, 0.95).high());
        assertTrue(Proportion.wilson(0, 1_000_000, 0.95).high() > 0);
    }

    @Test
    void nothingTriedSaysNothing() {
        assertEquals(Interval.UNDEFINED, Proportion.wilson(0, 0, 0.95));
    }

    @Test
    void moreSuccessesThanTrialsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Proportion.wilson(2, 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Proportion.wilson(-1, 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Proportion.wilson(1, 2, 95));
    }

    @Test
    void aRateIsAProportionInAnotherUnit() {
        assertEquals(new Interval(100, 50, 200), new Interval(0.01, 0.005, 0.02).times(10_000));
        assertEquals(new Interval(-1, -2, -0.5), new Interval(1, 0.5, 2).times(-1));
    }
}
