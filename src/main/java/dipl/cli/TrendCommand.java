package dipl.cli;

import dipl.analysis.trend.Adjustment;
import dipl.analysis.trend.Every;
import dipl.analysis.trend.TrendRequest;
import dipl.analysis.trend.TrendTable;
import dipl.analysis.trend.TrendTest;
import dipl.analysis.trend.Trends;
import dipl.match.CorpusMatcher;
import dipl.table.Table;
import dipl.table.TableFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Follows categories through time. */
@Command(
        name = "trend",
        description = "Follow categories through time, and tell a trend from chance.",
        footer = {
            "",
            "A period without documents has no rate: a gap is no zero. standardised is the rate per 10,000 words as it would be if",
            "the mix of source types and languages (or of the fields after --standardise) were in every period that of all periods",
            "together, so that a change of mix does not look like a trend. A part of the mix with fewer than 1,000 words in a",
            "period is taken to be as far above or below its usual rate as the rest of that period.",
            "",
            "--test takes the standardised rates, every period alike. tau and p: Mann-Kendall with ties, p corrected for",
            "autocorrelation (Hamed and Rao). slope_per_year: Sen's slope in hits per 10,000 words and year, slope_low and",
            "slope_high its 95 %% interval. change_point: the first period of the new level, change_p its p (Pettitt); a steady",
            "trend also has one. p_adjusted and change_p_adjusted take every row as a test; trend says where p_adjusted is below",
            "0.05. A category without hits is not tested. course, in tables for the eye, shows the rates from 0 to the highest.",
            "",
            "Does soft power recede while security rises? Answered by this",
            "Example: dipl trend --every year --test --category frames/*"
        })
final class TrendCommand implements Callable<Integer> {
    /** How long a period is. */
    enum Length {
        year,
        quarter,
        month
    }

    /** How p-values are adjusted. */
    enum Adjust {
        holm,
        bh,
        none
    }

    private static final String NO_MIX = "none";
    private static final int ENOUGH_PERIODS = 8;

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--every",
            paramLabel = "year|quarter|month",
            defaultValue = "year",
            description = "How long a period is (default: ${DEFAULT-VALUE}).")
    Length every;

    @Option(names = "--test", description = "Test each category for a trend and for a change of level.")
    boolean test;

    @Option(names = "--by", paramLabel = "FIELD", split = ",", description = "Follow each value of these fields apart.")
    List<String> by = List.of();

    @Option(
            names = "--standardise",
            paramLabel = "FIELD",
            split = ",",
            defaultValue = "source_type,language",
            description =
                    "Hold the mix of these fields still; none takes the rates as they are (default: ${DEFAULT-VALUE}).")
    List<String> standardise;

    @Option(
            names = "--adjust",
            paramLabel = "METHOD",
            defaultValue = "holm",
            description = "Adjust p-values for their number: holm, bh or none (default: ${DEFAULT-VALUE}).")
    Adjust adjust;

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
        List<String> mix = standardise.equals(List.of(NO_MIX)) ? List.of() : standardise;
        try (Session session = Session.openToCount(dipl)) {
            session.index().checkFields(by, "--by");
            session.index().checkFields(mix, "--standardise");
            CorpusMatcher matcher = session.matcher(matching.options());
            Every length = Every.valueOf(every.name().toUpperCase(Locale.ROOT));
            Trends trends = Trends.count(
                    matcher,
                    new TrendRequest(
                            session.select(selection, List.of()),
                            categories.select(matcher.dictionary().categories()),
                            length,
                            by,
                            mix));
            tell(session, trends);
            output.write(dipl, table(trends, length, !mix.isEmpty()));
        }
        return ExitStatus.OK.code();
    }

    private Table table(Trends trends, Every length, boolean standardised) {
        TrendTable table = new TrendTable(by, standardised);
        if (!test) {
            return table.of(trends);
        }
        Adjustment adjustment = Adjustment.valueOf(adjust.name().toUpperCase(Locale.ROOT));
        boolean drawn = List.of(TableFormat.TABLE, TableFormat.MARKDOWN).contains(output.format());
        return table.of(TrendTest.all(trends, length, adjustment), drawn);
    }

    private void tell(Session session, Trends trends) {
        if (trends.undated() > 0) {
            session.note(trends.undated() + " documents left out: their date does not tell the " + every + ".");
        }
        int periods = trends.periods().size();
        if (test && periods > 0 && periods < ENOUGH_PERIODS) {
            session.note("a test over " + periods + " periods can hardly find anything: try a shorter --every.");
        }
    }
}
