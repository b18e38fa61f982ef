package dipl.corpus;

import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads {@code .jsonl} and {@code .ndjson} line by line, and {@code .json} that holds an array of objects, objects one after the
 * other, or an object with such an array in it ({@code articles}, {@code data} and the like). Each object is a document as a row
 * of a table is; names in nested objects are joined with a dot, values of a list with {@code "; "}, paragraphs of a text with blank lines.
 */
public final class JsonReader implements DocumentReader {
    private static final int LONGEST_LINE = CsvRows.LONGEST_ROW;
    private static final int DEEPEST = 100;
    private static final Set<String> LISTS = Set.of(
            "articles",
            "data",
            "documents",
            "docs",
            "entries",
            "hits",
            "items",
            "news",
            "posts",
            "records",
            "results",
            "rows");
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_LINE)
                    .maxNameLength(1000)
                    .build())
            .build();

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".jsonl") || fileName.endsWith(".ndjson") || fileName.endsWith(".json");
    }

    @Override
    public FieldSource fieldSource() {
        return FieldSource.TABLE_COLUMN;
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        FileText.Opened opened = FileText.open(file.file());
        try (Reader reader = opened.reader()) {
            RowDocuments documents = new RowDocuments(file, opened.encoding(), sink);
            if (file.file().toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                readWhole(file, reader, documents);
            } else {
                readLines(file, reader, documents, sink);
            }
            documents.end();
        }
    }

    private static void readLines(SourceFile file, Reader reader, RowDocuments documents, DocumentSink sink)
            throws IOException {
        LimitedLines lines = new LimitedLines(reader, LONGEST_LINE);
        for (String line = lines.next(); line != null; line = lines.next()) {
            String place = file.path() + ":" + lines.number();
            if (lines.wasTooLong()) {
                sink.reject(place, "the line is longer than " + LONGEST_LINE + " characters");
            } else if (!line.isBlank()) {
                Map<String, String> values = object(line, reason -> sink.reject(place, reason));
                if (values != null) {
                    documents.add(new RowDocuments.Row(lines.number(), lines.number(), values));
                }
            }
        }
    }

    /** The members of the one object in a line, or null if a reason was given why there is none. */
    static Map<String, String> object(String line, Consumer<String> problem) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problem.accept("not a JSON object");
                return null;
            }
            Map<String, String> values = object(parser);
            if (parser.nextToken() != null) {
                problem.accept("more than one JSON object in a line");
                return null;
            }
            return values;
        } catch (JacksonException e) {
            problem.accept("not valid JSON: " + reason(e));
            return null;
        }
    }

    private static void readWhole(SourceFile file, Reader reader, RowDocuments documents) throws IOException {
        long number = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), reader)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    number = readList(parser, number, documents);
                } else if (token == JsonToken.START_OBJECT) {
                    number = readObject(parser, number, documents);
                } else {
                    throw new UnreadableFileException("neither a JSON array nor an object");
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String problem =
                    e instanceof StreamConstraintsException ? "cannot be read" : "not valid JSON in line " + line;
            throw new UnreadableFileException(
                    problem + ": " + reason(e) + (number > 0 ? "; the rest of the file was not read" : ""), e);
        }
    }

    private static long readList(JsonParser parser, long before, RowDocuments documents)
            throws UnreadableFileException {
        long number = before;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                return number;
            }
            if (token == JsonToken.START_OBJECT) {
                int line = parser.currentTokenLocation().getLineNr();
                documents.add(new RowDocuments.Row(++number, line, object(parser)));
            } else {
                throw new UnreadableFileException("the JSON array holds something else than objects");
            }
        }
        return number;
    }

    /** An object is a document itself, unless one of its members is a list of documents. */
    private static long readObject(JsonParser parser, long before, RowDocuments documents)
            throws UnreadableFileException {
        int line = parser.currentTokenLocation().getLineNr();
        long number = before;
        Map<String, StringBuilder> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && LISTS.contains(FieldNames.of(name))) {
                number = readMembers(parser, name, values, number, documents);
            } else {
                value(parser, token, name, values, 0);
            }
        }
        if (number == before) {
            documents.add(new RowDocuments.Row(++number, line, strings(values)));
        }
        return number;
    }

    private static long readMembers(
            JsonParser parser, String name, Map<String, StringBuilder> values, long before, RowDocuments documents)
            throws UnreadableFileException {
        long number = before;
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                int line = parser.currentTokenLocation().getLineNr();
                documents.add(new RowDocuments.Row(++number, line, object(parser)));
            } else {
                value(parser, token, name, values, 0);
            }
        }
        return number;
    }

    /** Reads an object up to its closing brace. */
    private static Map<String, String> object(JsonParser parser) {
        Map<String, StringBuilder> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            value(parser, parser.nextToken(), name, values, 0);
        }
        return strings(values);
    }

    private static Map<String, String> strings(Map<String, StringBuilder> values) {
        Map<String, String> strings = new LinkedHashMap<>();
        values.forEach((name, value) -> strings.put(name, value.toString()));
        return strings;
    }

    private static void value(
            JsonParser parser, JsonToken token, String name, Map<String, StringBuilder> values, int depth) {
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = name + "." + parser.currentName();
                value(parser, parser.nextToken(), member, values, depth + 1);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken t = parser.nextToken(); t != null && t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                value(parser, t, name, values, depth + 1);
            }
        } else if (token != null && token != JsonToken.VALUE_NULL) {
            StringBuilder value = values.computeIfAbsent(name, n -> new StringBuilder());
            if (depth == 0) {
                value.setLength(0);
            } else if (!value.isEmpty()) {
                value.append(FieldNames.TEXT_COLUMNS.contains(FieldNames.of(name)) ? "\n\n" : "; ");
            }
            value.append(parser.getString());
        }
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException && message.startsWith("String value length")) {
            return "a text of more than " + LONGEST_LINE + " characters: split it";
        }
        return message.lines().findFirst().orElse("").strip();
    }
}
