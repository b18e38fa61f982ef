package dipl.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tests for lines of small bars. */
class SparklineTest {
    @Test
    void growsFromNothingToTheLargest() {
        assertEquals("\u2581\u2582\u2585\u2588", Sparkline.of(new double[] {0, 1, 4, 7}));
    }

    @Test
    void aGapIsNoZero() {
        assertEquals("\u2588\u00B7\u2581", Sparkline.of(new double[] {3, Double.NaN, 0}));
        assertEquals("\u2581\u2581", Sparkline.of(new double[2]));
        assertEquals("", Sparkline.of(new double[0]));
    }

    @Test
    void aLongSeriesIsShownByMeans() {
        double[] values = new double[400];
        values[399] = 10;
        assertEquals("\u2581".repeat(39) + "\u2588", Sparkline.of(values));
    }
}
