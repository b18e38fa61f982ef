package dipl.cli;

import dipl.analysis.markers.Markers;
import dipl.analysis.markers.MarkersRequest;
import dipl.analysis.sensitivity.Recount;
import dipl.analysis.sensitivity.Recount.LeftOut;
import dipl.analysis.sensitivity.Sensitivity;
import dipl.analysis.sensitivity.SensitivityRequest;
import dipl.index.DocumentSet;
import dipl.index.IndexReport;
import dipl.index.IndexReport.Status;
import dipl.index.IndexRequest;
import dipl.io.UsageException;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the frequency table. */
@Command(
        name = "markers",
        description = "Count the markers of each category.",
        footer = {
            "",
            "documents is how many documents have a hit; document_share is their share of the group; dispersion is Gries' DP over",
            "documents, normalised: 0 even, 1 all in one.",
            "",
            "--per statement takes documents with the same value of the field statement for one: its hits of a category are those of the",
            "version that has the most, its words those of the longest version. With --by language each version is alone again.",
            "statement comes from metadata: ids, file names or addresses that differ only in the name of the language (mfa-12-kk and",
            "mfa-12-ru; en/forum.en.txt; /ru/news/5), or the same date and title from one outlet.",
            "",
            "--sensitivity shows how far a result hangs on single terms and sources: each count as it is, then without the",
            "terms and without the sources (outlets, or documents that name none) that change it most. change is relative:",
            "-0.5 is half as often; rank is the category's place in its dimension by hits.",
            "",
            "Example: dipl markers --by source_type,language --category concepts/*",
            "Example: dipl markers --sensitivity --category concepts/*",
            "Example: dipl markers --per statement --near-duplicates first --where source_type:government"
        })
final class MarkersCommand implements Callable<Integer> {
    private static final double BUFFER_MEGABYTES = 128;
    private static final int SHOWN_CHANGES = 3;
    private static final int NAMED_RESULTS = 5;
    private static final double HALF = 0.5;
    private static final int PERCENT = 100;

    @ParentCommand
    Dipl dipl;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files and folders to index first, if they changed; only their documents are counted.")
    List<Path> paths = List.of();

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            split = ",",
            description = "Count apart for each value of these fields; year, quarter and month come from date.")
    List<String> by = List.of();

    @Option(
            names = "--bounds",
            description = "Add hits_lower and hits_upper: without and with hits that may be another word.")
    boolean bounds;

    @Option(
            names = "--sensitivity",
            description = "Count again without each term and without each source in turn, and show what changes most.")
    boolean sensitivity;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "With --sensitivity, show N terms and N sources for each category; 0 for all" + " (default: "
                    + SHOWN_CHANGES + ").")
    Integer limit;

    /** What counts as one document. */
    enum Unit {
        document,
        statement
    }

    @Option(
            names = "--per",
            paramLabel = "document|statement",
            defaultValue = "document",
            description =
                    "What counts as one document: each for itself, or the versions of a statement in several languages"
                            + " together (default: ${DEFAULT-VALUE}).")
    Unit per;

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
        if (limit != null && (limit < 0 || !sensitivity)) {
            throw new UsageException(
                    sensitivity ? "--limit " + limit + ": needs 0 or more" : "--limit: needs --sensitivity");
        }
        if (sensitivity && bounds) {
            throw new UsageException("--sensitivity and --bounds: use one at a time");
        }
        if (sensitivity && per == Unit.statement) {
            throw new UsageException("--sensitivity and --per statement: use one at a time");
        }
        boolean rejected = !paths.isEmpty() && index();
        try (Session session = sensitivity ? Session.open(dipl) : Session.openToCount(dipl)) {
            session.index().checkFields(by, "--by");
            CorpusMatcher matcher = sensitivity
                    ? session.matcher(matching.options(), categories.dictionaries(Dictionaries.sources(dipl.global)))
                    : session.matcher(matching.options());
            DocumentSet documents = session.select(selection, paths);
            CategorySelection selected = categories.select(matcher.dictionary().categories());
            if (sensitivity) {
                List<Recount> recounts = Sensitivity.count(
                        matcher,
                        new SensitivityRequest(documents, selected, by, limit == null ? SHOWN_CHANGES : limit));
                output.write(dipl, Sensitivity.table(recounts, by));
                sayWhatHangs(session, recounts);
            } else {
                MarkersRequest request = new MarkersRequest(documents, selected, by, bounds, per == Unit.statement);
                output.write(dipl, Markers.table(Markers.count(matcher, request), request));
            }
        }
        return rejected ? ExitStatus.REJECTED.code() : ExitStatus.OK.code();
    }

    /** Names the results that are less than half without one term or one source. */
    private static void sayWhatHangs(Session session, List<Recount> recounts) {
        long results = recounts.stream()
                .filter(recount -> recount.leftOut() == LeftOut.NOTHING && recount.hits() > 0)
                .count();
        List<Recount> worst = recounts.stream()
                .filter(recount -> recount.change() <= -HALF)
                .collect(Collectors.toMap(
                        recount -> List.of(recount.group(), recount.category()),
                        Function.identity(),
                        (a, b) -> a.change() <= b.change() ? a : b,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (results > 0) {
            String named = worst.stream()
                    .limit(NAMED_RESULTS)
                    .map(MarkersCommand::sentence)
                    .collect(Collectors.joining("; "));
            session.note(worst.size() + " of " + results + " results with hits lose half or more of their rate"
                    + " without one term or one source" + (worst.isEmpty() ? "" : ": " + named)
                    + (worst.size() > NAMED_RESULTS ? "; ..." : "."));
        }
    }

    private static String sentence(Recount recount) {
        String group = recount.group().isEmpty() ? "" : String.join(", ", recount.group()) + " ";
        return group + recount.category().category() + " without "
                + recount.leftOut().name().toLowerCase(Locale.ROOT) + " \"" + recount.name() + "\" ("
                + Math.round(PERCENT * recount.change()) + " %)";
    }

    private boolean index() throws IOException {
        IndexRequest request =
                new IndexRequest(dipl.global.index(), paths, dipl.global.threads(), BUFFER_MEGABYTES, false);
        try (IndexReport report = Indexing.run(dipl, request)) {
            Indexing.printProblems(dipl, report);
            return report.count(Status.REJECTED) > 0;
        }
    }
}
