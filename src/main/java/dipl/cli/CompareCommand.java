package dipl.cli;

import dipl.analysis.compare.CompareRequest;
import dipl.analysis.compare.CompareRequest.Adjustment;
import dipl.analysis.compare.CompareRequest.Inference;
import dipl.analysis.compare.ComparedItem;
import dipl.analysis.compare.Comparison;
import dipl.analysis.compare.ComparisonTable;
import dipl.analysis.compare.HitItems;
import dipl.analysis.compare.Items;
import dipl.analysis.compare.Sides;
import dipl.analysis.compare.WordItems;
import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.io.UsageException;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Compares some documents with others. */
@Command(
        name = "compare",
        description = "Compare some documents with others: what is over- and under-used in them.",
        footer = {
            "",
            "item is a category (dimension/category if there are several dictionaries), a term after its category, or a word in",
            "small letters. log_likelihood is G² over four cells and never below 0; log_ratio tells the direction: 1 is twice as",
            "often in the target, -1 half as often; half a hit stands for none. ci_low and ci_high are its 95 %% interval.",
            "test says where p comes from: log-likelihood, or fisher (exact) where an expected count is below 5. p_adjusted takes",
            "every row of the table as a test.",
            "",
            "These take words as independent, which they are not. p_documents exchanges whole documents between the sides (1,999",
            "permutations, difference of rates), boot_low and boot_high draw documents again within each side (1,999 times,",
            "interval of log_ratio). p_documents_adjusted is Westfall's and Young's step-down with holm, Benjamini's and Hochberg's",
            "with bh. disagree is yes where p_adjusted and p_documents_adjusted lie on different sides of 0.05: believe documents.",
            "",
            "Example: dipl compare --target source_type:government --reference source_type:media --category concepts/*"
        })
final class CompareCommand implements Callable<Integer> {
    /** What can be compared. */
    enum Unit {
        category,
        term,
        word
    }

    /** How p-values are adjusted. */
    enum Adjust {
        holm,
        bh,
        none
    }

    /** What is taken as independent. */
    enum Level {
        documents,
        words,
        both
    }

