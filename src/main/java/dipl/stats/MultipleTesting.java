package dipl.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** P-values adjusted for being many. A p-value that is NaN stays NaN and does not count as a test. */
public final class MultipleTesting {
    private MultipleTesting() {}

    /**
     * Holm's step-down method: the chance of even one false alarm among all tests stays below the level.
     *
     * <p>Source: Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 65–70.
     *
     * @param p between 0 and 1, in any order
     * @return adjusted, in the same order
     */
    public static double[] holm(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = undefined(p.length);
        double largest = 0;
        for (int i = 0; i < order.length; i++) {
            largest = Math.max(largest, Math.min(1, (order.length - i) * p[order[i]]));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }

    /**
     * Benjamini's and Hochberg's step-up method: of all alarms, the share of false ones stays below the level on average.
     *
     * <p>Source: Benjamini and Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57,
     * 289–300.
     *
     * @param p between 0 and 1, in any order
     * @return adjusted, in the same order
     */
    public static double[] benjaminiHochberg(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = undefined(p.length);
        double smallest = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, p[order[i]] * order.length / (i + 1));
            adjusted[order[i]] = smallest;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        return IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] undefined(int length) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
