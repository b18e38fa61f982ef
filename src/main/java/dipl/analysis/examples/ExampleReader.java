package dipl.analysis.examples;

import dipl.io.InputException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads examples: a CSV table in UTF-8 with the columns {@code language,text,expected}; in {@code expected} hits are written
 * {@code category:surface} and parted by {@code ; }.
 */
public final class ExampleReader {
    private static final List<String> COLUMNS = List.of("language", "text", "expected");

    private ExampleReader() {}

    /**
     * Reads all examples of a file.
     *
     * @param file its name, for messages
     * @throws InputException at the first thing that is wrong, as {@code file:line: what: how to mend it}
     */
    public static List<Example> read(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .get();
        List<Example> examples = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
            Map<String, Integer> header = parser.getHeaderMap();
            for (String column : COLUMNS) {
                if (header.keySet().stream()
                        .noneMatch(name -> name.strip().toLowerCase(Locale.ROOT).equals(column))) {
                    throw new InputException(
                            file + ":1: no column \"" + column + "\": the first line must be language,text,expected");
                }
            }
            for (CSVRecord row : parser) {
                examples.add(example(file, parser.getCurrentLineNumber(), row));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new InputException(file + ": cannot be read as CSV: check the quotation marks", e);
        }
        return List.copyOf(examples);
    }

    private static Example example(String file, long line, CSVRecord row) {
        if (row.size() < COLUMNS.size()) {
            throw new InputException(file + ":" + line + ": has " + row.size()
                    + " cells where the header has 3: end the line with a comma where nothing is expected");
        }
        if (row.size() > COLUMNS.size()) {
            throw new InputException(file + ":" + line + ": has " + row.size()
                    + " cells where the header has 3: put quotation marks around a cell that holds a comma");
        }
        List<String> expected = Stream.of(row.get("expected").split("; "))
                .map(String::strip)
                .filter(hit -> !hit.isEmpty())
                .toList();
        for (String hit : expected) {
            int colon = hit.indexOf(':');
            if (colon < 1 || !row.get("text").contains(hit.substring(colon + 1))) {
                throw new InputException(file + ":" + line + ": \"" + hit
                        + "\" is no hit: write category:surface, the surface exactly as in the text");
            }
        }
        return new Example(file, line, row.get("language").strip(), row.get("text"), expected);
    }
}