    private static final int DEFAULT_MIN_WORD_HITS = 5;
    private static final int SHOWN_ITEMS = 5;
    private static final String LANGUAGE = "language";

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--target",
            paramLabel = "QUERY",
            description = "The documents to compare, in Lucene syntax over the metadata: 'source_type:government'.")
    String target;

    @Option(
            names = "--reference",
            paramLabel = "QUERY",
            description = "The documents to compare them with (default: all others).")
    String reference;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            split = ",",
            description = "Instead of --target: compare the documents of each value of these fields with all others.")
    List<String> by = List.of();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "category",
            description = "What to count: category, term or word (default: ${DEFAULT-VALUE}).")
    Unit unit;

    @Option(
            names = "--min-hits",
            paramLabel = "N",
            description = "Leave out what has fewer hits on both sides together (default: 5 for words, else 0).")
    Integer minHits;

    @Option(
            names = "--adjust",
            paramLabel = "METHOD",
            defaultValue = "holm",
            description = "Adjust p-values for their number: holm, bh or none (default: ${DEFAULT-VALUE}).")
    Adjust adjust;

    @Option(
            names = "--inference",
            paramLabel = "LEVEL",
            description = "Take documents as independent beside words (documents or both), or words only (words)"
                    + " (default: documents where both sides have at least 10).")
    Level inference;

    @Option(
            names = "--all-measures",
            description = "Add percent_diff, odds_ratio, relative_risk with rr_low and rr_high, and fisher_p.")
    boolean allMeasures;

    @Option(
            names = "--bases",
            description =
                    "Add rates per 10,000 words, per sentence and per document, as is always done where languages are"
                            + " compared, since they differ in the length of words.")
    boolean bases;

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
        check();
        try (Session session = unit == Unit.word ? Session.open(dipl) : Session.openToCount(dipl)) {
            session.index().checkFields(by, "--by");
            Sides sides = sides(session);
            Items items = items(session, sides.documents());
            Comparison comparison =
                    Comparison.of(sides, items, new CompareRequest(adjustment(), inference(), minHits(), seed.value));
            boolean withBases = bases || comparesLanguages();
            tell(sides, comparison, withBases);
            output.write(dipl, new ComparisonTable(by, allMeasures, withBases).of(comparison));
        }
        return ExitStatus.OK.code();
    }

    private void check() {
        if (by.isEmpty() == (target == null)) {
            throw new UsageException("compare needs --target QUERY or --by FIELD: say which documents to compare");
        }
        if (!by.isEmpty() && reference != null) {
            throw new UsageException("--reference: --by compares with all others: use it with --target");
        }
        if (minHits != null && minHits < 0) {
            throw new UsageException("--min-hits " + minHits + ": needs 0 or more");
        }
    }

    private Sides sides(Session session) {
        DocumentSet selected = session.select(selection, List.of());
        CorpusIndex index = session.index();
        int threads = dipl.global.threads();
        if (!by.isEmpty()) {
            return Sides.by(index, selected, by, threads);
        }
        int[] all = index.inPathOrder(selected);
        int[] targets = both(all, index.inPathOrder(query(index, "--target", target)));
        int[] references =
                reference == null ? all : both(all, index.inPathOrder(query(index, "--reference", reference)));
        int shared = both(targets, references).length;
        if (reference != null && shared > 0) {
            remark(shared + " documents are in both --target and --reference: they count for the target only.");
        }
        if (all.length > 0 && targets.length == 0) {
            remark("no document matches --target \"" + target + "\".");
        }
        if (all.length > 0 && references.length == (reference == null ? targets.length : 0)) {
            remark("no document to compare with"
                    + (reference == null ? "." : " matches --reference \"" + reference + "\"."));
        }
        return Sides.of(index, DocumentSet.of(targets), DocumentSet.of(references), threads);
    }

    private static DocumentSet query(CorpusIndex index, String option, String query) {
        try {
            return index.select(query, List.of());
        } catch (UsageException e) {
            throw new UsageException(e.getMessage().replaceFirst("^--where", option), e);
        }
    }

    private static int[] both(int[] some, int[] others) {
        BitSet bits = new BitSet();
        IntStream.of(others).forEach(bits::set);
        return Arrays.stream(some).filter(bits::get).toArray();
    }

    private Items items(Session session, DocumentSet documents) {
        if (unit == Unit.word) {
            return new WordItems(session.index(), documents, dipl.global.threads());
        }
        CorpusMatcher matcher = session.matcher(matching.options());
        CategorySelection selected = categories.select(matcher.dictionary().categories());
        return unit == Unit.category
                ? HitItems.categories(matcher, documents, selected)
                : HitItems.terms(matcher, documents, selected);
    }

    /** Whether one side is of another language than the other. */
    private boolean comparesLanguages() {
        return by.contains(LANGUAGE)
                || Stream.of(target, reference).anyMatch(query -> query != null && query.contains(LANGUAGE + ":"));
    }

    private Adjustment adjustment() {
        return Adjustment.valueOf(adjust.name().toUpperCase(Locale.ROOT));
    }

    private Inference inference() {
        if (inference == null) {
            return Inference.AUTOMATIC;
        }
        return inference == Level.words ? Inference.WORDS : Inference.DOCUMENTS;
    }

    private long minHits() {
        return minHits != null ? minHits : unit == Unit.word ? DEFAULT_MIN_WORD_HITS : 0;
    }

    private void tell(Sides sides, Comparison comparison, boolean withBases) {
        if (!by.isEmpty() && sides.comparisons() == 0 && sides.documents().size() > 0) {
            remark("--by " + String.join(",", by)
                    + ": all documents have the same value: there is nothing to compare with.");
        }
        if (comparison.resampled() > 0) {
            remark("documents were resampled for the " + comparison.resampled()
                    + " items with the largest log_likelihood only.");
        }
        if (inference != null
                && inference != Level.words
                && comparison.items().stream().anyMatch(CompareCommand::hasFewDocuments)) {
            remark("a side has fewer than " + Comparison.ENOUGH_DOCUMENTS
                    + " documents: p_documents and the bootstrap say little there.");
        }
        if (withBases) {
            List<String> dependent = comparison.items().stream()
                    .filter(ComparedItem::baseDependent)
                    .map(ComparedItem::item)
                    .distinct()
                    .toList();
            if (!dependent.isEmpty()) {
                remark("which side has more depends on the base (words, sentences, documents) for " + dependent.size()
                        + " items: "
                        + dependent.stream().limit(SHOWN_ITEMS).collect(Collectors.joining(", "))
                        + (dependent.size() > SHOWN_ITEMS ? ", ..." : "") + "; see base_dependent.");
            }
        }
    }

    private static boolean hasFewDocuments(ComparedItem item) {
        return Math.min(item.target().documents(), item.reference().documents()) < Comparison.ENOUGH_DOCUMENTS;
    }

    private void remark(String sentence) {
        if (!dipl.global.quiet) {
            dipl.console().err().println("dipl: " + sentence);
        }
    }
}
