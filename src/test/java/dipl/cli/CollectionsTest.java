package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real collections, where they are present: what {@code dipl corpus} counts is what their {@code metadata.csv} says. */
class CollectionsTest {
    private static final Path COLLECTIONS = Path.of("../shared/data/corpora");
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ngo-open-data", "ntrex-news", "kz-ministry-economy", "us-presidents", "ru-ng"})
    void countsAgreeWithTheirMetadata(String name) throws IOException {
        Path collection = COLLECTIONS.resolve(name);
        assumeTrue(Files.exists(collection.resolve("metadata.csv")), "the collection is not here");
        String index = folder.resolve("index").toString();
        Run run = Run.of("index", collection.toString(), "--index", index);
        assertEquals(0, run.code(), run::toString);
        List<CSVRecord> rows = rows(Files.readString(collection.resolve("metadata.csv")));
        assertEquals(counted(rows, "source_type", "language"), counts(index, "source_type", "language"));
        assertEquals(counted(rows, "country"), counts(index, "country"));
        assertEquals(counted(rows, "author_or_outlet"), counts(index, "outlet"));
        String language = rows.get(0).get("language");
        Run selected = Run.of("corpus", "--where", "language:" + language, "--by", "language", "--format", "csv", "--index", index);
        assertEquals(
                rows.stream().filter(row -> row.get("language").equals(language)).count(),
                Long.parseLong(rows(selected.out()).get(0).get("documents")));
    }

    /** How many rows have each value of some columns. */
    private static SortedMap<List<String>, Long> counted(List<CSVRecord> rows, String... columns) {
        SortedMap<List<String>, Long> counts = new TreeMap<>(Comparator.comparing(List::toString));
        rows.forEach(row -> counts.merge(List.of(columns).stream().map(row::get).toList(), 1L, Long::sum));
        return counts;
    }

    private static SortedMap<List<String>, Long> counts(String index, String... fields) throws IOException {
        Run run = Run.of("corpus", "--by", String.join(",", fields), "--format", "csv", "--index", index);
        SortedMap<List<String>, Long> counts = new TreeMap<>(Comparator.comparing(List::toString));
        for (CSVRecord row : rows(run.out())) {
            counts.put(List.of(fields).stream().map(row::get).toList(), Long.valueOf(row.get("documents")));
        }
        return counts;
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return TABLE.parse(new StringReader(csv)).getRecords();
    }
}
