package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Adjusted p-values against R's p.adjust (tables.R). */
class MultipleTestingTest {
    private static final double ROUNDING = 1e-15;

    private final List<double[]> sets = Fixture.rows("tables.csv", "p");

    @Test
    void holm() {
        List<double[]> expected = Fixture.rows("tables.csv", "holm");
        for (int i = 0; i < sets.size(); i++) {
            assertArrayEquals(expected.get(i), MultipleTesting.holm(sets.get(i)), ROUNDING);
        }
    }

    @Test
    void benjaminiHochberg() {
        List<double[]> expected = Fixture.rows("tables.csv", "bh");
        for (int i = 0; i < sets.size(); i++) {
            assertArrayEquals(expected.get(i), MultipleTesting.benjaminiHochberg(sets.get(i)), ROUNDING);
        }
    }

    /** Benjamini and Hochberg (1995), section 3.2: of fifteen tests four are significant at 0.05, with the chance of any false alarm bounded only three. */
    @Test
    void theFifteenTestsOfBenjaminiAndHochberg() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1
        };
        assertEquals(4, significant(MultipleTesting.benjaminiHochberg(p)));
        assertEquals(3, significant(MultipleTesting.holm(p)));
    }

    @Test
    void noTestsAreNoTests() {
        assertEquals(0, MultipleTesting.holm(new double[0]).length);
        assertArrayEquals(new double[] {Double.NaN}, MultipleTesting.benjaminiHochberg(new double[] {Double.NaN}));
    }

    private static long significant(double[] adjusted) {
        return Arrays.stream(adjusted).filter(p -> p <= 0.05).count();
    }
}
