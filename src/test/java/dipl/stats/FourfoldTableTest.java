package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Four cells against R (tables.R). */
class FourfoldTableTest {
    /** Sums of a few logarithms that nearly cancel in the tables without association. */
    private static final double ROUNDING = 1e-9;

    /** R keeps about this many digits in small probabilities made of sums of logarithms of factorials. */
    private static final double FISHER_RELATIVE = 1e-9;

    @Test
    void expectedCountAndTestStatistics() {
        for (double[] row : Fixture.rows("tables.csv", "fourfold")) {
            FourfoldTable table = table(row);
            assertEquals(row[4], table.expected(), ROUNDING);
            assertEquals(row[5], table.logLikelihood(), ROUNDING);
            assertEquals(row[6], table.chiSquare(), ROUNDING);
            assertEquals(row[7], FisherExact.twoSided(table), FISHER_RELATIVE * row[7]);
        }
    }

    @Test
    void fishersTest() {
        for (double[] row : Fixture.rows("tables.csv", "fisher")) {
            assertEquals(
                    row[4],
                    FisherExact.twoSided(table(row)),
                    FISHER_RELATIVE * row[4],
                    () -> table(row).toString());
        }
    }

    /** Fisher (1935): the lady tasting tea tells three of four cups; p = 34/70. */
    @Test
    void theLadyTastingTea() {
        assertEquals(34.0 / 70, FisherExact.twoSided(new FourfoldTable(3, 1, 1, 3)), ROUNDING);
    }

    @Test
    void largeCountsNeedNoFactorials() {
        FourfoldTable even = new FourfoldTable(1_000_000, 1_000_000, 1_000_000, 1_000_000);
        assertEquals(1, FisherExact.twoSided(even), ROUNDING);
        assertEquals(0, FisherExact.twoSided(new FourfoldTable(1_000_000, 0, 0, 1_000_000)));
        FourfoldTable uneven = new FourfoldTable(1_001_000, 1_000_000, 1_000_000, 1_000_000);
        double approximate = ChiSquareDistribution.upperTail(uneven.logLikelihood(), 1);
        assertEquals(approximate, FisherExact.twoSided(uneven), 0.001);
    }

    /** The interval is symmetric on the logarithmic scale: ± 1.96 √(1/a + 1/b + 1/c + 1/d). */
    @Test
    void oddsRatioWithWoolfsInterval() {
        FourfoldTable table = new FourfoldTable(10, 20, 30, 40);
        double spread = 1.959963984540054 * Math.sqrt(1.0 / 10 + 1.0 / 20 + 1.0 / 30 + 1.0 / 40);
        Interval odds = table.oddsRatio(0.95);
        assertEquals(400.0 / 600, odds.estimate(), 1e-12);
        assertEquals(400.0 / 600 * Math.exp(-spread), odds.low(), 1e-12);
        assertEquals(400.0 / 600 * Math.exp(spread), odds.high(), 1e-12);
        assertEquals(Math.log(400.0 / 600), table.logOddsRatio(0.95).estimate(), 1e-12);
    }

    @Test
    void anEmptyCellGetsHalfAUnitAndSoDoTheOthers() {
        assertEquals(
                0.5 * 20.5 / (10.5 * 5.5),
                new FourfoldTable(0, 10, 5, 20).oddsRatio(0.95).estimate(),
                1e-12);
    }

    @Test
    void anEmptyMarginDecidesNothing() {
        for (FourfoldTable table : List.of(
                new FourfoldTable(0, 0, 3, 4),
                new FourfoldTable(3, 4, 0, 0),
                new FourfoldTable(0, 3, 0, 4),
                new FourfoldTable(3, 0, 4, 0))) {
            assertEquals(0, table.logLikelihood());
            assertEquals(0, table.chiSquare());
            assertEquals(1, FisherExact.twoSided(table));
            assertEquals(Interval.UNDEFINED, table.oddsRatio(0.95));
        }
    }

    @Test
    void nothingHasNoStatistics() {
        FourfoldTable nothing = new FourfoldTable(0, 0, 0, 0);
        assertEquals(Double.NaN, nothing.expected());
        assertEquals(Double.NaN, nothing.logLikelihood());
        assertEquals(Double.NaN, nothing.chiSquare());
        assertThrows(IllegalArgumentException.class, () -> new FourfoldTable(1, 2, 3, -1));
    }

    private static FourfoldTable table(double[] row) {
        return new FourfoldTable((long) row[0], (long) row[1], (long) row[2], (long) row[3]);
    }
}
