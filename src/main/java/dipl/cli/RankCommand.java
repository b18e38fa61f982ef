package dipl.cli;

import dipl.analysis.rank.Order;
import dipl.analysis.rank.RankRequest;
import dipl.analysis.rank.Rankings;
import dipl.io.UsageException;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Ranks outlets, authors or accounts by what they say. */
@Command(
        name = "rank",
        description = "Rank outlets, authors, accounts or any other field by how much they speak of something.",
        footer = {
            "",
            "documents is how many documents have a hit, share is the share of all hits. reach, with --order reach, adds up likes",
            "and shares (or followers, if there are neither; or the fields after --reach) of the documents with a hit. rank_low and",
            "rank_high are a 95 %% interval of the rank: all documents are drawn again and ranked anew, 999 times. Ranks whose",
            "intervals overlap widely are no news. Equal values share a rank; values without a hit have none.",
            "",
            "With --every there is a ranking for each period, and change says how many ranks a value gained (lost: negative) since",
            "the period before in which there are documents; it is empty for one that had no hit then.",
            "",
            "Example: dipl rank --by outlet --category concepts/* --where source_type:media"
        })
final class RankCommand implements Callable<Integer> {
    /** What decides on the rank. */
    enum By {
        hits,
        rate,
        reach
    }

    /** How long a period is. */
    enum Length {
        year,
        quarter,
        month
    }

    private static final List<String> ENGAGEMENT = List.of("likes", "shares", "retweets", "reposts");
    private static final String FOLLOWERS = "followers";
    private static final long ENOUGH_WORDS = 1_000;

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            required = true,
            description = "The field whose values are ranked: outlet, author, country or any other.")
    String by;

    @Option(
            names = "--order",
            paramLabel = "hits|rate|reach",
            defaultValue = "hits",
            description =
                    "Rank by the number of hits, their rate or the reach of the documents (default: ${DEFAULT-VALUE}).")
    By order;

    @Option(
            names = "--every",
            paramLabel = "year|quarter|month",
            description = "Rank each period apart, and show the change since the one before.")
    Length every;

    @Option(
            names = "--reach",
            paramLabel = "FIELD",
            split = ",",
            description =
                    "Fields with numbers that add up to the reach of a document (default: likes, shares, retweets, reposts,"
                            + " if there are any, else followers).")
    List<String> reach = List.of();

    @Option(
            names = "--min-words",
            paramLabel = "N",
            description = "Leave out values with fewer words (default: 1000 with --order rate, else 0).")
    Long minWords;

    @Mixin
    SeedOption seed;

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
        if (minWords != null && minWords < 0) {
            throw new UsageException("--min-words " + minWords + ": needs 0 or more");
        }
        try (Session session = Session.openToCount(dipl)) {
            session.index().checkFields(List.of(by), "--by");
            session.index().checkFields(reach, "--reach");
            List<String> reachFields = reachFields(session.index().fields());
            CorpusMatcher matcher = session.matcher(matching.options());
            RankRequest request = new RankRequest(
                    session.select(selection, List.of()),
                    categories.select(matcher.dictionary().categories()),
                    by,
                    Order.valueOf(order.name().toUpperCase(Locale.ROOT)),
                    every == null ? "" : every.name(),
                    reachFields,
                    minWords != null ? minWords : order == By.rate ? ENOUGH_WORDS : 0,
                    seed.value);
            Rankings rankings = Rankings.of(matcher, request);
            tell(session, rankings, request);
            output.write(dipl, rankings.table(request));
        }
        return ExitStatus.OK.code();
    }

    private List<String> reachFields(Set<String> fields) {
        if (!reach.isEmpty() || order != By.reach) {
            return reach;
        }
        List<String> found = ENGAGEMENT.stream().filter(fields::contains).toList();
        if (!found.isEmpty()) {
            return found;
        }
        if (fields.contains(FOLLOWERS)) {
            return List.of(FOLLOWERS);
        }
        throw new UsageException("--order reach: the corpus has no likes, shares, retweets, reposts or followers:"
                + " name a field with numbers after --reach");
    }

    private void tell(Session session, Rankings rankings, RankRequest request) {
        if (rankings.unnamed() > 0) {
            session.note(rankings.unnamed() + " documents left out: they have no " + by + ".");
        }
        if (rankings.undated() > 0) {
            session.note(rankings.undated() + " documents left out: their date does not tell the " + every + ".");
        }
        if (rankings.small() > 0) {
            session.note(rankings.small() + " times a value has fewer than " + request.minWords()
                    + " words and is left out: see --min-words.");
        }
    }
}
