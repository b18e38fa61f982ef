package dipl.cli;

import dipl.analysis.hits.Hits;
import dipl.analysis.hits.HitsRequest;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints each hit with its evidence. */
@Command(
        name = "hits",
        description = "Show each hit with its evidence.",
        footer = {"", "Example: dipl hits --category concepts/people --where language:kk --explain"})
final class HitsCommand implements Callable<Integer> {
    @ParentCommand
    Dipl dipl;

    @Option(names = "--explain", description = "Say how each word was read: which forms, which repairs.")
    boolean explain;

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
        try (Session session = Session.openToCount(dipl)) {
            CorpusMatcher matcher = session.matcher(matching.options());
            HitsRequest request = new HitsRequest(
                    session.select(selection, List.of()),
                    categories.select(matcher.dictionary().categories()),
                    explain);
            output.write(dipl, Hits.table(Hits.find(matcher, request), explain));
        }
        return ExitStatus.OK.code();
    }
}
