package dipl.cli;

import dipl.analysis.summary.CorpusSummary;
import dipl.analysis.summary.TextAudit;
import dipl.index.DocumentSet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what is in the index. */
@Command(
        name = "corpus",
        description = "Show what is in the index, by any field.",
        footer = {"", "Example: dipl corpus --by source_type,year"})
final class CorpusCommand implements Callable<Integer> {
    @ParentCommand
    Dipl dipl;

    @Mixin
    SelectionOptions selection;

    @Mixin
    OutputOptions output;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            split = ",",
            defaultValue = "source_type,language",
            description = "Fields to group by; year, quarter and month come from date (default: ${DEFAULT-VALUE}).")
    List<String> by;

    @Option(
            names = "--audit",
            description = "Show for each document its language, what the text looks like, and what was repaired in it.")
    boolean audit;

    @Override
    public Integer call() throws IOException {
        try (Session session = Session.open(dipl)) {
            session.index().checkFields(by, "--by");
            DocumentSet documents = session.select(selection, List.of());
            output.write(
                    dipl,
                    audit
                            ? TextAudit.table(session.index(), documents)
                            : CorpusSummary.table(
                                    CorpusSummary.count(session.index(), documents, by, dipl.global.threads()), by));
        }
        return ExitStatus.OK.code();
    }
}
