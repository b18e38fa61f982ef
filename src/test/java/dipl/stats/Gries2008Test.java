package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The examples of Gries (2008) and of Lijffijt and Gries (2012) for the deviation of proportions. */
class Gries2008Test {
    private static final double ROUNDING = 1e-12;

    /** The invented corpus of Gries (2008): five parts of 9 to 11 words, in which the word a occurs 1 to 5 times; DP = 0.18. */
    @Test
    void theWordThatBecomesMoreFrequent() {
        double[] hits = {1, 2, 3, 4, 5};
        double[] words = {9, 10, 10, 10, 11};
        assertEquals(0.18, Dispersion.dp(hits, words), ROUNDING);
        assertEquals(0.18 / (1 - 9.0 / 50), Dispersion.dpNorm(hits, words), ROUNDING);
    }

    /** Lijffijt and Gries (2012), table 1: three equal parts, two thirds in one, one third in another; DP = 0.333. */
    @Test
    void threeEqualParts() {
        double[] hits = {2, 1, 0};
        double[] words = {1, 1, 1};
        assertEquals(1.0 / 3, Dispersion.dp(hits, words), ROUNDING);
        assertEquals(0.5, Dispersion.dpNorm(hits, words), ROUNDING);
    }

    /** The reason for the correction: with all hits in one of two equal parts DP is only 0.5. */
    @Test
    void allInTheSmallestPartIsOne() {
        assertEquals(0.5, Dispersion.dp(new double[] {4, 0}, new double[] {7, 7}), ROUNDING);
        assertEquals(1, Dispersion.dpNorm(new double[] {4, 0}, new double[] {7, 7}), ROUNDING);
        assertEquals(1, Dispersion.dpNorm(new double[] {0, 9, 0}, new double[] {70, 1, 30}), ROUNDING);
    }

    @Test
    void asTheWordsAreIsZero() {
        assertEquals(0, Dispersion.dp(new double[] {1, 2, 3}, new double[] {10, 20, 30}), ROUNDING);
        assertEquals(0, Dispersion.dpNorm(new double[] {1, 2, 3}, new double[] {10, 20, 30}), ROUNDING);
    }

    @Test
    void nothingHasNoDispersion() {
        assertEquals(Double.NaN, Dispersion.dp(new double[] {0, 0}, new double[] {1, 1}));
        assertEquals(Double.NaN, Dispersion.dp(new double[] {}, new double[] {}));
        assertEquals(Double.NaN, Dispersion.dpNorm(new double[] {3}, new double[] {10}));
        assertEquals(Double.NaN, Dispersion.dpNorm(new double[] {0, 0}, new double[] {1, 1}));
    }

    @Test
    void anEmptyPartIsTheSmallest() {
        assertEquals(
                Dispersion.dp(new double[] {3, 1, 0}, new double[] {5, 5, 0}),
                Dispersion.dpNorm(new double[] {3, 1, 0}, new double[] {5, 5, 0}),
                ROUNDING);
    }

    @Test
    void partsWithoutSizesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Dispersion.dp(new double[] {1}, new double[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.dp(new double[] {-1}, new double[] {1}));
    }
}
