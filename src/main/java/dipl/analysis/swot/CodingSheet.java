package dipl.analysis.swot;

import dipl.io.InputException;
import dipl.table.Column;
import dipl.table.Table;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet on which people confirm statements by hand, one row a statement. They write {@code yes} or {@code no} in the column
 * {@code confirmed}, and in {@code corrected} the right category where it is another: {@code threats/politicization}.
 */
public final class CodingSheet {
    private static final String HIT = "hit";
    private static final String DOCUMENT = "document";
    private static final String CONFIRMED = "confirmed";
    private static final String CORRECTED = "corrected";
    private static final Set<String> YES = Set.of("yes", "y", "1", "true", "x", "+", "да", "иә", "ия");
    private static final Set<String> NO = Set.of("no", "n", "0", "false", "-", "'-", "нет", "жоқ");

    private final Map<String, Row> rows;

    private CodingSheet(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** What was decided about one statement. */
    enum Decision {
        CONFIRMED,
        REJECTED,
        OPEN
    }

    private record Row(String document, Decision decision, String corrected) {}

    /**
     * A sheet compared with the statements that are found now.
     *
     * @param statements confirmed, under the right categories
     * @param open how many rows hold no decision yet
     * @param missing how many statements have no row
     * @param unfound the rows, by hit, that belong to no statement found now, with their documents
     */
    public record Confirmed(List<Statement> statements, long open, long missing, Map<String, String> unfound) {}

    /** The sheet for statements, with empty columns to fill in. */
    public static Table table(List<Statement> statements) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of(
                HIT,
                "quadrant",
                "category",
                "surface",
                "sentence",
                DOCUMENT,
                "source_type",
                "language",
                "date",
                CONFIRMED,
                CORRECTED)) {
            columns.add(Column.text(name));
        }
        return new Table(columns, Swot.ordered(statements).map(CodingSheet::cells));
    }

    private static List<Object> cells(Statement statement) {
        List<Object> cells = new ArrayList<>(List.of(
                statement.id(), statement.quadrant(), statement.name(), statement.surface(), statement.sentence()));
        cells.add(statement.document());
        List.of("source_type", "language", "date")
                .forEach(field -> cells.add(statement.metadata().get(field)));
        cells.add(null);
        cells.add(null);
        return cells;
    }

    /**
     * Reads a sheet that people filled in. A spreadsheet may have saved it with semicolons or tabs and a byte order mark.
     *
     * @param categories that a correction may name
     * @throws InputException if it is no such sheet, or a decision cannot be understood
     */
    public static CodingSheet read(Path file, Collection<String> categories) {
        String text = text(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        Map<String, Row> rows = new LinkedHashMap<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (String column : List.of(HIT, DOCUMENT, CONFIRMED)) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw InputException.at(
                            file, 1, "no column \"" + column + "\": use a sheet that --coding-sheet wrote");
                }
            }
            for (CSVRecord row : parser) {
                // the header is line 1; a cell may hold line breaks, so that rows, not lines, are counted
                add(rows, row, file, row.getRecordNumber() + 1, categories);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new InputException(file + ": is no table: save it as CSV (UTF-8)", e);
        }
        return new CodingSheet(rows);
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": is not UTF-8: save it as CSV (UTF-8)", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: check its name and rights", e);
        }
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (header.chars().filter(c -> c == candidate).count()
                    > header.chars().filter(c -> c == ',').count()) {
                best = candidate;
            }
        }
        return best;
    }

    private static void add(
            Map<String, Row> rows, CSVRecord row, Path file, long number, Collection<String> categories) {
        String hit = value(row, HIT);
        if (hit.isEmpty()) {
            return;
        }
        String corrected = value(row, CORRECTED);
        if (!corrected.isEmpty() && !categories.contains(corrected)) {
            throw InputException.at(
                    file,
                    number,
                    "corrected \"" + corrected + "\" is no category: use one of " + String.join(", ", categories));
        }
        rows.put(
                hit,
                new Row(value(row, DOCUMENT), decision(value(row, CONFIRMED), corrected, file, number), corrected));
    }

    private static String value(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private static Decision decision(String confirmed, String corrected, Path file, long number) {
        String answer = confirmed.toLowerCase(Locale.ROOT);
        if (NO.contains(answer)) {
            return Decision.REJECTED;
        }
        if (YES.contains(answer) || answer.isEmpty() && !corrected.isEmpty()) {
            return Decision.CONFIRMED;
        }
        if (answer.isEmpty()) {
            return Decision.OPEN;
        }
        throw InputException.at(file, number, "confirmed \"" + confirmed + "\": write yes or no, or leave it empty");
    }

    /** Keeps what was confirmed, under the category it was corrected to. */
    public Confirmed confirm(List<Statement> found) {
        Map<String, Row> unfound = new LinkedHashMap<>(rows);
        List<Statement> kept = new ArrayList<>();
        long open = 0;
        long missing = 0;
        for (Statement statement : found) {
            Row row = unfound.remove(statement.id());
            if (row == null) {
                missing++;
            } else if (row.decision == Decision.OPEN) {
                open++;
            } else if (row.decision == Decision.CONFIRMED) {
                kept.add(row.corrected.isEmpty() ? statement : statement.as(row.corrected));
            }
        }
        Map<String, String> documents = new LinkedHashMap<>();
        unfound.forEach((hit, row) -> documents.put(hit, row.document));
        return new Confirmed(kept, open, missing, documents);
    }
}
