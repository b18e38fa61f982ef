package dipl.corpus;

import dipl.encoding.TextDecoder;
import dipl.extract.ExtractionSink;
import dipl.extract.ForeignFormat;
import dipl.extract.WorkerPool;
import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads {@code .xlsx}, {@code .xls} and {@code .ods}: each row of each sheet is a document, as those of a csv table are. Lines above
 * the header are passed over if the header names columns that are known. Programs that write a web page or a csv table under such a
 * name are understood as well.
 */
final class WorkbookReader implements DocumentReader {
    private final WorkerPool workers;
    private final TableReader tables;

    WorkbookReader(WorkerPool workers, TableReader tables) {
        this.workers = workers;
        this.tables = tables;
    }

    @Override
    public boolean reads(String fileName) {
        return ForeignFormat.promisedBy(fileName)
                .filter(format -> format.family() == ForeignFormat.Family.TABLE)
                .isPresent();
    }

    @Override
    public FieldSource fieldSource() {
        return FieldSource.TABLE_COLUMN;
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        ForeignFormat promised =
                ForeignFormat.promisedBy(file.path().toLowerCase(Locale.ROOT)).orElseThrow();
        byte[] head = ForeignReader.head(file);
        Optional<ForeignFormat> format = ForeignFormat.of(promised, head);
        Sheets sheets = new Sheets(file, sink);
        if (format.isPresent()) {
            workers.extract(format.get(), file.file(), sheets);
            sheets.end();
        } else if (ForeignReader.isHtml(head)) {
            htmlTables(file, sheets);
            sheets.end();
        } else {
            readAsText(file, promised, sink);
        }
    }

    private void readAsText(SourceFile file, ForeignFormat promised, DocumentSink sink) throws IOException {
        try {
            tables.read(file, sink);
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(
                    ForeignReader.notWhatItSays(promised).getMessage(), e);
        }
    }

    private static void htmlTables(SourceFile file, Sheets sheets) throws IOException {
        TextDecoder.Decoded decoded = HtmlReader.decode(file);
        for (Element table : Jsoup.parse(decoded.text()).select("table:not(table table)")) {
            sheets.table("");
            for (Element row : table.select("tr")) {
                List<String> cells = new ArrayList<>();
                for (Element cell : row.select("> td, > th")) {
                    cells.add(MainText.whole(cell));
                }
                sheets.row(cells);
            }
        }
    }

    /** Makes documents of the rows of sheets. */
    private static final class Sheets implements ExtractionSink {
        private static final int MOST_LINES_ABOVE = 20;

        private final SourceFile file;
        private final DocumentSink sink;
        private final List<String> withoutText = new ArrayList<>();
        private final List<List<String>> above = new ArrayList<>();
        private RowDocuments documents;
        private List<String> columns;
        private String sheet = "";
        private long line;
        private long number;
        private int sheets;
        private int used;
        private boolean skipping;
        private boolean failed;

        Sheets(SourceFile file, DocumentSink sink) {
            this.file = file;
            this.sink = sink;
        }

        @Override
        public void table(String name) {
            finishSheet();
            sheet = name.isBlank() ? Integer.toString(sheets + 1) : name.strip();
            sheets++;
            line = 0;
            number = 0;
            columns = null;
            documents = null;
            skipping = false;
            above.clear();
        }

        @Override
        public void row(List<String> cells) {
            line++;
            boolean blank = cells.stream().allMatch(String::isBlank);
            if (skipping || blank) {
                return;
            }
            if (columns == null) {
                above.add(cells);
                if (knownColumns(cells) >= 2) {
                    begin(above.size() - 1);
                } else if (above.size() >= MOST_LINES_ABOVE) {
                    begin(0);
                }
                return;
            }
            number++;
            add(cells);
        }

        /** Takes one of the lines seen so far for the header, and those after it for rows. */
        private void begin(int header) {
            columns = new ArrayList<>();
            for (String cell : above.get(header)) {
                columns.add(TableReader.unused(cell.strip(), columns));
            }
            // the first sheet's rows keep plain numbers: most workbooks have but one
            documents = new RowDocuments(file, used == 0 ? "" : sheet + "!", TextDecoder.Encoding.UTF_8, sink);
            List<List<String>> rows = List.copyOf(above.subList(header + 1, above.size()));
            above.clear();
            for (List<String> row : rows) {
                number++;
                add(row);
            }
        }

        private void add(List<String> cells) {
            if (skipping) {
                return;
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
                if (!columns.get(i).isEmpty() && !cells.get(i).isBlank()) {
                    values.put(columns.get(i), cells.get(i));
                }
            }
            try {
                documents.add(new RowDocuments.Row(number, 0, values));
            } catch (UnreadableFileException e) {
                leaveOut();
            }
        }

        private void leaveOut() {
            withoutText.add(sheet);
            skipping = true;
        }

        private void finishSheet() {
            if (sheets == 0 || skipping) {
                return;
            }
            if (columns == null && above.size() > 1) {
                begin(0);
            }
            if (documents == null || number == 0) {
                if (!above.isEmpty()) {
                    withoutText.add(sheet);
                }
                return;
            }
            try {
                documents.end();
                used += skipping ? 0 : 1;
            } catch (UnreadableFileException e) {
                leaveOut();
            }
        }

        private static long knownColumns(List<String> cells) {
            return cells.stream()
                    .filter(cell -> FieldNames.isKnown(FieldNames.of(cell)))
                    .count();
        }

        @Override
        public void text(String part, String text, boolean html, Map<String, String> properties) {
            sink.reject(file.path(), "no table in it");
            failed = true;
        }

        @Override
        public void problem(String part, String reason) {
            sink.reject(file.path(), reason);
            failed = true;
        }

        @Override
        public void readAgain() {
            sink.readAgain();
        }

        void end() throws UnreadableFileException {
            finishSheet();
            if (failed) {
                return;
            }
            if (used == 0) {
                throw new UnreadableFileException(
                        sheets == 0 || withoutText.isEmpty()
                                ? "empty workbook"
                                : "no column with text: name it 'text'");
            }
            for (String name : withoutText) {
                sink.warn(file.path(), "sheet '" + name + "' has no column with text and was left out");
            }
        }
    }
}
