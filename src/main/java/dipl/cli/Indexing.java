package dipl.cli;

import dipl.analysis.summary.CorpusSummary;
import dipl.corpus.CorpusReader;
import dipl.corpus.ReadingOptions;
import dipl.index.CorpusIndex;
import dipl.index.IndexReport;
import dipl.index.IndexReport.Line;
import dipl.index.IndexReport.Status;
import dipl.index.IndexRequest;
import dipl.index.Indexer;
import dipl.io.Progress;
import dipl.io.TerminalProgress;
import dipl.morphology.languages.LanguageLexicons;
import dipl.table.TableFormat;
import dipl.table.TableStyle;
import dipl.text.KnownWords;
import dipl.text.StandardTextAnalyser;
import dipl.text.TextAnalyser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the indexer for the commands that need it, and tells the user what it did. */
final class Indexing {
    private static final int SHOWN_PROBLEMS = 20;
    private static final double MEGABYTE = 1e6;

    private Indexing() {}

    static TextAnalyser analyser() {
        LanguageLexicons lexicons = new LanguageLexicons();
        return new StandardTextAnalyser(new KnownWords() {
            @Override
            public boolean contains(String form) {
                return lexicons.isKnown(form);
            }

            @Override
            public boolean containsKazakh(String form) {
                return lexicons.isKnownKazakh(form);
            }
        });
    }

    /** Runs with main texts of web pages and the usual limits. */
    static IndexReport run(Dipl dipl, IndexRequest request) throws IOException {
        return run(dipl, request, ReadingOptions.DEFAULT);
    }

    static IndexReport run(Dipl dipl, IndexRequest request, ReadingOptions reading) throws IOException {
        PrintWriter err = dipl.console().err();
        Progress progress = dipl.console().errIsTerminal() && !dipl.global.quiet
                ? new TerminalProgress(err, dipl.console().columns())
                : Progress.NONE;
        try (CorpusReader reader = CorpusReader.standard(reading)) {
            return Indexer.run(request, analyser(), reader, progress);
        }
    }

    /** Prints warnings and rejections; all of them with {@code --verbose}. */
    static void printProblems(Dipl dipl, IndexReport report) {
        try (Stream<String> warnings = report.warnings(dipl.global.verbose);
                Stream<Line> rejected = report.rejected()) {
            printWarnings(dipl, warnings, report.warningCount());
            printRejected(dipl, rejected, report.count(Status.REJECTED));
        }
    }

    static void printWarnings(Dipl dipl, Stream<String> warnings, long count) {
        if (dipl.global.quiet) {
            return;
        }
        PrintWriter err = dipl.console().err();
        long shown = dipl.global.verbose ? Long.MAX_VALUE : Math.min(SHOWN_PROBLEMS, count);
        warnings.limit(shown).forEach(warning -> err.println("note " + oneLine(warning)));
        if (shown < count) {
            err.println("... and " + (count - shown) + " more notes: --verbose lists them all");
        }
    }

    static void printRejected(Dipl dipl, Stream<Line> rejected, long count) {
        if (dipl.global.quiet) {
            return;
        }
        PrintWriter err = dipl.console().err();
        long shown = dipl.global.verbose ? count : Math.min(SHOWN_PROBLEMS, count);
        rejected.limit(shown).forEach(line -> err.println("rejected " + oneLine(line.path() + ": " + line.reason())));
        if (shown < count) {
            err.println("... and " + (count - shown) + " more: --report FILE or --verbose lists them all");
        }
    }

    /** The names of files may hold line breaks and commands to a terminal. */
    private static String oneLine(String message) {
        return message.replaceAll("\\p{Cntrl}", " ");
    }

    /** Prints what the index now holds and what the run did. */
    static void printSummary(Dipl dipl, IndexReport report, double seconds) throws IOException {
        if (dipl.global.quiet) {
            return;
        }
        PrintWriter err = dipl.console().err();
        List<String> by = List.of("source_type", "language");
        long words;
        try (CorpusIndex index = CorpusIndex.open(dipl.global.index())) {
            List<CorpusSummary.Row> rows =
                    CorpusSummary.count(index, index.select("", List.of()), by, dipl.global.threads());
            words = rows.stream().mapToLong(CorpusSummary.Row::words).sum();
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            TableFormat.TABLE.write(CorpusSummary.table(rows, by), table, TableStyle.plain());
            err.print(table.toString(StandardCharsets.UTF_8));
            CorpusCommand.nearDuplicates(index).ifPresent(note -> err.println("note " + note));
        }
        long duplicates = report.count(Status.DUPLICATE);
        err.println(String.format(
                Locale.ROOT,
                "%d new, %d changed, %d moved, %d unchanged, %d removed, %d rejected%s",
                report.count(Status.NEW),
                report.count(Status.CHANGED),
                report.count(Status.MOVED),
                report.count(Status.UNCHANGED),
                report.count(Status.REMOVED),
                report.count(Status.REJECTED),
                duplicates == 0 ? "" : ", " + duplicates + " with the same content as another"));
        double rate = seconds > 0 ? report.bytes() / MEGABYTE / seconds : 0;
        err.println(String.format(
                Locale.ROOT,
                "%,d words in the index; %,d documents read in %.1f s, %.1f MB/s",
                words,
                report.documents(),
                seconds,
                rate));
    }
}
