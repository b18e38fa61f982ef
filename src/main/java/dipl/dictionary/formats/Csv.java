package dipl.dictionary.formats;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Delimited tables as other programs and spreadsheets write them. */
final class Csv {
    /**
     * A row that is not empty.
     *
     * @param line where it begins, counted from 1
     * @param cells without outer blanks; at least one
     */
    record Row(long line, List<String> cells) {}

    private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

    private Csv() {}

    static List<Row> read(String text, Import target) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                List<String> cells = row.toList();
                // A quoted cell may hold line breaks: the row begins so many lines above.
                long breaks =
                        String.join("", cells).chars().filter(c -> c == '\n').count();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(parser.getCurrentLineNumber() - breaks, cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
            throw target.broken(
                    line.find() ? Long.parseLong(line.group(1)) : 1,
                    "a quotation mark that does not enclose a cell: close it, or double it");
        }
        return rows;
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (first.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }
}
