package dipl.analysis.export;

import dipl.table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes the files of an export and their columns, as the Data Package standard of Frictionless Data has it. */
public final class DataPackage {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String RESOURCES = "resources";
    private static final String PATH = "path";

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("document", "path of the document below the folder that was indexed"),
            Map.entry("words", "running words of the document"),
            Map.entry("sentences", "sentences of the document"),
            Map.entry("position", "place of the word in the document, counted from 1"),
            Map.entry("start", "first character in the original text, counted from 0"),
            Map.entry("end", "one past the last character"),
            Map.entry("language", "ISO 639 code; empty if unsure"),
            Map.entry("dimension", "the dictionary"),
            Map.entry("category", "the category in the dictionary"),
            Map.entry("term", "the term as the dictionary has it"),
            Map.entry("source_type", "metadata of the document"),
            Map.entry("country", "metadata of the document"),
            Map.entry("sentence", "the sentence: its text with hits, its number, counted from 1, with tokens"),
            Map.entry("word", "the word, normalised"),
            Map.entry("surface", "the text that was found"),
            Map.entry("date", "date of the document, year, month or day"));

    private final List<Map<String, Object>> resources = new ArrayList<>();

    /** Adds a csv file. */
    public void addTable(String file, String description, List<Column> columns, String otherColumns) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Column column : columns) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", column.name());
            field.put(
                    "type",
                    switch (column.kind()) {
                        case TEXT -> "string";
                        case COUNT -> "integer";
                        case NUMBER, RATE, SHARE -> "number";
                    });
            field.put("description", DESCRIPTIONS.getOrDefault(column.name(), otherColumns));
            fields.add(field);
        }
        Map<String, Object> resource = resource(file, description, "csv", "text/csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("schema", Map.of("fields", fields));
    }

    /** Adds a file that is no table. */
    public void addFile(String file, String description, String format) {
        resource(file, description, format, "text/plain").put("name", file);
    }

    private Map<String, Object> resource(String file, String description, String format, String type) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", file.substring(0, file.lastIndexOf('.')));
        resource.put(PATH, file);
        resource.put("description", description);
        resource.put("format", format);
        resource.put("mediatype", type);
        resource.put("encoding", "utf-8");
        resources.add(resource);
        return resource;
    }

    /**
     * The content of {@code datapackage.json}.
     *
     * @param earlier what the folder's file says so far, or empty; files that it describes and this package does not stay described
     * @param exists whether a file described earlier is still there
     */
    public String json(String earlier, Predicate<String> exists) {
        SortedMap<String, Object> byPath = new TreeMap<>();
        for (Object resource : earlierResources(earlier)) {
            if (resource instanceof Map<?, ?> map && map.get(PATH) instanceof String path && exists.test(path)) {
                byPath.put(path, resource);
            }
        }
        resources.forEach(resource -> byPath.put((String) resource.get(PATH), resource));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", "dipl-export");
        all.put("profile", "data-package");
        all.put(RESOURCES, byPath.values());
        return JSON.writeValueAsString(all) + "\n";
    }

    private static List<?> earlierResources(String earlier) {
        try {
            return earlier.isBlank() || !(JSON.readValue(earlier, Map.class).get(RESOURCES) instanceof List<?> known)
                    ? List.of()
                    : known;
        } catch (JacksonException e) {
            // no description: written anew
            return List.of();
        }
    }
}
