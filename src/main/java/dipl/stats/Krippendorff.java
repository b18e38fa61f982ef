package dipl.stats;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/**
 * Krippendorff's α: how far coders agree beyond chance, 1 − Dₒ/Dₑ, for any number of coders, with values missing, at any level of
 * measurement. 1 is full agreement, 0 what chance gives, below 0 worse than chance. Krippendorff asks for 0.8, and for 0.667 where
 * only tentative conclusions are drawn.
 *
 * <p>Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability; Krippendorff (2004), Content Analysis, 2nd ed., ch. 11.
 *
 * @param observed Dₒ, the mean squared difference between values of the same unit; NaN without a unit that two coders coded
 * @param expected Dₑ, the mean squared difference between any two of all values
 * @param units those with at least two values; others say nothing about agreement
 * @param values in these units
 */
public record Krippendorff(double observed, double expected, int units, int values) {
    /** What a difference between two values means. */
    public enum Level {
        /** Names: same or other. */
        NOMINAL((a, b) -> a == b ? 0 : 1),
        /** Ranks: how many values lie between. */
        ORDINAL((a, b) -> (a - b) * (a - b)),
        /** Numbers whose differences count. */
        INTERVAL((a, b) -> (a - b) * (a - b)),
        /** Numbers with a true zero, none negative: a difference counts in proportion to the size. */
        RATIO((a, b) -> a == b ? 0 : (a - b) / (a + b) * ((a - b) / (a + b)));

        private final DoubleBinaryOperator squaredDifference;

        Level(DoubleBinaryOperator squaredDifference) {
            this.squaredDifference = squaredDifference;
        }
    }

    /**
     * Compares the coders.
     *
     * @param units for each unit the values that the coders gave it, in any order; NaN where a coder gave none. A name is any number
     *     that stands for it
     */
    public static Krippendorff of(double[][] units, Level level) {
        double[][] pairable = Arrays.stream(units)
                .map(unit -> Arrays.stream(unit)
                        .filter(value -> !Double.isNaN(value))
                        .map(value -> value + 0.0)
                        .toArray())
                .filter(unit -> unit.length > 1)
                .toArray(double[][]::new);
        if (level == Level.ORDINAL) {
            pairable = ranked(pairable);
        }
        int values = Arrays.stream(pairable).mapToInt(unit -> unit.length).sum();
        return new Krippendorff(
                observed(pairable, values, level), expected(pairable, values, level), pairable.length, values);
    }

    /**
     * The coefficient.
     *
     * @return NaN if all values are the same, since nothing shows that the coders can tell units apart, and if no unit has two values
     */
    public double alpha() {
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    private static double observed(double[][] units, int values, Level level) {
        double sum = 0;
        for (double[] unit : units) {
            double differences = 0;
            for (int i = 0; i < unit.length; i++) {
                for (int j = i + 1; j < unit.length; j++) {
                    differences += level.squaredDifference.applyAsDouble(unit[i], unit[j]);
                }
            }
            sum += 2 * differences / (unit.length - 1);
        }
        return sum / values;
    }

    private static double expected(double[][] units, int values, Level level) {
        SortedMap<Double, Integer> counts = counts(units);
        double[] distinct =
                counts.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        int[] count = counts.values().stream().mapToInt(Integer::intValue).toArray();
        double sum = 0;
        for (int i = 0; i < distinct.length; i++) {
            for (int j = i + 1; j < distinct.length; j++) {
                sum += 2.0 * count[i] * count[j] * level.squaredDifference.applyAsDouble(distinct[i], distinct[j]);
            }
        }
        return sum / ((double) values * (values - 1));
    }

    /** Each value's middle rank among all values, whose differences are the ordinal ones. */
    private static double[][] ranked(double[][] units) {
        SortedMap<Double, Double> ranks = new TreeMap<>();
        double before = 0;
        for (var entry : counts(units).entrySet()) {
            ranks.put(entry.getKey(), before + entry.getValue() / 2.0);
            before += entry.getValue();
        }
        return Arrays.stream(units)
                .map(unit -> Arrays.stream(unit).map(ranks::get).toArray())
                .toArray(double[][]::new);
    }

    private static SortedMap<Double, Integer> counts(double[][] units) {
        SortedMap<Double, Integer> counts = new TreeMap<>();
        for (double[] unit : units) {
            for (double value : unit) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts;
    }
}
