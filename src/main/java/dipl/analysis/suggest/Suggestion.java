package dipl.analysis.suggest;

import dipl.match.CategoryKey;
import dipl.table.Column;
import dipl.table.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word or phrase of the corpus that may belong into a dictionary.
 *
 * @param category where
 * @param language of the passages it stands in; empty if unsure
 * @param text the word or phrase, without capitals
 * @param kind how it was found
 * @param beside the term it nearly is; empty for other kinds
 * @param hits how often it stands there
 * @param documents in how many documents
 * @param logLikelihood how surely it is more frequent there than elsewhere; NaN for {@link Kind#FORM}
 * @param logRatio how much more frequent, as a binary logarithm; NaN likewise
 */
public record Suggestion(
        CategoryKey category,
        String language,
        String text,
        Kind kind,
        String beside,
        long hits,
        long documents,
        double logLikelihood,
        double logRatio) {
    /** How a suggestion was found. */
    public enum Kind {
        /** Nearly a term: another form or spelling of it. */
        FORM,
        /** More frequent in sentences with the category than in others. */
        COMPANY,
        /** More frequent in translations of sentences with the category, where these lack it, than in other translations. */
        TRANSLATION
    }

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.<Suggestion>comparingDouble(
                    suggestion -> Double.isNaN(suggestion.logLikelihood) ? -suggestion.hits : -suggestion.logLikelihood)
            .thenComparing(Suggestion::text)
            .thenComparing(Suggestion::beside);

    public Suggestion {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(kind, "kind");
    }

    private record Group(CategoryKey category, String language, Kind kind) {}

    /** The best of each kind for each category and language; in the order of the categories, then by language and kind. */
    public static List<Suggestion> best(List<Suggestion> all, List<CategoryKey> categories, int limit) {
        Comparator<Group> inOrder = Comparator.<Group>comparingInt(group -> categories.indexOf(group.category))
                .thenComparing(Group::language)
                .thenComparing(Group::kind);
        Map<Group, List<Suggestion>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        suggestion -> new Group(suggestion.category, suggestion.language, suggestion.kind)));
        return groups.keySet().stream()
                .sorted(inOrder)
                .map(groups::get)
                .flatMap(group -> group.stream().sorted(BEST_FIRST).limit(limit == 0 ? group.size() : limit))
                .toList();
    }

    /** The suggestions as the table that the command prints. */
    public static Table table(Stream<Suggestion> suggestions) {
        return new Table(
                List.of(
                        Column.text("dimension"),
                        Column.text("category"),
                        Column.text("language"),
                        Column.text("term"),
                        Column.text("kind"),
                        Column.text("beside"),
                        Column.count("hits"),
                        Column.count("documents"),
                        Column.number("log_likelihood"),
                        Column.number("log_ratio")),
                suggestions.map(suggestion -> Arrays.asList(
                        suggestion.category.dimension(),
                        suggestion.category.category(),
                        suggestion.language,
                        suggestion.text,
                        suggestion.kind.name().toLowerCase(Locale.ROOT),
                        suggestion.beside,
                        suggestion.hits,
                        suggestion.documents,
                        suggestion.logLikelihood,
                        suggestion.logRatio)));
    }
}
