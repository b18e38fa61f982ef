package dipl.cli;

import dipl.analysis.kwic.Concordance;
import dipl.analysis.kwic.Kwic;
import dipl.analysis.kwic.KwicLine;
import dipl.analysis.kwic.KwicOrder;
import dipl.analysis.kwic.KwicRequest;
import dipl.analysis.kwic.Quotations;
import dipl.index.DocumentSet;
import dipl.match.CorpusMatcher;
import dipl.table.TableFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints a concordance. */
@Command(
        name = "kwic",
        description = "Show every occurrence of a pattern or category in its context.",
        footer = {
            "",
            "As many lines as hits. PATTERN is in the grammar of dictionary terms: [x] is optional, (a|b) are alternatives, ~2 lets",
            "up to two words stand between, =word takes the word as written, word/v is a verb. --format markdown writes quotations:",
            "the sentence with the match in bold, and where it comes from.",
            "",
            "Example: dipl kwic 'public diplomacy' --sort right --where source_type:government"
        })
final class KwicCommand implements Callable<Integer> {
    /** What to sort by. */
    enum Sort {
        document,
        left,
        right,
        match,
        date
    }

    @ParentCommand
    Dipl dipl;

    @Mixin
    PatternOptions pattern;

    @Option(
            names = "--window",
            paramLabel = "N|sentence",
            defaultValue = "8",
            description = "Words of context on each side, or the sentence (default: ${DEFAULT-VALUE}).")
    String window;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "document",
            description = "document, left (the words before, nearest first), right, match or date "
                    + "(default: ${DEFAULT-VALUE}).")
    Sort sort;

    @Option(names = "--sample", paramLabel = "N", description = "Draw N of the hits by chance.")
    Integer sample;

    @Mixin
    SeedOption seed;

    @Option(names = "--limit", paramLabel = "N", description = "Show the first N lines only.")
    Integer limit;

    @Option(names = "--citation", description = "Add what a quotation needs: title, outlet and url.")
    boolean citation;

    @Mixin
    SelectionOptions selection;

    @Mixin
    MatchingOptions matching;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        int shown = Windows.parse(window, KwicRequest.SENTENCE, 0);
        int drawn = Counts.positive("--sample", sample, 0);
        int lines = Counts.positive("--limit", limit, 0);
        boolean quotations = output.format() == TableFormat.MARKDOWN;
        try (Session session = Session.open(dipl)) {
            CorpusMatcher matcher = pattern.matcher(session, matching.options());
            DocumentSet documents = session.select(selection, List.of());
            Concordance concordance = Kwic.of(
                    matcher,
                    new KwicRequest(
                            documents,
                            pattern.select(matcher),
                            quotations ? KwicRequest.SENTENCE : shown,
                            KwicOrder.valueOf(sort.name().toUpperCase(Locale.ROOT)),
                            drawn,
                            seed.value,
                            lines));
            if (concordance.hits() == 0 && documents.size() > 0) {
                session.note(pattern.name() + " occurs nowhere in these documents.");
            } else if (drawn > 0 && drawn < concordance.hits()) {
                session.note(drawn + " of " + concordance.hits() + " hits, drawn with --seed " + seed.value + ".");
            }
            try (Stream<KwicLine> all = concordance.lines()) {
                if (quotations) {
                    output.write(dipl, out -> Quotations.write(all, out));
                } else {
                    output.write(dipl, Kwic.table(all, citation));
                }
            }
        }
        return ExitStatus.OK.code();
    }
}
