package dipl.cli;

import dipl.corpus.CorpusReader;
import dipl.corpus.ReadingOptions;
import dipl.index.CorpusIndex;
import dipl.index.DryRun;
import dipl.index.IndexReport;
import dipl.index.IndexReport.Status;
import dipl.index.IndexRequest;
import dipl.io.AtomicFile;
import dipl.io.UsageException;
import dipl.table.Column;
import dipl.table.Table;
import dipl.table.TableFormat;
import dipl.table.TableStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads texts into the index. */
@Command(
        name = "index",
        description = "Read texts into the index; again: only what changed.",
        footer = {
            "",
            "Metadata come, the strongest first, from metadata.csv (key path), front matter, a table's own columns, the properties of html",
            "and other files, the names of files and folders (government/kk/2023-09-01_title.txt), and the text. --dry-run shows which.",
            "Of files with the same content one is read, that with the first path; the others are reported as duplicate. So are rows and",
            "other documents with the same text, unless a column, front matter or property tells them apart (the id does not count).",
            "Texts that are nearly the same are all read and marked: see --near-duplicates of dipl corpus and all commands that count.",
            "Dates are read in Kazakh, Russian and English; 2023 and 2023-09 stay as precise as they are.",
            "",
            "Pages of pdf files lose their running headers, footers and page numbers; pictures of pages without text are rejected",
            "(no text layer). Of web pages the main text is read, or all of it with --html full. Each row of a csv, xlsx or jsonl table",
            "with a column 'text' is a document. A file in an archive is named archive.zip!/folder/file; a metadata.csv in it counts.",
            "Nothing is fetched from a network. A file that cannot be read costs one line: --report FILE lists them.",
            "dipl verify of a --manifest FILE reads the paths again, beside the index, and compares the texts.",
            "",
            "Example: dipl index corpus --report report.csv",
            "Example: dipl index corpus --dry-run --format csv"
        })
final class IndexCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @ParentCommand
    Dipl dipl;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders with texts: txt, md, html, pdf, docx, doc, odt, rtf, epub, pptx, xml, eml, mbox, csv, tsv,"
                            + " xlsx, xls, ods, json, jsonl, and archives of these: zip, tar, gz, bz2, warc.")
    List<Path> paths;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was done with each file, as csv: path, status, reason.")
    Path report;

    @Option(
            names = "--dry-run",
            description =
                    "Read, but write nothing: show of each document its fields, their values, where each was found, "
                            + "and which other sources give another date.")
    boolean dryRun;

    @Mixin
    OutputOptions output;

    @Mixin
    FileOptions files;

    @Option(names = "--rebuild", description = "Start from nothing, also over an index that cannot be read.")
    boolean rebuild;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            defaultValue = "128",
            description = "Memory to gather documents in before they are written (default: ${DEFAULT-VALUE} MB).")
    int memory;

    @Override
    public Integer call() throws IOException {
        if (memory < 1) {
            throw new UsageException("--memory " + memory + ": needs at least 1");
        }
        if (dryRun) {
            return dryRun();
        }
        if (output.output != null) {
            throw new UsageException("-o is for the table of --dry-run: --report FILE says what was done");
        }
        ReadingOptions reading = files.reading();
        if (dipl.provenance().isReplay()) {
            return replay(reading);
        }
        long start = System.nanoTime();
        IndexRequest request = new IndexRequest(dipl.global.index(), paths, dipl.global.threads(), memory, rebuild);
        try (IndexReport done = Indexing.run(dipl, request, reading)) {
            double seconds = (System.nanoTime() - start) / NANOS;
            if (report != null) {
                writeReport(done);
            }
            Indexing.printProblems(dipl, done);
            Indexing.printSummary(dipl, done, seconds);
            if (output.manifest != null) {
                describe(dipl.global.index());
            }
            return done.count(Status.REJECTED) > 0 ? ExitStatus.REJECTED.code() : ExitStatus.OK.code();
        }
    }

    /** Reads everything anew beside the index, which stays as it is. */
    private int replay(ReadingOptions reading) throws IOException {
        Path folder = Files.createTempDirectory("dipl-verify");
        try {
            Indexing.run(dipl, new IndexRequest(folder, paths, dipl.global.threads(), memory, true), reading)
                    .close();
            describe(folder);
            return ExitStatus.OK.code();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The manifest of an index is that of its documents with their texts, in the order of their paths. */
    private void describe(Path folder) throws IOException {
        try (CorpusIndex index = CorpusIndex.open(folder)) {
            dipl.provenance().reads(index);
            int[] documents = index.inPathOrder(index.select("", List.of()));
            output.destination().describe(dipl, (out, style) -> {
                for (int number : documents) {
                    String document = index.read(number, read -> read.path() + '\n' + read.text() + '\n');
                    out.write(document.getBytes(StandardCharsets.UTF_8));
                }
                return documents.length;
            });
        }
    }

    private int dryRun() throws IOException {
        try (CorpusReader reader = CorpusReader.standard(files.reading());
                DryRun run = DryRun.of(paths, Indexing.analyser(), reader)) {
            Stream<List<Object>> rows = StreamSupport.stream(Spliterators.spliteratorUnknownSize(run, 0), false)
                    .map(row -> List.of(row.path(), row.field(), row.value(), row.source()));
            output.write(
                    dipl,
                    new Table(
                            List.of(
                                    Column.text("path"),
                                    Column.text("field"),
                                    Column.text("value"),
                                    Column.text("found_in")),
                            rows));
            List<String> warnings = run.warnings(dipl.global.verbose);
            Indexing.printWarnings(dipl, warnings.stream(), warnings.size());
            Indexing.printRejected(dipl, run.rejected().stream(), run.rejected().size());
            if (!dipl.global.quiet) {
                dipl.console()
                        .err()
                        .println("dipl: " + run.documents() + " documents in " + run.files() + " files would be read"
                                + (run.duplicates() == 0
                                        ? ""
                                        : ", " + run.duplicates() + " with the same content as another")
                                + "; nothing was written.");
            }
            return run.rejected().isEmpty() ? ExitStatus.OK.code() : ExitStatus.REJECTED.code();
        }
    }

    private void writeReport(IndexReport done) throws IOException {
        try (Stream<IndexReport.Line> lines = done.files()) {
            Table table = new Table(
                    List.of(Column.text("path"), Column.text("status"), Column.text("reason")),
                    lines.map(line -> List.of(line.path(), line.status().label(), line.reason())));
            AtomicFile.write(report, out -> TableFormat.CSV.write(table, out, TableStyle.plain()));
        }
    }
}
