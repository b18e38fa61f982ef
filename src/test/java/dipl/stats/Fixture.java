package dipl.stats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Numbers made by other software: lines of a name and numbers, separated by commas; {@code #} starts a comment. */
final class Fixture {
    private Fixture() {}

    /** The numbers of every line that starts with a name. */
    static List<double[]> rows(String file, String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Fixture.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            List<double[]> rows = reader.lines()
                    .filter(line -> line.startsWith(name + ","))
                    .map(line -> numbers(line.substring(name.length() + 1)))
                    .toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("no line of " + file + " starts with " + name);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the only line that starts with a name. */
    static double[] row(String file, String name) {
        List<double[]> rows = rows(file, name);
        if (rows.size() != 1) {
            throw new IllegalArgumentException(rows.size() + " lines of " + file + " start with " + name);
        }
        return rows.get(0);
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(","))
                .map(number -> number.equals("NA") ? "NaN" : number.replace("Inf", "Infinity"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
