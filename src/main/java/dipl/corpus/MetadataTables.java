package dipl.corpus;

import dipl.io.InputException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files {@code metadata.csv}, {@code .tsv} and {@code .jsonl} of a corpus: what people wrote down about its files, by their
 * path below the folder that holds the table; {@code bulk.jsonl#ID} is a row of a table. The table nearest to a file counts most,
 * those in the folders above fill in. Safe for several threads once loaded.
 */
public final class MetadataTables {
    /** The names of such files, the strongest first. */
    static final List<String> NAMES = List.of("metadata.csv", "metadata.tsv", "metadata.jsonl");

    private static final String PATH = "path";

    /** Of so many absent files each has a line of its own. */
    private static final int NAMED_ABSENT = 3;

    /** For each folder, for each file below it, for each row of that file (or {@code ""} for the whole file), its fields. */
    private final Map<Path, Map<String, Map<String, Map<String, String>>>> folders = new HashMap<>();

    /** For each table, its rows whose files do not exist. */
    private final Map<Path, List<Absent>> absent = new LinkedHashMap<>();

    private final Predicate<Path> exists;

    private MetadataTables(Predicate<Path> exists) {
        this.exists = exists;
    }

    /** No tables. */
    public static MetadataTables none() {
        return new MetadataTables(Files::exists);
    }

    /**
     * Reads tables.
     *
     * @param files the tables; of several in one folder the earlier in {@code csv, tsv, jsonl} is the stronger
     * @throws InputException if one has no column {@code path}, names a path twice or is broken
     */
    public static MetadataTables load(Collection<Path> files) {
        MetadataTables tables = new MetadataTables(Files::exists);
        for (String name : NAMES) {
            for (Path file : files) {
                if (file.getFileName().toString().equalsIgnoreCase(name)) {
                    tables.add(file, file);
                }
            }
        }
        return tables;
    }

    /**
     * These tables and those in an archive.
     *
     * @param files the tables in the archive
     * @param places where the files in the archive lie
     * @throws InputException if one is broken
     */
    MetadataTables with(List<SourceFile> files, Set<Path> places) {
        MetadataTables tables = new MetadataTables(places::contains);
        tables.folders.putAll(folders);
        for (String name : NAMES) {
            for (SourceFile file : files) {
                if (file.place().getFileName().toString().equalsIgnoreCase(name)) {
                    tables.add(file.file(), file.place());
                }
            }
        }
        return tables;
    }

    /** A row of a table whose file does not exist. */
    private record Absent(long line, String name) {}

    /** One line for each row whose file does not exist; of a table with many such rows, one for all. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        absent.forEach((table, rows) -> {
            if (rows.size() <= NAMED_ABSENT) {
                rows.forEach(row -> warnings.add(absent(table, row)));
                return;
            }
            String first = rows.stream()
                    .map(Absent::name)
                    .distinct()
                    .limit(NAMED_ABSENT)
                    .map(name -> "'" + name + "'")
                    .collect(Collectors.joining(", "));
            warnings.add(table + ":" + rows.get(0).line() + ": this and " + (rows.size() - 1)
                    + " more lines name files that are not in " + table.getParent() + ", such as " + first
                    + " (--verbose lists them all)");
        });
        return warnings;
    }

    /** One line for each row whose file does not exist. */
    public List<String> details() {
        List<String> details = new ArrayList<>();
        absent.forEach((table, rows) -> rows.forEach(row -> details.add(absent(table, row))));
        return details;
    }

    private static String absent(Path table, Absent row) {
        return table + ":" + row.line() + ": no file '" + row.name() + "' in " + table.getParent();
    }

    /**
     * What the tables say of a file.
     *
     * @param row the id of a row of the file, or an empty string for the file as a whole
     */
    Map<String, String> fields(SourceFile file, String row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map<String, Map<String, String>> rows : rows(file)) {
            rows.getOrDefault(composed(row), Map.of()).forEach(fields::putIfAbsent);
        }
        return fields;
    }

    /**
     * A hash of all that the tables say of a file and its rows, to tell whether a file must be read again because its metadata
     * changed; empty if they say nothing.
     */
    public String fingerprint(SourceFile file) {
        MessageDigest digest = ContentHash.sha256();
        boolean any = false;
        for (Map<String, Map<String, String>> rows : rowsWithin(file)) {
            for (Map.Entry<String, Map<String, String>> row : new TreeMap<>(rows).entrySet()) {
                String line = row.getKey() + '\0' + new TreeMap<>(row.getValue()) + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                any = true;
            }
        }
        return any ? HexFormat.of().formatHex(digest.digest()) : "";
    }

    /** The rows about a file and, if it is an archive, those about the files in it. */
    private List<Map<String, Map<String, String>>> rowsWithin(SourceFile file) {
        List<Map<String, Map<String, String>>> found = new ArrayList<>(rows(file));
        if (folders.isEmpty() || Containers.of(file.path()).isEmpty()) {
            return found;
        }
        Path whole = file.place().toAbsolutePath().normalize();
        for (Path folder = whole.getParent(); folder != null; folder = folder.getParent()) {
            Map<String, Map<String, Map<String, String>>> table = folders.getOrDefault(folder, Map.of());
            String inside = key(folder.relativize(whole).toString()) + Containers.INSIDE;
            Map<String, Map<String, String>> rows = new HashMap<>();
            table.forEach((name, row) -> {
                if (name.startsWith(inside)) {
                    row.forEach((id, fields) -> rows.put(name + "#" + id, fields));
                }
            });
            found.add(rows);
        }
        return found;
    }

    /** The rows about a file in each table, the nearest first. */
    private List<Map<String, Map<String, String>>> rows(SourceFile file) {
        List<Map<String, Map<String, String>>> found = new ArrayList<>();
        if (folders.isEmpty()) {
            return found;
        }
        Path whole = file.place().toAbsolutePath().normalize();
        for (Path folder = whole.getParent(); folder != null; folder = folder.getParent()) {
            Map<String, Map<String, Map<String, String>>> table = folders.get(folder);
            if (table != null) {
                Map<String, Map<String, String>> rows =
                        table.get(key(folder.relativize(whole).toString()));
                if (rows != null) {
                    found.add(rows);
                }
            }
        }
        return found;
    }

    private static String key(String path) {
        String key = composed(path).replace('\\', '/').replaceAll("//+", "/");
        while (key.startsWith("./") || key.startsWith("/")) {
            key = key.substring(key.indexOf('/') + 1);
        }
        return key;
    }

    /** File systems and spreadsheets do not agree on how to write a letter with a mark. */
    private static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    private void add(Path content, Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Map<String, Map<String, Map<String, String>>> table = folders.computeIfAbsent(folder, f -> new HashMap<>());
        Set<String> earlier = Set.copyOf(table.keySet());
        try {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
                addLines(content, file, folder, table, earlier);
            } else {
                addRows(content, file, folder, table, earlier);
            }
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + CorpusReader.reason(e), e);
        }
    }

    private void addRows(
            Path content,
            Path file,
            Path folder,
            Map<String, Map<String, Map<String, String>>> table,
            Set<String> earlier)
            throws IOException {
        try (Reader reader = FileText.open(content).reader()) {
            CsvRows rows = TableReader.open(reader);
            List<String> columns = null;
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                if (row.isBlank()) {
                    continue;
                }
                if (!row.problem().isEmpty()) {
                    throw InputException.at(file, row.line(), row.problem());
                }
                if (columns == null) {
                    columns = row.cells().stream().map(FieldNames::of).toList();
                    if (!columns.contains(PATH)) {
                        throw InputException.at(
                                file, row.line(), "no column 'path': add one with each file's path below this folder");
                    }
                    continue;
                }
                Map<String, String> fields = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
                    fields.putIfAbsent(columns.get(i), row.cells().get(i));
                }
                put(file, row.line(), folder, table, earlier, fields);
            }
        }
    }

    private void addLines(
            Path content,
            Path file,
            Path folder,
            Map<String, Map<String, Map<String, String>>> table,
            Set<String> earlier)
            throws IOException {
        try (Reader reader = FileText.open(content).reader()) {
            LimitedLines lines = new LimitedLines(reader, CsvRows.LONGEST_ROW);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    long number = lines.number();
                    Map<String, String> fields = new LinkedHashMap<>();
                    JsonReader.object(line, reason -> {
                                throw InputException.at(file, number, reason);
                            })
                            .forEach((name, value) -> fields.putIfAbsent(FieldNames.of(name), value));
                    put(file, number, folder, table, earlier, fields);
                }
            }
        }
    }

    private void put(
            Path file,
            long line,
            Path folder,
            Map<String, Map<String, Map<String, String>>> table,
            Set<String> earlier,
            Map<String, String> fields) {
        String path = fields.remove(PATH);
        if (path == null || path.isBlank()) {
            throw InputException.at(file, line, "no path: name the file that this line is about");
        }
        fields.values().removeIf(String::isBlank);
        String key = key(path);
        if (!isThere(folder, key)) {
            int hash = key.indexOf('#');
            String name = hash < 0 ? key : key.substring(0, hash);
            if (hash < 0 || !isThere(folder, name)) {
                absent.computeIfAbsent(file, of -> new ArrayList<>()).add(new Absent(line, name));
            }
            addRow(file, line, table, earlier, name, hash < 0 ? "" : key.substring(hash + 1), fields);
        } else {
            addRow(file, line, table, earlier, key, "", fields);
        }
    }

    /** A file in an archive is taken to be there if the archive is. */
    private boolean isThere(Path folder, String key) {
        int inside = key.indexOf(Containers.INSIDE);
        try {
            return exists.test(folder.resolve(inside < 0 ? key : key.substring(0, inside)));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private static void addRow(
            Path file,
            long line,
            Map<String, Map<String, Map<String, String>>> table,
            Set<String> earlier,
            String name,
            String row,
            Map<String, String> fields) {
        Map<String, Map<String, String>> rows = table.computeIfAbsent(name, n -> new HashMap<>());
        if (rows.containsKey(row) && !earlier.contains(name)) {
            throw InputException.at(
                    file,
                    line,
                    "the path '" + name + (row.isEmpty() ? "" : "#" + row) + "' is there twice: keep one of the lines");
        }
        Map<String, String> known = rows.computeIfAbsent(row, r -> new LinkedHashMap<>());
        fields.forEach(known::putIfAbsent);
    }
}
