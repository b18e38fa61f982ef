package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests for series against R's cor.test and against the definitions written out in R (trends.R). */
class TrendsTest {
    private static final double ROUNDING = 1e-11;

    private final List<double[]> series = Fixture.rows("trends.csv", "series");

    @Test
    void mannKendall() {
        List<double[]> expected = Fixture.rows("trends.csv", "kendall");
        for (int i = 0; i < series.size(); i++) {
            double[] row = expected.get(i);
            MannKendall test = MannKendall.test(series.get(i));
            assertEquals(row[0], test.s());
            assertEquals(row[1], test.variance(), ROUNDING * row[1]);
            assertEquals(row[2], test.tau(), ROUNDING);
            assertEquals(row[3], test.p(), ROUNDING);
        }
    }

    @Test
    void theilSen() {
        List<double[]> expected = Fixture.rows("trends.csv", "sen");
        for (int i = 0; i < series.size(); i++) {
            double[] row = expected.get(i);
            double[] values = series.get(i);
            double[] years = IntStream.rangeClosed(1, values.length)
                    .mapToDouble(quarter -> 2000 + quarter / 4.0)
                    .toArray();
            Interval slope = TheilSen.slope(years, values, 0.9);
            assertEquals(row[0], slope.estimate(), ROUNDING * 100);
            assertEquals(row[1], slope.low(), ROUNDING * 100);
            assertEquals(row[2], slope.high(), ROUNDING * 100);
        }
    }

    @Test
    void pettitt() {
        List<double[]> expected = Fixture.rows("trends.csv", "pettitt");
        for (int i = 0; i < series.size(); i++) {
            double[] row = expected.get(i);
            Pettitt test = Pettitt.test(series.get(i));
            assertEquals(row[0], test.k());
            assertEquals(row[1], test.firstAfter());
            assertEquals(row[2], test.p(), ROUNDING);
        }
    }

    @Test
    void hamedRao() {
        List<double[]> expected = Fixture.rows("trends.csv", "hamedrao");
        for (int i = 0; i < series.size(); i++) {
            double[] row = expected.get(i);
            HamedRao test = HamedRao.test(series.get(i));
            assertEquals(row[0], test.factor(), ROUNDING);
            assertEquals(row[1], test.p(), ROUNDING);
        }
        assertTrue(expected.stream().anyMatch(row -> row[0] > 1)
                && expected.stream().anyMatch(row -> row[0] < 1));
    }

    /** Hamed's and Rao's test keeps its promise where values are independent, and comes nearer to it where they are not. */
    @Test
    void falseAlarmsOfHamedRao() {
        Random random = new Random(4);
        int runs = 2_000;
        for (double dependence : new double[] {0, 0.5}) {
            int plain = 0;
            int corrected = 0;
            for (int run = 0; run < runs; run++) {
                double[] values = new double[30];
                double last = 0;
                for (int i = 0; i < values.length; i++) {
                    last = dependence * last + random.nextGaussian();
                    values[i] = last;
                }
                plain += MannKendall.test(values).p() < 0.05 ? 1 : 0;
                corrected += HamedRao.test(values).p() < 0.05 ? 1 : 0;
            }
            if (dependence == 0) {
                assertEquals(0.05, (double) corrected / runs, 3 * Math.sqrt(0.05 * 0.95 / runs));
            } else {
                assertTrue(corrected < 0.9 * plain, corrected + " and " + plain);
            }
        }
    }

    @Test
    void gapsAtTheEndsChangeNothing() {
        double nan = Double.NaN;
        double[] values = {4.03, 4.51, 5.12, 6.29, 6.23, 6.17, 5.41, 4.13, 3.07, 3.19, 2.02, 2.27, 3.31, 5.18, 6.37};
        double[] gaps = new double[values.length + 3];
        Arrays.fill(gaps, nan);
        System.arraycopy(values, 0, gaps, 2, values.length);
        assertTrue(HamedRao.test(values).factor() > 1);
        assertEquals(HamedRao.test(values).p(), HamedRao.test(gaps).p(), ROUNDING);
    }

    /** The flow of the Nile at Aswan, 1871–1970, fell after 1898: Cobb (1978), The problem of the Nile, Biometrika 65, 243–251. */
    @Test
    void theNileFellIn1899() {
        double[] nile = series.stream()
                .filter(values -> values.length == 100)
                .findFirst()
                .orElseThrow();
        assertEquals(1899, 1871 + Pettitt.test(nile).firstAfter());
    }

    @Test
    void aPeriodWithoutValueIsLeftOut() {
        double nan = Double.NaN;
        double[] gaps = {nan, 1, nan, 2, 1.5, nan, 7, 8, 9};
        double[] values = {1, 2, 1.5, 7, 8, 9};
        assertEquals(MannKendall.test(values), MannKendall.test(gaps));
        assertEquals(Pettitt.test(values).p(), Pettitt.test(gaps).p());
        assertEquals(6, Pettitt.test(gaps).firstAfter());
        assertEquals(
                TheilSen.slope(new double[] {2, 4, 5, 7, 8, 9}, values, 0.95),
                TheilSen.slope(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, gaps, 0.95));
    }

    @Test
    void equalValuesHaveNoTrend() {
        double[] flat = {2, 2, 2, 2};
        assertEquals(new MannKendall(0, 0, Double.NaN, 1), MannKendall.test(flat));
        assertEquals(new Pettitt(0, -1, 1), Pettitt.test(flat));
        assertEquals(0, TheilSen.slope(new double[] {1, 2, 3, 4}, flat, 0.95).estimate());
    }

    @Test
    void oneValueSaysNothing() {
        double[] one = {5};
        assertEquals(new MannKendall(0, 0, Double.NaN, Double.NaN), MannKendall.test(one));
        assertEquals(new Pettitt(0, -1, Double.NaN), Pettitt.test(one));
        assertEquals(Interval.UNDEFINED, TheilSen.slope(one, one, 0.95));
        assertEquals(Interval.UNDEFINED, TheilSen.slope(new double[0], new double[0], 0.95));
    }

    @Test
    void timeGoesOn() {
        assertThrows(
                IllegalArgumentException.class, () -> TheilSen.slope(new double[] {1, 1}, new double[] {1, 2}, 0.95));
        assertThrows(IllegalArgumentException.class, () -> TheilSen.slope(new double[] {1}, new double[] {1, 2}, 0.95));
    }
}
