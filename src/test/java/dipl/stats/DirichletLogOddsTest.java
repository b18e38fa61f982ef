package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Against R (dirichlet.R). */
class DirichletLogOddsTest {
    private static final double ROUNDING = 1e-10;

    private static DirichletLogOdds of(double[] row) {
        return DirichletLogOdds.of(
                Math.round(row[0]), Math.round(row[1]), Math.round(row[2]), Math.round(row[3]), row[4], row[5], 0.95);
    }

    @Test
    void logOddsAndZ() {
        for (double[] row : Fixture.rows("dirichlet.csv", "marker")) {
            DirichletLogOdds odds = of(row);
            assertEquals(row[6], odds.logOdds().estimate(), ROUNDING);
            assertEquals(row[7], odds.z(), ROUNDING);
            double half = 1.959963984540054 * row[6] / row[7];
            assertEquals(row[6] - half, odds.logOdds().low(), ROUNDING);
        }
    }

    /** The prior holds a rare thing back: seen once and never is less news than forty times and twenty. */
    @Test
    void rareThingsNeedMore() {
        DirichletLogOdds rare = DirichletLogOdds.of(1, 1000, 0, 1000, 0.1, 100, 0.95);
        DirichletLogOdds frequent = DirichletLogOdds.of(40, 1000, 20, 1000, 3, 100, 0.95);
        assertTrue(frequent.z() > rare.z());
        assertThrows(IllegalArgumentException.class, () -> DirichletLogOdds.of(1, 2, 1, 2, 0, 10, 0.95));
    }
}
