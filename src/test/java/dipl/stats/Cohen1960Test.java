package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Cohen (1960), table 1: two judges, 200 patients, three diagnoses; κ = 0.492. */
class Cohen1960Test {
    @Test
    void tableOne() {
        CohenKappa kappa = CohenKappa.of(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        assertEquals(0.70, kappa.observed(), 1e-12);
        assertEquals(0.41, kappa.expected(), 1e-12);
        assertEquals(0.492, kappa.kappa(), 0.0005);
    }

    @Test
    void fullAgreementIsOne() {
        assertEquals(1, CohenKappa.of(new long[][] {{3, 0}, {0, 5}}).kappa());
    }

    @Test
    void independentCodersAreAtZero() {
        assertEquals(0, CohenKappa.of(new long[][] {{2, 4}, {3, 6}}).kappa(), 1e-12);
    }

    @Test
    void oneCategoryForAllShowsNothing() {
        assertEquals(Double.NaN, CohenKappa.of(new long[][] {{9, 0}, {0, 0}}).kappa());
        assertEquals(Double.NaN, CohenKappa.of(new long[0][]).kappa());
    }

    @Test
    void aTableOfAgreementIsSquare() {
        assertThrows(IllegalArgumentException.class, () -> CohenKappa.of(new long[][] {{1, 2, 3}, {4, 5, 6}}));
        assertThrows(IllegalArgumentException.class, () -> CohenKappa.of(new long[][] {{-1}}));
    }
}
