package dipl.cli;

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
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads texts into the index. */
@Command(
        name = "index",
        description = "Read texts into the index; again: only what changed.",
        footer = {"", "Example: dipl index corpus --report report.csv"})
final class IndexCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @ParentCommand
    Dipl dipl;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders with texts: txt, md, html, csv, tsv, json, jsonl.")
    List<Path> paths;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was done with each file, as csv: path, status, reason.")
    Path report;

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
        long start = System.nanoTime();
        IndexRequest request = new IndexRequest(dipl.global.index(), paths, dipl.global.threads(), memory, rebuild);
        IndexReport done = Indexing.run(dipl, request);
        double seconds = (System.nanoTime() - start) / NANOS;
        if (report != null) {
            AtomicFile.write(report, out -> TableFormat.CSV.write(table(done), out, TableStyle.plain()));
        }
        Indexing.printProblems(dipl, done);
        Indexing.printSummary(dipl, done, seconds);
        return done.count(Status.REJECTED) > 0 ? ExitStatus.REJECTED.code() : ExitStatus.OK.code();
    }

    private static Table table(IndexReport report) {
        return new Table(
                List.of(Column.text("path"), Column.text("status"), Column.text("reason")),
                report.files().stream()
                        .map(line -> List.of(line.path(), line.status().label(), line.reason())));
    }
}
