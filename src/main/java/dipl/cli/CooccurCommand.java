package dipl.cli;

import dipl.analysis.cooccur.CooccurRequest;
import dipl.analysis.cooccur.CooccurTable;
import dipl.analysis.cooccur.Cooccurrence;
import dipl.analysis.cooccur.CrossTable;
import dipl.analysis.cooccur.Network;
import dipl.analysis.cooccur.Pair;
import dipl.dictionary.CategoryLabels;
import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.passages.Within;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints which categories stand together. */
@Command(
        name = "cooccur",
        description = "Find which categories of two dimensions stand together, with evidence.",
        footer = {
            "",
            "both, row_only, column_only and neither count units: sentences, paragraphs or documents. A row of a table (a line whose",
            "cells are parted by tabs or |) is one unit, and what its first cell names is its subject. Within N words a unit is a",
            "word: the row has the words at most N from its hits, the column the first words of its hits. Words that both sides",
            "read (EXPO-2017 is a tool and an initiative) do not make the two meet.",
            "",
            "expected is both if the two did not care about each other; log_likelihood is G², never below 0; test says where p comes",
            "from: log-likelihood, or fisher (exact) where an expected count is below 5; p_adjusted takes all pairs as tests, also",
            "those that are not shown. npmi runs from -1 to 1; log_odds is the natural logarithm of the odds ratio, 0 for",
            "independence. p takes units as independent, which sentences of one document are not; ci_low and ci_high, the 95 %%",
            "interval of log_odds, take documents as clusters: believe the interval. example is the shortest sentence of at least",
            "eight words in which both stand, or the two nearest ones; the row of a table comes first.",
            "",
            "--table shows subjects (default --rows actors) against --columns functions,tools,initiatives: the categories that each",
            "meets, how often, and the best evidence of each. --format graphml or gexf draws the pairs for Gephi: the weight of a",
            "node is the units it stands in, that of an edge the units in which the two meet; labels are in kk, ru and en.",
            "",
            "Example: dipl cooccur --rows actors --columns tools --within paragraph",
            "Example: dipl cooccur --table --where source_type:ngo"
        })
final class CooccurCommand implements Callable<Integer> {
    private static final List<String> TABLE_ROWS = List.of("actors");
    private static final List<String> TABLE_COLUMNS = List.of("functions", "tools", "initiatives");
    private static final int SHOWN_IN_CELL = 10;

    /** The languages of labels. */
    enum Language {
        kk,
        ru,
        en
    }

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--rows",
            paramLabel = "D",
            split = ",",
            description =
                    "A dimension, such as actors, or categories, such as 'concepts/digital*'; several with commas.")
    List<String> rows = List.of();

    @Option(
            names = "--columns",
            paramLabel = "D",
            split = ",",
            description = "The same for the columns; it may be the dimension of the rows.")
    List<String> columns = List.of();

    @Mixin
    ScopeOption scope;

    @Option(names = "--table", description = "A table of subjects and what goes with them, instead of one pair a row.")
    boolean table;

    @Option(
            names = "--top",
            paramLabel = "N",
            description =
                    "With --table: name the N most frequent categories in a cell (default: " + SHOWN_IN_CELL + ").")
    Integer top;

    @Option(
            names = "--min-both",
            paramLabel = "N",
            description = "Leave out pairs that meet in fewer units (default: 1; 0 shows what never meets, too).")
    Integer leastBoth;

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
            description = "Count apart for each value of these fields; year, quarter and month come from date.")
    List<String> by = List.of();

    @Option(
            names = "--labels",
            paramLabel = "kk|ru|en",
            defaultValue = "en",
            description = "With graphml and gexf: the language of the shown labels (default: ${DEFAULT-VALUE}).")
    Language labels;

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
        Optional<String> graph = output.other(Network.FORMATS);
        check(graph);
        Within within = scope.within();
        int least = leastBoth == null ? 1 : leastBoth;
        try (Session session = Session.openToCount(dipl)) {
            session.index().checkFields(by, "--by");
            CorpusMatcher matcher = session.matcher(matching.options());
            List<CategoryKey> categories = matcher.dictionary().categories();
            CooccurRequest request = new CooccurRequest(
                    session.select(selection, List.of()),
                    CategorySelection.named(categories, table && rows.isEmpty() ? TABLE_ROWS : rows, level, "--rows"),
                    CategorySelection.named(
                            categories, table && columns.isEmpty() ? TABLE_COLUMNS : columns, level, "--columns"),
                    within,
                    by,
                    adjust.adjustment());
            List<Pair> pairs = Cooccurrence.count(matcher, request, table ? Math.max(1, least) : least);
            if (pairs.isEmpty() && request.documents().size() > 0) {
                session.note(
                        "no pair stands together in " + least + " units: try a wider --within or a lower --min-both.");
            }
            if (graph.isPresent()) {
                Network network = Network.of(pairs, CategoryLabels.bundled(), labels.name());
                output.write(dipl, out -> network.write(graph.get(), out));
            } else {
                output.write(
                        dipl,
                        table
                                ? CrossTable.of(pairs, request, Counts.positive("--top", top, SHOWN_IN_CELL))
                                : CooccurTable.of(pairs, request));
            }
        }
        return ExitStatus.OK.code();
    }

    private void check(Optional<String> graph) {
        if (!table && (rows.isEmpty() || columns.isEmpty())) {
            throw new UsageException(
                    "cooccur needs --rows D and --columns D, such as --rows actors --columns tools, or --table");
        }
        if (graph.isPresent() && (table || !by.isEmpty())) {
            throw new UsageException("--format " + graph.get() + ": a graph holds one count of pairs: leave out "
                    + (table ? "--table" : "--by"));
        }
        if (leastBoth != null && leastBoth < 0) {
            throw new UsageException("--min-both " + leastBoth + ": needs 0 or more");
        }
        if (level < 0) {
            throw new UsageException("--level " + level + ": needs 1 or more");
        }
    }
}
