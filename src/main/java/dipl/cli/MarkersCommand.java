package dipl.cli;

import dipl.analysis.markers.Markers;
import dipl.analysis.markers.MarkersRequest;
import dipl.index.IndexReport;
import dipl.index.IndexReport.Status;
import dipl.index.IndexRequest;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
            "Example: dipl markers --by source_type,language --category concepts/*"
        })
final class MarkersCommand implements Callable<Integer> {
    private static final double BUFFER_MEGABYTES = 128;

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
        boolean rejected = !paths.isEmpty() && index();
        try (Session session = Session.open(dipl)) {
            session.index().checkFields(by, "--by");
            CorpusMatcher matcher = session.matcher(matching.options());
            MarkersRequest request = new MarkersRequest(
                    session.select(selection, paths),
                    categories.select(matcher.dictionary().categories()),
                    by,
                    bounds);
            output.write(dipl, Markers.table(Markers.count(matcher, request), request));
        }
        return rejected ? ExitStatus.REJECTED.code() : ExitStatus.OK.code();
    }

    private boolean index() throws IOException {
        IndexReport report = Indexing.run(
                dipl, new IndexRequest(dipl.global.index(), paths, dipl.global.threads(), BUFFER_MEGABYTES, false));
        Indexing.printProblems(dipl, report);
        return report.count(Status.REJECTED) > 0;
    }
}
