package dipl.table;

import java.util.Arrays;

/** A series as a line of small bars that grow from 0, for a column of text. */
public final class Sparkline {
    /** More than this would not fit beside other columns: neighbours are then shown by their mean. */
    private static final int WIDEST = 40;

    private static final String BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final char GAP = '\u00B7';

    private Sparkline() {}

    /**
     * Draws values from 0 to the largest; the lowest bar is 0 or nearly so.
     *
     * @param values 0 or more, in the order of time; NaN for none, shown as a dot
     */
    public static String of(double[] values) {
        double[] shown = values.length <= WIDEST ? values : means(values);
        double largest = Arrays.stream(shown).filter(value -> value > 0).max().orElse(1);
        StringBuilder line = new StringBuilder();
        for (double value : shown) {
            line.append(
                    Double.isNaN(value)
                            ? GAP
                            : BARS.charAt((int) Math.round(Math.max(0, value) / largest * (BARS.length() - 1))));
        }
        return line.toString();
    }

    private static double[] means(double[] values) {
        double[] means = new double[WIDEST];
        for (int i = 0; i < WIDEST; i++) {
            int from = (int) ((long) i * values.length / WIDEST);
            int to = (int) ((i + 1L) * values.length / WIDEST);
            means[i] = Arrays.stream(values, from, to)
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
        return means;
    }
}
