package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Counts whose answers can be seen: of 1,000 units 20 have both, 30 more the row's thing, 20 more the column's; expected are 2. */
class AssociationTest {
    private static final double ROUNDING = 1e-12;

    private final FourfoldTable example = new FourfoldTable(20, 30, 20, 930);

    @Test
    void tenTimesAsOftenAsExpected() {
        assertEquals(2, example.expected(), ROUNDING);
        assertEquals(Math.log(10) / Math.log(50), Association.npmi(example), ROUNDING);
        assertEquals(14 + log2(2.0 * 20 / (50 + 40)), Association.logDice(example), ROUNDING);
        assertEquals(log2(20.0 * 20 * 20 / 2), Association.mi3(example), ROUNDING);
        assertEquals((20 - 2) / Math.sqrt(20), Association.tScore(example), ROUNDING);
    }

    @Test
    void twoThatOccurOnlyTogether() {
        FourfoldTable inseparable = new FourfoldTable(20, 0, 0, 980);
        assertEquals(1, Association.npmi(inseparable), ROUNDING);
        assertEquals(14, Association.logDice(inseparable), ROUNDING);
    }

    @Test
    void twoThatDoNotCareAboutEachOther() {
        FourfoldTable independent = new FourfoldTable(2, 48, 38, 912);
        assertEquals(0, Association.npmi(independent), ROUNDING);
        assertEquals(0, Association.tScore(independent), ROUNDING);
    }

    @Test
    void twoThatNeverMeet() {
        FourfoldTable apart = new FourfoldTable(0, 30, 20, 950);
        assertEquals(-1, Association.npmi(apart));
        assertEquals(Double.NEGATIVE_INFINITY, Association.logDice(apart));
        assertEquals(Double.NEGATIVE_INFINITY, Association.mi3(apart));
        assertEquals(Double.NEGATIVE_INFINITY, Association.tScore(apart));
    }

    @Test
    void oneThatNeverOccursAndTwoThatAlwaysDo() {
        FourfoldTable absent = new FourfoldTable(0, 0, 20, 950);
        assertEquals(Double.NaN, Association.npmi(absent));
        assertEquals(Double.NaN, Association.mi3(absent));
        assertEquals(Double.NaN, Association.tScore(absent));
        assertEquals(Double.NaN, Association.logDice(new FourfoldTable(0, 0, 0, 9)));
        assertEquals(Double.NaN, Association.npmi(new FourfoldTable(9, 0, 0, 0)));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
