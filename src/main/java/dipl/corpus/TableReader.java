package dipl.corpus;

import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code .csv} and {@code .tsv} with a header line: each row is a document, the column {@code text} (or one of the usual
 * other names, or else the column with the longest values) is its text, and all other columns are metadata. Commas, semicolons
 * and tabs are told apart by the header.
 */
public final class TableReader implements DocumentReader {
    private static final int HEAD = 1 << 16;
    private static final int LONGEST_COLUMN_NAME = 200;

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".csv") || fileName.endsWith(".tsv") || fileName.endsWith(".tab");
    }

    @Override
    public FieldSource fieldSource() {
        return FieldSource.TABLE_COLUMN;
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        FileText.Opened opened = FileText.open(file.file());
        try (Reader reader = opened.reader()) {
            CsvRows rows = open(reader);
            List<String> columns = header(rows);
            RowDocuments documents = new RowDocuments(file, opened.encoding(), sink);
            long number = 0;
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                if (row.isBlank()) {
                    continue;
                }
                number++;
                String problem = row.problem();
                if (problem.isEmpty() && row.cells().size() > columns.size() && hasText(row.cells(), columns.size())) {
                    problem = "the row has " + row.cells().size() + " values, the header " + columns.size();
                }
                if (problem.isEmpty()) {
                    documents.add(new RowDocuments.Row(number, row.line(), values(columns, row.cells())));
                } else {
                    sink.reject(file.path() + ":" + row.line(), problem);
                }
            }
            documents.end();
        }
    }

    /** The rows of a table whose delimiter is told from its beginning. */
    static CsvRows open(Reader reader) throws IOException {
        char[] buffer = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; read = reader.read(buffer, length, HEAD - length)) {
            length += read;
        }
        String head = new String(buffer, 0, length);
        if (head.matches("(?s)sep=.\\R.*")) {
            return skipLine(new CsvRows(head, reader, head.charAt(4)));
        }
        return new CsvRows(head, reader, delimiter(head));
    }

    private static CsvRows skipLine(CsvRows rows) throws IOException {
        rows.next();
        return rows;
    }

    /** The one of comma, semicolon and tab that the first line has most of outside quotes; a comma if it has none. */
    private static char delimiter(String head) {
        int[] counts = new int[128];
        boolean quoted = false;
        boolean text = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && text) {
                break;
            } else if (!quoted && c < counts.length) {
                counts[c]++;
            }
            text |= !Character.isWhitespace(c);
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (counts[candidate] > counts[best]) {
                best = candidate;
            }
        }
        return best;
    }

    private static List<String> header(CsvRows rows) throws IOException {
        CsvRows.Row header = rows.next();
        while (header != null && header.isBlank()) {
            header = rows.next();
        }
        if (header == null) {
            throw new UnreadableFileException("empty table");
        }
        if (!header.problem().isEmpty()) {
            throw new UnreadableFileException("line " + header.line() + ": " + header.problem());
        }
        List<String> columns = new ArrayList<>();
        for (String cell : header.cells()) {
            if (cell.length() > LONGEST_COLUMN_NAME) {
                throw new UnreadableFileException("the first line is no header: it must name the columns");
            }
            columns.add(unused(cell.strip(), columns));
        }
        return columns;
    }

    private static String unused(String name, List<String> columns) {
        String column = name;
        for (int i = 2; !name.isEmpty() && columns.contains(column); i++) {
            column = name + "_" + i;
        }
        return column;
    }

    private static boolean hasText(List<String> cells, int from) {
        return cells.subList(from, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    private static Map<String, String> values(List<String> columns, List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (!columns.get(i).isEmpty()) {
                values.put(columns.get(i), cells.get(i));
            }
        }
        return values;
    }
}
