package dipl.analysis.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A sparse matrix of counts in coordinate format.
 *
 * <p>Source: Boisvert, Pozo and Remington (1996), The Matrix Market exchange formats, NISTIR 5935.
 */
final class MatrixMarket {
    /** Rows made at a time, by several threads. */
    private static final int BATCH = 1 << 9;

    private MatrixMarket() {}

    /** An entry of a row; {@code column} counts from 0. */
    static long entry(int column, int count) {
        return (long) column << Integer.SIZE | count;
    }

    /**
     * Writes a matrix.
     *
     * @param entries how many there are in all rows
     * @param row gives the entries of a row, by columns rising; called by several threads
     */
    static void write(Writer out, int rows, int columns, long entries, IntFunction<long[]> row) throws IOException {
        out.write("%%MatrixMarket matrix coordinate integer general\n");
        out.write(rows + " " + columns + " " + entries + "\n");
        for (int from = 0; from < rows; from += BATCH) {
            List<String> lines = IntStream.range(from, Math.min(rows, from + BATCH))
                    .parallel()
                    .mapToObj(number -> lines(number, row.apply(number)))
                    .toList();
            for (String some : lines) {
                out.write(some);
            }
        }
    }

    private static String lines(int row, long[] entries) {
        StringBuilder lines = new StringBuilder();
        for (long entry : entries) {
            lines.append(row + 1)
                    .append(' ')
                    .append((entry >>> Integer.SIZE) + 1)
                    .append(' ')
                    .append((int) entry)
                    .append('\n');
        }
        return lines.toString();
    }
}
