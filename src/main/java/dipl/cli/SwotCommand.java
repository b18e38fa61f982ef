package dipl.cli;

import dipl.analysis.swot.CodingSheet;
import dipl.analysis.swot.Scope;
import dipl.analysis.swot.Statement;
import dipl.analysis.swot.Swot;
import dipl.analysis.swot.SwotRequest;
import dipl.index.CorpusIndex;
import dipl.io.AtomicFile;
import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.table.Table;
import dipl.table.TableFormat;
import dipl.table.TableStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Rebuilds a SWOT table from texts. */
@Command(
        name = "swot",
        description = "Find the strengths, weaknesses, opportunities and threats that the texts state.",
        footer = {
            "",
            "The statements are hits of the dictionary swot, whose terms say what turns them: 'lack of coordination' is a weakness,",
            "'improved coordination' is none. Hits that the text denies at once are left out too ('no risk of politicization',",
            "'trust is not declining'), so that swot may count fewer than markers. example is the shortest full sentence, document",
            "where it stands; --evidence shows every one. --about keeps statements that have a hit of other categories in their",
            "paragraph: without it, any text about funds or trust counts.",
            "",
            "Machines misread irony and hearsay. --coding-sheet sheet.csv writes every statement on a row of its own; fill in the",
            "column confirmed with yes or no, and corrected with the right category where it is another. --confirmed sheet.csv",
            "then counts only what you confirmed, and names rows that no longer fit the texts.",
            "",
            "Example: dipl swot --about concepts/*"
        })
final class SwotCommand implements Callable<Integer> {
    /** How near a statement what it is about must be. */
    enum Within {
        sentence,
        paragraph,
        document
    }

    private static final int NAMED_ROWS = 5;

    @ParentCommand
    Dipl dipl;

    @Option(names = "--evidence", description = "Show every statement with its sentence, not the table.")
    boolean evidence;

    @Option(
            names = "--about",
            paramLabel = "GLOB",
            description = "Only statements with a hit of these categories near them: 'concepts/*'.")
    String about;

    @Option(
            names = "--within",
            paramLabel = "sentence|paragraph|document",
            defaultValue = "paragraph",
            description = "How near that hit must be (default: ${DEFAULT-VALUE}).")
    Within within;

    @Option(names = "--coding-sheet", paramLabel = "FILE", description = "Also write a sheet (csv) to confirm by hand.")
    Path codingSheet;

    @Option(
            names = "--confirmed",
            paramLabel = "FILE",
            description = "Count only what was confirmed or corrected on this sheet.")
    Path confirmed;

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
            List<CategoryKey> all = matcher.dictionary().categories();
            List<String> known = all.stream()
                    .filter(key -> key.dimension().equals(SwotRequest.DIMENSION))
                    .map(CategoryKey::category)
                    .toList();
            if (known.isEmpty()) {
                throw new UsageException("swot needs a dictionary of the name swot: name it after --dictionary too");
            }
            SwotRequest request = new SwotRequest(
                    session.select(selection, List.of()),
                    all,
                    categories.select(all),
                    Optional.ofNullable(about).map(glob -> CategorySelection.of(all, glob, 0)),
                    Scope.valueOf(within.name().toUpperCase(Locale.ROOT)));
            List<Statement> statements = Swot.find(matcher, request);
            if (confirmed != null) {
                CodingSheet.Confirmed kept = CodingSheet.read(confirmed, known).confirm(statements);
                tell(session, kept, stale(matcher, request, kept));
                statements = kept.statements();
            }
            writeSheet(statements);
            output.write(dipl, evidence ? Swot.evidence(statements) : Swot.table(statements, request));
        }
        return ExitStatus.OK.code();
    }

    private void writeSheet(List<Statement> statements) throws IOException {
        if (codingSheet != null && !dipl.provenance().isReplay()) {
            try (Table sheet = CodingSheet.table(statements)) {
                AtomicFile.write(codingSheet, out -> TableFormat.CSV.write(sheet, out, TableStyle.plain()));
            }
        }
    }

    private void tell(Session session, CodingSheet.Confirmed kept, List<String> stale) {
        if (kept.open() > 0) {
            session.note(kept.open() + " rows of " + confirmed + " have neither yes nor no: not counted.");
        }
        if (kept.missing() > 0) {
            session.note(kept.missing() + " statements have no row in " + confirmed
                    + ": not counted; write a new sheet to see them.");
        }
        if (!stale.isEmpty()) {
            session.note(stale.size() + " rows of " + confirmed
                    + " fit no statement of the texts any more: not counted: "
                    + stale.stream().limit(NAMED_ROWS).collect(Collectors.joining(", "))
                    + (stale.size() > NAMED_ROWS ? ", ..." : ""));
        }
    }

    /** Rows that no document bears out; those of documents or categories that were not looked at may well hold. */
    private List<String> stale(CorpusMatcher matcher, SwotRequest request, CodingSheet.Confirmed kept) {
        CorpusIndex index = matcher.index();
        Set<Integer> selected =
                Arrays.stream(index.inPathOrder(request.documents())).boxed().collect(Collectors.toSet());
        Set<String> elsewhere = kept.unfound().isEmpty() || about == null && categories.category.isEmpty()
                ? Set.of()
                : Swot.find(matcher, request.everything()).stream()
                        .map(Statement::id)
                        .collect(Collectors.toSet());
        return kept.unfound().entrySet().stream()
                .filter(row -> !elsewhere.contains(row.getKey()))
                .filter(row -> {
                    int[] numbers = index.inPathOrder(index.named(row.getValue()));
                    return numbers.length == 0 || Arrays.stream(numbers).anyMatch(selected::contains);
                })
                .map(row -> row.getKey())
                .toList();
    }
}
