package dipl.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Rows as JSON objects, a line each: numbers as numbers, {@code null} for no value, keys in the order of the columns. */
final class JsonTableWriter implements TableWriter {
    private final String before;
    private final String after;
    private final String afterNothing;
    private final JsonFactory factory;

    private JsonTableWriter(String before, String between, String after, String afterNothing) {
        this.before = before;
        this.after = after;
        this.afterNothing = afterNothing;
        factory = JsonFactory.builder()
                .rootValueSeparator(between)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
    }

    static JsonTableWriter array() {
        return new JsonTableWriter("[", ",\n", "]\n", "]\n");
    }

    static JsonTableWriter lines() {
        return new JsonTableWriter("", "\n", "\n", "");
    }

    @Override
    public void write(Table table, OutputStream bytes, TableStyle style) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
        out.write(before);
        Iterator<List<Object>> rows = table.rows().iterator();
        boolean empty = !rows.hasNext();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            while (rows.hasNext()) {
                List<Object> row = rows.next();
                Cells.check(table, row);
                writeRow(json, table.columns(), row);
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write(empty ? afterNothing : after);
        out.flush();
    }

    private static void writeRow(JsonGenerator json, List<Column> columns, List<Object> row) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            json.writeName(column.name());
            String cell = Cells.exact(column, row.get(i));
            if (cell == null) {
                json.writeNull();
            } else if (column.kind() == Column.Kind.TEXT) {
                json.writeString(cell);
            } else {
                json.writeNumber(cell);
            }
        }
        json.writeEndObject();
    }
}
