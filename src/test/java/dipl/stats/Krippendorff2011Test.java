package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of Krippendorff (2011), Computing Krippendorff's alpha-reliability. */
class Krippendorff2011Test {
    private static final double NONE = Double.NaN;

    /** Section C: four observers, twelve units, values missing. */
    private static final double[][] FOUR_OBSERVERS = byUnit(new double[][] {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3},
        {NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE}
    });

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.7434", "ORDINAL, 0.8154", "INTERVAL, 0.8491", "RATIO, 0.7974"})
    void fourObserversTwelveUnits(Krippendorff.Level level, double alpha) {
        assertEquals(alpha, Krippendorff.of(FOUR_OBSERVERS, level).alpha(), 0.00005);
    }

    /** The last unit has one value only, which can agree with nothing. */
    @Test
    void onlyUnitsWithTwoValuesCount() {
        Krippendorff alpha = Krippendorff.of(FOUR_OBSERVERS, Krippendorff.Level.NOMINAL);
        assertEquals(11, alpha.units());
        assertEquals(40, alpha.values());
    }

    /** Section A: two observers, ten units, two values; they differ on four units: α = 0.095. */
    @Test
    void twoObserversTwoValues() {
        double[][] units = byUnit(new double[][] {{0, 1, 0, 0, 0, 0, 0, 0, 1, 0}, {1, 1, 1, 0, 0, 1, 0, 0, 0, 0}});
        Krippendorff alpha = Krippendorff.of(units, Krippendorff.Level.NOMINAL);
        assertEquals(8.0 / 20, alpha.observed(), 1e-12);
        assertEquals(2 * 14.0 * 6 / (20 * 19), alpha.expected(), 1e-12);
        assertEquals(0.095, alpha.alpha(), 0.0005);
    }

    @ParameterizedTest
    @EnumSource
    void fullAgreementIsOne(Krippendorff.Level level) {
        assertEquals(
                1,
                Krippendorff.of(new double[][] {{1, 1}, {2, 2, 2}, {3, NONE, 3}}, level)
                        .alpha());
    }

    @ParameterizedTest
    @EnumSource
    void oneValueForAllShowsNothing(Krippendorff.Level level) {
        assertEquals(
                NONE, Krippendorff.of(new double[][] {{0, 0}, {-0.0, 0}}, level).alpha());
    }

    @ParameterizedTest
    @EnumSource
    void nothingCodedTwiceShowsNothing(Krippendorff.Level level) {
        assertEquals(
                NONE,
                Krippendorff.of(new double[][] {{1}, {NONE, 2}, {}}, level).alpha());
        assertEquals(NONE, Krippendorff.of(new double[0][], level).alpha());
    }

    @ParameterizedTest
    @EnumSource
    void chanceIsAboutZero(Krippendorff.Level level) {
        long seed = 3;
        Random random = new Random(seed);
        double[][] units = new double[4000][];
        for (int i = 0; i < units.length; i++) {
            units[i] = random.doubles(3).map(value -> Math.floor(value * 5)).toArray();
        }
        assertTrue(Math.abs(Krippendorff.of(units, level).alpha()) < 0.03, () -> "seed " + seed);
    }

    static double[][] byUnit(double[][] byCoder) {
        double[][] units = new double[byCoder[0].length][byCoder.length];
        for (int unit = 0; unit < units.length; unit++) {
            for (int coder = 0; coder < byCoder.length; coder++) {
                units[unit][coder] = byCoder[coder][unit];
            }
        }
        return units;
    }

    static double[][] fourObservers() {
        return FOUR_OBSERVERS;
    }
}
