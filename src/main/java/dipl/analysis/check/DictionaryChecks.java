package dipl.analysis.check;

import dipl.dictionary.Clause;
import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermSequence;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be told of a dictionary without a corpus. */
public final class DictionaryChecks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int FEW_TERMS = 2;

    /** The most terms of one spelling that a term is compared with: no codebook has as many categories for a word. */
    private static final int MOST_ALIKE = 32;

    private final String file;
    private final Dictionary dictionary;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Term> terms;
    private final WrittenWays ways;

    /** What makes two terms the same. */
    private record Row(String category, String language, String text, MatchMode mode) {}

    /**
     * What can be told of a term by itself.
     *
     * @param findings about it
     * @param inner the numbers of the terms of other categories that stand in it
     */
    private record Alone(List<Finding> findings, List<Integer> inner) {
        static final Alone NOTHING = new Alone(List.of(), List.of());
    }

    private DictionaryChecks(String file, Dictionary dictionary) {
        this.file = file;
        this.dictionary = dictionary;
        terms = withoutRepetitions();
        ways = new WrittenWays(terms);
    }

    /**
     * Looks through a dictionary.
     *
     * @param file its name, for findings about it as a whole
     */
    public static List<Finding> of(String file, Dictionary dictionary) {
        DictionaryChecks checks = new DictionaryChecks(file, dictionary);
        checks.empty();
        checks.eachAlone();
        checks.lookAlikeTerms();
        checks.languages();
        checks.categoryNames();
        return Finding.sorted(checks.findings);
    }

    private void add(Severity severity, String check, Term term, String message) {
        findings.add(finding(severity, check, term, message));
    }

    private Finding finding(Severity severity, String check, Term term, String message) {
        return Finding.of(severity, check, dictionary.dimension(), term, message);
    }

    /** The terms without those that are written as one before, which are told of here and need no other look. */
    private List<Term> withoutRepetitions() {
        List<Term> all = dictionary.terms();
        Repeated hashes = new Repeated(all.stream().mapToInt(DictionaryChecks::hash));
        Map<Row, Term> first = new HashMap<>();
        List<Term> distinct = new ArrayList<>(all.size());
        for (Term term : all) {
            Term before = hashes.has(hash(term))
                    ? first.putIfAbsent(new Row(term.category(), term.language(), term.text(), term.mode()), term)
                    : null;
            if (before == null) {
                distinct.add(term);
            } else {
                add(
                        Severity.WARNING,
                        "duplicate",
                        term,
                        saysNothingNew(String.valueOf(before.location().line())));
            }
        }
        return distinct;
    }

    private static int hash(Term term) {
        return 31 * term.category().hashCode() + term.text().hashCode();
    }

    private static String saysNothingNew(String lines) {
        return "says nothing that line " + lines + " does not say: remove it";
    }

    /** Looks at the terms one by one, on all processors, then tells once of each term what longer terms it stands in. */
    private void eachAlone() {
        List<Alone> each = IntStream.range(0, terms.size())
                .parallel()
                .mapToObj(number -> alone(number, terms.get(number)))
                .toList();
        Term[] longer = new Term[terms.size()];
        int[] others = new int[terms.size()];
        for (int number = 0; number < each.size(); number++) {
            findings.addAll(each.get(number).findings());
            for (int inner : each.get(number).inner()) {
                others[inner] += longer[inner] == null ? 0 : 1;
                longer[inner] = longer[inner] == null ? terms.get(number) : longer[inner];
            }
        }
        for (int number = 0; number < longer.length; number++) {
            if (longer[number] != null) {
                add(
                        Severity.NOTE,
                        "shadowed",
                        terms.get(number),
                        "does not count inside the longer \"" + Finding.shortened(longer[number].text())
                                + "\" of category "
                                + longer[number].category() + " (line "
                                + longer[number].location().line() + ")"
                                + (others[number] == 0 ? "" : " and inside " + others[number] + " more"));
            }
        }
    }

    private Alone alone(int number, Term term) {
        List<Finding> own = new ArrayList<>(0);
        equalWays(number, term, own);
        List<Integer> inner = shadows(number, term, own);
        letters(term, own);
        return own.isEmpty() && inner.isEmpty() ? Alone.NOTHING : new Alone(own, inner);
    }

    private void empty() {
        if (terms.isEmpty()) {
            findings.add(new Finding(
                    Severity.WARNING,
                    "empty",
                    dictionary.dimension(),
                    new Location(file, 0),
                    "",
                    "",
                    "",
                    "has no terms: add rows below the header"));
        }
    }

    private static boolean sameLanguage(Term a, Term b) {
        return a.language().equals(b.language())
                || a.language().equals(Term.EVERY_LANGUAGE)
                || b.language().equals(Term.EVERY_LANGUAGE);
    }

    /** Duplicates within a category, and one way of writing in two categories. */
    private void equalWays(int number, Term term, List<Finding> own) {
        int[][] keys = ways.of(number);
        Set<Long> lines = new LinkedHashSet<>();
        boolean all = true;
        Term elsewhere = null;
        for (int[] key : keys) {
            Term first = null;
            int looked = 0;
            for (int way = ways.same(key, -1); way >= 0 && looked < MOST_ALIKE; way = ways.same(key, way)) {
                looked++;
                Term other = terms.get(ways.term(way));
                if (ways.term(way) == number || !sameLanguage(term, other)) {
                    continue;
                }
                if (!other.category().equals(term.category())) {
                    elsewhere = elsewhere == null && ways.term(way) < number ? other : elsewhere;
                } else if (first == null && says(ways.term(way), number)) {
                    first = other;
                }
            }
            all &= first != null;
            if (first != null) {
                lines.add(first.location().line());
            }
        }
        if (all) {
            own.add(finding(Severity.WARNING, "duplicate", term, saysNothingNew(join(lines))));
        }
        if (elsewhere != null) {
            twoCategories(term, elsewhere).ifPresent(own::add);
        }
    }

    /** Whether the first of two terms that share a way of writing makes the second needless there. */
    private boolean says(int first, int second) {
        Term other = terms.get(first);
        Term term = terms.get(second);
        List<Clause> clauses = other.pattern().clauses();
        boolean asMuch = clauses.isEmpty() || clauses.equals(term.pattern().clauses());
        boolean wider = clauses.isEmpty() && !term.pattern().clauses().isEmpty()
                || ways.of(first).length > ways.of(second).length
                || other.language().equals(Term.EVERY_LANGUAGE)
                        && !term.language().equals(Term.EVERY_LANGUAGE);
        boolean narrower =
                !other.language().equals(Term.EVERY_LANGUAGE) && term.language().equals(Term.EVERY_LANGUAGE);
        return asMuch && !narrower && (wider || first < second);
    }

    private static String join(Set<Long> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Optional<Finding> twoCategories(Term term, Term other) {
        if (term.excludes() || other.excludes()) {
            Term excluded = term.excludes() ? other : term;
            Term exclusion = term.excludes() ? term : other;
            return exclusion.pattern().clauses().isEmpty()
                    ? Optional.of(finding(
                            Severity.WARNING,
                            "shadowed",
                            excluded,
                            "is cancelled wherever it stands by the exclusion in line "
                                    + exclusion.location().line() + ": remove one of the two"))
                    : Optional.empty();
        }
        boolean conditional = !term.pattern().clauses().isEmpty()
                || !other.pattern().clauses().isEmpty();
        return Optional.of(finding(
                conditional ? Severity.NOTE : Severity.WARNING,
                "two-categories",
                term,
                "stands in category " + other.category() + " too (line "
                        + other.location().line() + ") and counts for both"
                        + (conditional ? " where the conditions of both hold" : ": decide for one")));
    }

    /** The numbers of the terms of other categories that stand in a term; tells if one of its own does, which makes it needless. */
    private List<Integer> shadows(int number, Term term, List<Finding> own) {
        if (term.excludes()) {
            return List.of();
        }
        List<Integer> elsewhere = new ArrayList<>(0);
        boolean needless = true;
        Term enough = null;
        List<TermSequence> sequences = term.pattern().sequences();
        for (int i = 0; i < sequences.size(); i++) {
            TermSequence sequence = sequences.get(i);
            Term inner = sequence.steps().stream().anyMatch(step -> step.gap() > 0)
                    ? null
                    : parts(number, ways.of(number)[i], elsewhere);
            needless &= inner != null;
            enough = enough == null ? inner : enough;
        }
        if (needless && enough != null) {
            own.add(finding(
                    Severity.NOTE,
                    "shadowed",
                    term,
                    "adds no hit: \"" + Finding.shortened(enough.text()) + "\" (line "
                            + enough.location().line() + ") of its category stands in it"));
        }
        return elsewhere;
    }

    /**
     * Looks for terms in one way to write a term.
     *
     * @param elsewhere takes the numbers of those of other categories
     * @return one of the term's own category, or null
     */
    private Term parts(int number, int[] key, List<Integer> elsewhere) {
        Term enough = null;
        for (int from = 1; from < key.length; from++) {
            int known = ways.partLengths(key, from);
            for (int length = 1; known >> length != 0 && from + length <= key.length; length++) {
                if ((known & 1 << length) == 0 || length == key.length - 1) {
                    continue;
                }
                int looked = 0;
                for (int way = ways.part(key, from, from + length, -1);
                        way >= 0 && looked < MOST_ALIKE;
                        way = ways.part(key, from, from + length, way)) {
                    looked++;
                    Term found = part(number, ways.term(way), elsewhere);
                    enough = enough == null ? found : enough;
                }
            }
        }
        return enough;
    }

    /** Notes a term that stands in a longer one if it is of another category; returns it if it makes the longer one needless. */
    private Term part(int number, int part, List<Integer> elsewhere) {
        Term term = terms.get(number);
        Term inner = terms.get(part);
        if (part == number || inner.excludes() || !sameLanguage(term, inner)) {
            return null;
        }
        if (inner.category().equals(term.category())) {
            return inner.pattern().clauses().isEmpty() ? inner : null;
        }
        if (!elsewhere.contains(part)) {
            elsewhere.add(part);
        }
        return null;
    }

    /** Letters of a wrong script. */
    private void letters(Term term, List<Finding> own) {
        if (!LookAlikeLetters.has(term.text(), UnicodeScript.CYRILLIC)
                || !term.language().equals("en") && !LookAlikeLetters.has(term.text(), UnicodeScript.LATIN)) {
            return;
        }
        List<String> words = WORD.matcher(term.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        for (String word : words) {
            LookAlikeLetters.mixture(word)
                    .ifPresent(letters -> own.add(finding(
                            Severity.WARNING,
                            "look-alike",
                            term,
                            "\"" + word + "\" mixes scripts: " + letters + ": type the word anew on one keyboard")));
            if (term.language().equals("en")
                    && LookAlikeLetters.has(word, UnicodeScript.CYRILLIC)
                    && !LookAlikeLetters.has(word, UnicodeScript.LATIN)) {
                own.add(finding(
                        Severity.WARNING,
                        "look-alike",
                        term,
                        "\"" + word + "\" is in Cyrillic letters, its language is en: change one of the two"));
            }
        }
    }

    /** Terms that look equal but are written with letters of other scripts. */
    private void lookAlikeTerms() {
        int[] hashes = terms.parallelStream()
                .mapToInt(term -> LookAlikeLetters.hash(term.text()))
                .toArray();
        Repeated repeated = new Repeated(Arrays.stream(hashes));
        Map<String, Term> seen = new HashMap<>();
        for (int number = 0; number < hashes.length; number++) {
            // Very many terms are to be told apart without writing each anew.
            if (!repeated.has(hashes[number])) {
                continue;
            }
            Term term = terms.get(number);
            Term other = seen.putIfAbsent(LookAlikeLetters.skeleton(term.text()), term);
            if (other != null && !other.text().equals(term.text())) {
                add(
                        Severity.NOTE,
                        "look-alike",
                        term,
                        "looks like line " + other.location().line()
                                + " but has letters of another script; right if both spellings occur");
            }
        }
    }

    private void languages() {
        Map<String, Set<String>> languages = new LinkedHashMap<>();
        Map<String, Term> first = new HashMap<>();
        Set<String> all = new TreeSet<>();
        eachTerm((category, term) -> {
            languages.computeIfAbsent(category, c -> new TreeSet<>()).add(term.language());
            first.putIfAbsent(category, term);
            all.add(term.language());
        });
        all.remove(Term.EVERY_LANGUAGE);
        languages.forEach((category, own) -> {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(own);
            boolean forAll = own.equals(Set.of(Term.EVERY_LANGUAGE));
            if (!missing.isEmpty() && !forAll) {
                Term term = first.get(category);
                findings.add(new Finding(
                        Severity.WARNING,
                        "missing-language",
                        dictionary.dimension(),
                        term.location(),
                        category,
                        String.join(" ", missing),
                        "",
                        "category " + category + " has no term in " + String.join(", ", missing)
                                + ", which other categories have: add some"));
            }
        });
    }

    /** Calls for each term that makes hits. */
    private void eachTerm(BiConsumer<String, Term> action) {
        terms.stream().filter(term -> !term.excludes()).forEach(term -> action.accept(term.category(), term));
    }

    /** A category of few terms whose name is nearly that of another is probably a slip. */
    private void categoryNames() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, Term> first = new HashMap<>();
        eachTerm((category, term) -> {
            sizes.merge(category, 1, Integer::sum);
            first.putIfAbsent(category, term);
        });
        NearNames large = new NearNames(sizes.keySet().stream()
                .filter(category -> sizes.get(category) > FEW_TERMS)
                .toList());
        sizes.forEach((category, size) -> {
            if (size <= FEW_TERMS) {
                large.meant(category)
                        .ifPresent(other -> add(
                                Severity.WARNING,
                                "category-name",
                                first.get(category),
                                "category " + category + " is new here, with " + size + (size == 1 ? " term" : " terms")
                                        + ": is " + other + " meant?"));
            }
        });
    }

    /**
     * Categories that a codebook does not have.
     *
     * @param known the categories it has
     * @param codebook what to call it
     */
    public static List<Finding> unknownCategories(Dictionary dictionary, Set<String> known, String codebook) {
        Map<String, Term> unknown = new LinkedHashMap<>();
        dictionary.terms().stream()
                .filter(term -> !term.excludes() && !known.contains(term.category()))
                .forEach(term -> unknown.putIfAbsent(term.category(), term));
        NearNames names = new NearNames(known);
        return unknown.entrySet().stream()
                .map(entry -> Finding.of(
                        Severity.WARNING,
                        "category-name",
                        dictionary.dimension(),
                        entry.getValue(),
                        "unknown category " + entry.getKey() + ": " + codebook + " has "
                                + names.meant(entry.getKey())
                                        .map(name -> name + ", is that meant?")
                                        .orElse(String.join(", ", known))))
                .toList();
    }
}
