package dipl.cli;

import dipl.analysis.profile.CompanyTable;
import dipl.analysis.profile.DistanceTable;
import dipl.analysis.profile.DistinctiveTable;
import dipl.analysis.profile.ProfileRequest;
import dipl.analysis.profile.Profiles;
import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.passages.Within;
import dipl.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the company that concepts keep. */
@Command(
        name = "profile",
        description = "Show the company that concepts keep, and how far apart they are by it.",
        footer = {
            "",
            "share is how many of the concept's sentences (concept_units) have the category too; lift is how many times as often as",
            "in all sentences. Words of the concept itself are no company of it.",
            "",
            "--distance asks whether two terms are used interchangeably: distance is the Jensen-Shannon distance (square root of",
            "the divergence in bits, 0 the same company, 1 none in common) of what they keep company with. plug_in is that of the",
            "counts as they are, which is too far where they are few; distance is corrected for it by a bootstrap of documents,",
            "with its 95 %% interval (999 samples). p exchanges the two names between the profiles of documents (999",
            "permutations); interchangeable is no where p_adjusted is below 0.05. Each concept needs company in 5 documents.",
            "",
            "--distinctive ranks what separates each concept from the others: log odds with an informative Dirichlet prior (Monroe,",
            "Colaresi and Quinn 2008), worth --prior units and spread like the company in all sentences; z is in standard deviations.",
            "",
            "Example: dipl profile --concepts people,public --company functions",
            "Example: dipl profile --concepts people,public,citizen,digital --distance --within paragraph"
        })
final class ProfileCommand implements Callable<Integer> {
    private static final String CONCEPTS = "concepts";
    private static final List<String> COMPANY = List.of("actors", "functions", "tools", "frames");
    private static final int SHOWN_MARKERS = 10;

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--concepts",
            paramLabel = "D",
            split = ",",
            description =
                    "Categories of the dimension concepts, or other categories or dimensions (default: all concepts).")
    List<String> concepts = List.of(CONCEPTS);

    @Option(
            names = "--company",
            paramLabel = "D",
            split = ",",
            description = "Dimensions or categories (default: actors, functions, tools and frames).")
    List<String> company = List.of();

    @Mixin
    ScopeOption scope;

    @Option(names = "--distance", description = "Show how far apart concepts are, instead of their company.")
    boolean distance;

    @Option(names = "--distinctive", description = "Show what separates each concept from all others.")
    boolean distinctive;

    @Option(
            names = "--prior",
            paramLabel = "N",
            defaultValue = "100",
            description = "With --distinctive: what the prior is worth, in units (default: ${DEFAULT-VALUE}).")
    double prior;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "With --distinctive: how many markers of a concept (default: " + SHOWN_MARKERS + ").")
    Integer top;

    @Option(
            names = "--level",
            paramLabel = "N",
            defaultValue = "0",
            description = "Roll categories up to N levels: 1 makes digital/net digital (default: all levels).")
    int level;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            split = ",",
            description = "Profiles apart for each value of these fields; year, quarter and month come from date.")
    List<String> by = List.of();

    @Mixin
    SeedOption seed;

    @Mixin
    AdjustOption adjust;

    @Mixin
    SelectionOptions selection;

    @Mixin
    MatchingOptions matching;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        check();
        Within within = scope.within();
        int most = Counts.positive("--top", top, SHOWN_MARKERS);
        try (Session session = Session.openToCount(dipl)) {
            session.index().checkFields(by, "--by");
            CorpusMatcher matcher = session.matcher(matching.options());
            List<CategoryKey> categories = matcher.dictionary().categories();
            ProfileRequest request = new ProfileRequest(
                    session.select(selection, List.of()),
                    CategorySelection.named(categories, conceptNames(categories), level, "--concepts"),
                    CategorySelection.named(categories, companyNames(categories), level, "--company"),
                    within,
                    by);
            SortedMap<List<String>, Profiles> groups = Profiles.count(matcher, request);
            output.write(dipl, table(groups, request, most));
        }
        return ExitStatus.OK.code();
    }

    private Table table(SortedMap<List<String>, Profiles> groups, ProfileRequest request, int most) {
        if (distance) {
            return DistanceTable.of(groups, request, adjust.adjustment(), seed.value);
        }
        return distinctive ? DistinctiveTable.of(groups, request, prior, most) : CompanyTable.of(groups, request);
    }

    private void check() {
        if (distance && distinctive) {
            throw new UsageException("--distance and --distinctive: give one of them");
        }
        if (!(prior > 0)) {
            throw new UsageException("--prior " + prior + ": needs a number above 0");
        }
        if (level < 0) {
            throw new UsageException("--level " + level + ": needs 1 or more");
        }
    }

    /** A name that is a category of the concepts means that one, whatever other dimensions have. */
    private List<String> conceptNames(List<CategoryKey> categories) {
        return concepts.stream()
                .map(name -> categories.contains(new CategoryKey(CONCEPTS, name)) ? CONCEPTS + "/" + name : name)
                .toList();
    }

    private List<String> companyNames(List<CategoryKey> categories) {
        if (!company.isEmpty()) {
            return company;
        }
        List<String> known = COMPANY.stream()
                .filter(name ->
                        categories.stream().anyMatch(key -> key.dimension().equals(name)))
                .toList();
        if (known.isEmpty()) {
            throw new UsageException(
                    "profile needs dimensions that keep the concepts company: name them with --company D,D");
        }
        return known;
    }
}
