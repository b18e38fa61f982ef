package dipl.cli;

import dipl.analysis.chronology.Chronology;
import dipl.analysis.chronology.ChronologyRequest;
import dipl.io.UsageException;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists dated statements in the order of their dates. */
@Command(
        name = "chronology",
        description = "List the dated statements of the texts in the order of their dates.",
        footer = {
            "",
            "One sentence a row, under its first date (with --from and --to: the first between them); sentences of one date that",
            "say nearly the same are joined, and document names all their documents. date and precision: 2023-09-01 day,",
            "2023-09 month, 2023-Q3 quarter, 2023 year, 1996/2000 range, 1990s decade. 'last year', 'в прошлом году', 'былтыр' and",
            "their like are resolved by the document's date and marked: relative-year, relative-month, relative-day; without",
            "such a date they are passed over. Lists of references and sources in brackets are no statements.",
            "",
            "With --category only statements about these categories are listed; without it, all dated ones.",
            "",
            "Example: dipl chronology --category concepts/digital --from 2018 --to 2022"
        })
final class ChronologyCommand implements Callable<Integer> {
    /** Where a hit of the category must stand. */
    enum Within {
        sentence,
        paragraph
    }

    private static final int FIRST_DAY = 101;
    private static final int LAST_DAY = 1_231;

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only dates from this one on: 2015, 2015-06 or 2015-06-30.")
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only dates up to this one, which counts.")
    String to;

    @Option(
            names = "--within",
            paramLabel = "sentence|paragraph",
            defaultValue = "sentence",
            description = "Where a hit of the category must stand (default: the ${DEFAULT-VALUE} itself).")
    Within within;

    @Option(names = "--all-dates", description = "List a sentence under each of its dates.")
    boolean allDates;

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
        int first = from == null ? 0 : day("--from", from, false);
        int last = to == null ? Integer.MAX_VALUE : day("--to", to, true);
        if (first > last) {
            throw new UsageException("--from " + from + " --to " + to + ": the first is after the second");
        }
        try (Session session = Session.openToCount(dipl)) {
            CorpusMatcher matcher = session.matcher(matching.options());
            ChronologyRequest request = new ChronologyRequest(
                    session.select(selection, List.of()),
                    categories.select(matcher.dictionary().categories()),
                    !categories.category.isEmpty(),
                    within == Within.paragraph,
                    first,
                    last,
                    allDates);
            output.write(dipl, Chronology.table(Chronology.find(matcher, request)));
        }
        return ExitStatus.OK.code();
    }

    /** A day as a number; the first of a year or month, or the last. */
    private static int day(String option, String date, boolean last) {
        if (!date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
            throw new UsageException(option + " " + date + ": write a date as 2023, 2023-09 or 2023-09-01");
        }
        int number = Integer.parseInt(date.replace("-", ""));
        return switch (date.length()) {
            case 4 -> number * 10_000 + (last ? LAST_DAY : FIRST_DAY);
            case 7 -> number * 100 + (last ? 31 : 1);
            default -> number;
        };
    }
}
