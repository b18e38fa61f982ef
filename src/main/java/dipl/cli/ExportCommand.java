package dipl.cli;

import dipl.analysis.export.CategoryCounts;
import dipl.analysis.export.CategoryMatrix;
import dipl.analysis.export.DataPackage;
import dipl.analysis.export.DocumentFields;
import dipl.analysis.export.Tokens;
import dipl.analysis.export.WordMatrix;
import dipl.analysis.hits.Hits;
import dipl.analysis.hits.HitsRequest;
import dipl.index.DocumentSet;
import dipl.io.AtomicFile;
import dipl.io.UsageException;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.table.Table;
import dipl.table.TableFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes data for other programs. */
@Command(
        name = "export",
        description = "Write matrices, hits or words as data for R, Python and others.",
        footer = {
            "",
            "documents: a row for each document, a column for each category; words: the counts of each word in each document as",
            "Matrix Market (words.mtx with words_documents.csv and words.csv); hits and tokens: a row for each, with offsets.",
            "--format mtx writes documents as Matrix Market too (categories.mtx, categories_documents.csv, categories.csv).",
            "A name after -o that has no ending is a folder: it also gets a datapackage.json that describes the columns of all",
            "that was exported there.",
            "",
            "R:      d <- read.csv('data/documents.csv', check.names = FALSE)",
            "        m <- Matrix::readMM('data/words.mtx')",
            "Python: d = pandas.read_csv('data/documents.csv')",
            "        m = scipy.io.mmread('data/words.mtx').tocsr()",
            "",
            "Example: dipl export --what documents --fields source_type,language,year,words -o data"
        })
final class ExportCommand implements Callable<Integer> {
    /** What can be exported. */
    enum What {
        documents,
        words,
        hits,
        tokens
    }

    private static final String MATRIX = "mtx";

    private static final List<String> DEFAULT_FIELDS =
            List.of("source_type", "language", "country", "date", "words", "sentences");

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--what",
            paramLabel = "WHAT",
            defaultValue = "documents",
            description = "documents, words, hits or tokens (default: ${DEFAULT-VALUE}).")
    What what;

    @Option(
            names = "--fields",
            paramLabel = "FIELD",
            split = ",",
            description =
                    "Fields of documents to add, also words and sentences (default with words and mtx: source_type,"
                            + " language, country, date, words, sentences).")
    List<String> fields = List.of();

    @Mixin
    SelectionOptions selection;

    @Mixin
    CategoryOptions categories;

    @Mixin
    MatchingOptions matching;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        output.fallback = TableFormat.CSV;
        boolean folder =
                output.output != null && output.output.getFileName().toString().indexOf('.') < 0;
        if (what == What.words && !folder) {
            throw new UsageException("--what words: makes several files: name a folder with -o, such as -o data");
        }
        boolean sparse = output.other(List.of(MATRIX)).isPresent();
        if (sparse && (what != What.documents && what != What.words || !folder)) {
            throw new UsageException("--format mtx: is for documents and words, and makes several files: name a folder"
                    + " with -o, such as -o data");
        }
        if (folder && !sparse && output.format() != TableFormat.CSV) {
            throw new UsageException("--format " + output.format() + ": a folder gets csv: name a file with -o");
        }
        boolean counting = what == What.documents || what == What.hits;
        try (Session session = counting ? Session.openToCount(dipl) : Session.open(dipl)) {
            session.index()
                    .checkFields(
                            fields.stream()
                                    .filter(field -> !DocumentFields.SIZES.contains(field))
                                    .toList(),
                            "--fields");
            DocumentSet documents = session.select(selection, List.of());
            if (what == What.words) {
                writeWords(session, documents);
                return ExitStatus.OK.code();
            }
            if (sparse) {
                writeCategories(session, documents);
                return ExitStatus.OK.code();
            }
            Table table = table(session, documents);
            if (!folder) {
                output.write(dipl, table);
                return ExitStatus.OK.code();
            }
            String file = what + ".csv";
            DataPackage description = new DataPackage();
            description.addTable(
                    file,
                    what == What.documents ? "how often each document marks each category" : "every one of the " + what,
                    table.columns(),
                    what == What.documents ? "metadata, or the hits of a category" : "");
            Map<String, Destination.Part> parts = new LinkedHashMap<>();
            parts.put(file, Destination.Part.of(table));
            try (table) {
                writeFolder(parts, description);
            }
        }
        return ExitStatus.OK.code();
    }

    private Table table(Session session, DocumentSet documents) {
        if (what == What.tokens) {
            return Tokens.table(session.index(), documents);
        }
        CorpusMatcher matcher = session.matcher(matching.options());
        CategorySelection selected = categories.select(matcher.dictionary().categories());
        return what == What.hits
                ? Hits.table(Hits.find(matcher, new HitsRequest(documents, selected, false)), false)
                : CategoryMatrix.table(matcher, documents, selected, fields);
    }

    private void writeWords(Session session, DocumentSet documents) throws IOException {
        WordMatrix matrix = new WordMatrix(session.index(), documents, dipl.global.threads());
        writeMatrix("words", matrix::write, rows(session, documents), matrix.words(), "the word in small letters");
    }

    private void writeCategories(Session session, DocumentSet documents) throws IOException {
        CorpusMatcher matcher = session.matcher(matching.options());
        CategoryCounts counts = new CategoryCounts(
                matcher, documents, categories.select(matcher.dictionary().categories()));
        writeMatrix("categories", counts::write, rows(session, documents), counts.categories(), "the category");
    }

    private Table rows(Session session, DocumentSet documents) {
        return DocumentFields.table(session.index(), documents, fields.isEmpty() ? DEFAULT_FIELDS : fields);
    }

    private void writeMatrix(String name, Destination.Text matrix, Table rows, Table columns, String columnDescription)
            throws IOException {
        String matrixFile = name + "." + MATRIX;
        String rowsFile = name + "_documents.csv";
        String columnsFile = name + ".csv";
        DataPackage description = new DataPackage();
        description.addFile(matrixFile, "counts, rows as " + rowsFile + ", columns as " + columnsFile, MATRIX);
        description.addTable(rowsFile, "the rows of " + matrixFile, rows.columns(), "metadata");
        description.addTable(columnsFile, "the columns of " + matrixFile, columns.columns(), columnDescription);
        Map<String, Destination.Part> parts = new LinkedHashMap<>();
        parts.put(matrixFile, Destination.Part.of(matrix));
        parts.put(rowsFile, Destination.Part.of(rows));
        parts.put(columnsFile, Destination.Part.of(columns));
        writeFolder(parts, description);
    }

    /** Writes the data, then describes them; the description, which tells of earlier exports too, is no part of the result. */
    private void writeFolder(Map<String, Destination.Part> parts, DataPackage description) throws IOException {
        output.destination().writeFolder(dipl, parts);
        if (!dipl.provenance().isReplay()) {
            Path file = output.output.resolve("datapackage.json");
            String earlier = Files.exists(file) ? Files.readString(file) : "";
            String json = description.json(earlier, path -> Files.exists(output.output.resolve(path)));
            AtomicFile.write(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
