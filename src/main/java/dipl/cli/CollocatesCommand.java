package dipl.cli;

import dipl.analysis.collocates.Collocates;
import dipl.analysis.collocates.CollocatesRequest;
import dipl.index.DocumentSet;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints what stands near a term. */
@Command(
        name = "collocates",
        description = "Find the words that stand near a pattern or category more often than expected.",
        footer = {
            "",
            "both counts pairs of a hit and a place in its window, which never leaves the sentence; expected is what it would be if",
            "the word were spread evenly over the passages of the languages that have hits. log_likelihood is G² over four cells and",
            "never below 0; words that avoid the hits (both below expected, npmi below 0) come last. log_dice is 14 at most unless a",
            "word stands twice in a window. --all-measures adds left, right, mi3, t_score, chi2, log_odds and the counts behind",
            "them: hits, frequency, window_places, all_places and word_places, the word's places in and out of windows, where one that",
            "stands in two windows is two: expected is window_places × word_places / all_places.",
            "",
            "Example: dipl collocates 'public diplomacy' --window 5 --stop-words drop"
        })
final class CollocatesCommand implements Callable<Integer> {
    private static final int LEAST_HITS = 3;

    @ParentCommand
    Dipl dipl;

    @Mixin
    PatternOptions pattern;

    @Option(
            names = "--window",
            paramLabel = "N|sentence",
            defaultValue = "5",
            description = "Words on each side within the sentence, or all of the sentence (default: ${DEFAULT-VALUE}).")
    String window;

    @Option(
            names = "--min-hits",
            paramLabel = "N",
            description = "Leave out words that stand near hits fewer times (default: " + LEAST_HITS + ").")
    Integer leastHits;

    @Option(names = "--limit", paramLabel = "N", description = "Show the first N words only.")
    Integer limit;

    @Option(names = "--all-measures", description = "Add both sides, more measures, and the counts behind them.")
    boolean allMeasures;

    @Mixin
    LexisOptions lexis;

    @Mixin
    SelectionOptions selection;

    @Mixin
    MatchingOptions matching;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        int near = Windows.parse(window, CollocatesRequest.SENTENCE, 1);
        int least = Counts.positive("--min-hits", leastHits, LEAST_HITS);
        int most = Counts.positive("--limit", limit, 0);
        try (Session session = Session.open(dipl)) {
            CorpusMatcher matcher = pattern.matcher(session, matching.options());
            DocumentSet documents = session.select(selection, List.of());
            Collocates.Answer answer = Collocates.of(
                    matcher,
                    new CollocatesRequest(
                            documents,
                            pattern.select(matcher),
                            lexis.types(session, dipl.global.threads()),
                            lexis.keepsStopWords(),
                            near,
                            least,
                            most));
            if (answer.words().isEmpty() && documents.size() > 0) {
                session.note(
                        answer.hits() == 0
                                ? pattern.name() + " occurs nowhere in these documents."
                                : "no word stands near the " + answer.hits() + " hits " + least
                                        + " times: lower --min-hits.");
            }
            output.write(dipl, Collocates.table(answer.words(), allMeasures));
        }
        return ExitStatus.OK.code();
    }
}
