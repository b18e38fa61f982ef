package dipl.analysis.difference;

import dipl.analysis.difference.Change.Kind;
import dipl.dictionary.Dictionary;
import dipl.dictionary.Term;
import dipl.index.DocumentSet;
import dipl.match.CategoryKey;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares two states of dictionaries, term by term. A term is the same as before if its language and text are; that is how one is
 * known that moved to another category. Dictionaries are compared with those of the same name.
 */
public final class Difference {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(Change::dimension)
            .thenComparing(Change::category)
            .thenComparing(Change::language)
            .thenComparing(Change::term)
            .thenComparing(Change::was);

    private final List<Change> changes = new ArrayList<>();
    private final Map<Term, Long> before;
    private final Map<Term, Long> after;

    private Difference(Map<Term, Long> before, Map<Term, Long> after) {
        this.before = before;
        this.after = after;
    }

    /** What identifies a term in its dictionary. */
    private record Key(String language, String text) {}

    /** Compares dictionaries without a corpus: by kind of change, then dimension, category, language and term. */
    public static List<Change> of(List<Dictionary> before, List<Dictionary> after) {
        return new Difference(Map.of(), Map.of()).compare(before, after);
    }

    /**
     * Compares dictionaries and what they count.
     *
     * @param matcherBefore the engine with the dictionaries as they were
     * @param matcherAfter the engine with them as they are
     */
    public static List<Change> of(
            List<Dictionary> before,
            List<Dictionary> after,
            CorpusMatcher matcherBefore,
            CorpusMatcher matcherAfter,
            DocumentSet documents) {
        Map<Term, Long> hitsBefore = new LinkedHashMap<>();
        Map<Term, Long> hitsAfter = new LinkedHashMap<>();
        Map<CategoryKey, long[]> categories = new LinkedHashMap<>();
        count(matcherBefore, documents, hitsBefore, categories, 0);
        count(matcherAfter, documents, hitsAfter, categories, 1);
        List<Change> changes = new ArrayList<>(new Difference(hitsBefore, hitsAfter).compare(before, after));
        categories.forEach((key, counts) -> {
            if (counts[0] != counts[1]) {
                changes.add(new Change(Kind.COUNTS, key.dimension(), key.category(), "", "", "", counts[0], counts[1]));
            }
        });
        changes.sort(ORDER);
        return changes;
    }

    private static void count(
            CorpusMatcher matcher,
            DocumentSet documents,
            Map<Term, Long> hitsOfTerms,
            Map<CategoryKey, long[]> hitsOfCategories,
            int side) {
        CompiledDictionary dictionary = matcher.dictionary();
        long[] hits = TermHits.of(matcher, documents);
        for (int number = 0; number < hits.length; number++) {
            Term term = dictionary.terms().get(number);
            hitsOfTerms.merge(term, hits[number], Long::sum);
            if (!term.excludes()) {
                CategoryKey key = dictionary.categories().get(dictionary.category(number));
                hitsOfCategories.computeIfAbsent(key, k -> new long[2])[side] += hits[number];
            }
        }
    }

    private List<Change> compare(List<Dictionary> older, List<Dictionary> newer) {
        Map<String, Dictionary> byName = new TreeMap<>();
        older.forEach(dictionary -> byName.put(dictionary.dimension(), dictionary));
        for (Dictionary dictionary : newer) {
            Dictionary old = byName.get(dictionary.dimension());
            if (old != null && !old.hash().equals(dictionary.hash())) {
                compare(old, dictionary);
            }
        }
        changes.sort(ORDER);
        return changes;
    }

    private void compare(Dictionary older, Dictionary newer) {
        Map<Key, List<Term>> left = byKey(older);
        Map<Key, List<Term>> right = byKey(newer);
        right.forEach((key, terms) -> {
            List<Term> olds = new ArrayList<>(left.getOrDefault(key, List.of()));
            List<Term> news = new ArrayList<>(terms);
            // First those in the category they were in, so that only the others count as moved.
            for (Term term : terms) {
                take(olds, term.category()).ifPresent(old -> {
                    news.remove(term);
                    changed(newer.dimension(), old, term);
                });
            }
            for (Term term : news) {
                if (olds.isEmpty()) {
                    add(Kind.ADDED, newer.dimension(), term, "", null, after.get(term));
                } else {
                    Term old = olds.remove(0);
                    add(
                            Kind.MOVED,
                            newer.dimension(),
                            term,
                            "category " + old.category(),
                            before.get(old),
                            after.get(term));
                }
            }
            olds.forEach(old -> add(Kind.REMOVED, older.dimension(), old, "", before.get(old), null));
        });
        left.forEach((key, terms) -> {
            if (!right.containsKey(key)) {
                terms.forEach(old -> add(Kind.REMOVED, older.dimension(), old, "", before.get(old), null));
            }
        });
    }

    private static Map<Key, List<Term>> byKey(Dictionary dictionary) {
        Map<Key, List<Term>> terms = new LinkedHashMap<>();
        dictionary
                .terms()
                .forEach(term -> terms.computeIfAbsent(new Key(term.language(), term.text()), key -> new ArrayList<>())
                        .add(term));
        return terms;
    }

    private static Optional<Term> take(List<Term> terms, String category) {
        Optional<Term> found =
                terms.stream().filter(term -> term.category().equals(category)).findFirst();
        found.ifPresent(terms::remove);
        return found;
    }

    private void changed(String dimension, Term old, Term term) {
        List<String> was = new ArrayList<>();
        if (old.mode() != term.mode()) {
            was.add("match " + old.mode().label());
        }
        if (!old.note().equals(term.note())) {
            was.add("note \"" + old.note() + "\"");
        }
        if (!old.source().equals(term.source())) {
            was.add("source \"" + old.source() + "\"");
        }
        if (!was.isEmpty()) {
            add(Kind.CHANGED, dimension, term, String.join(", ", was), before.get(old), after.get(term));
        }
    }

    private void add(Kind kind, String dimension, Term term, String was, Long hitsBefore, Long hitsAfter) {
        changes.add(
                new Change(kind, dimension, term.category(), term.language(), term.text(), was, hitsBefore, hitsAfter));
    }

    /** The changes as the table that the command prints. */
    public static Table table(List<Change> changes) {
        return new Table(
                List.of(
                        Column.text("change"),
                        Column.text("dimension"),
                        Column.text("category"),
                        Column.text("language"),
                        Column.text("term"),
                        Column.text("was"),
                        Column.count("hits_before"),
                        Column.count("hits_after"),
                        Column.count("difference")),
                changes.stream()
                        .map(change -> Arrays.asList(
                                change.kind().name().toLowerCase(Locale.ROOT),
                                change.dimension(),
                                change.category(),
                                change.language(),
                                change.term(),
                                change.was(),
                                change.before(),
                                change.after(),
                                difference(change))));
    }

    private static Long difference(Change change) {
        if (change.before() == null && change.after() == null) {
            return null;
        }
        long old = change.before() == null ? 0 : change.before();
        return (change.after() == null ? 0 : change.after()) - old;
    }
}
