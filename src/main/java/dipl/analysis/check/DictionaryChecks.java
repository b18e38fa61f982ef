package dipl.analysis.check;

import dipl.dictionary.Clause;
import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.Term;
import dipl.dictionary.TermSequence;
import dipl.text.EditDistance;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
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
    private static final int SHORT_NAME = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int LONGEST_PART = 6;
    private static final int FEW_TERMS = 2;

    private final String file;
    private final Dictionary dictionary;
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<String>> spellings;
    private final Map<String, List<Way>> ways;

    /** By the first word of ways to write terms, how many words such ways have, as bits. */
    private final Map<String, Integer> lengths = new HashMap<>();

    /** A term that can be written in some way. */
    private record Way(int number, Term term) {}

    /**
     * What can be told of a term by itself.
     *
     * @param findings about it
     * @param inner the numbers of the terms of other categories that stand in it
     */
    private record Alone(List<Finding> findings, List<Integer> inner) {}

    private DictionaryChecks(String file, Dictionary dictionary) {
        this.file = file;
        this.dictionary = dictionary;
        spellings = dictionary.terms().parallelStream().map(Spellings::of).toList();
        ways = new HashMap<>(2 * dictionary.terms().size());
    }

    /**
     * Looks through a dictionary.
     *
     * @param file its name, for findings about it as a whole
     */
    public static List<Finding> of(String file, Dictionary dictionary) {
        DictionaryChecks checks = new DictionaryChecks(file, dictionary);
        checks.empty();
        checks.collectWays();
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

    /** Looks at the terms one by one, on all processors, then tells once of each term what longer terms it stands in. */
    private void eachAlone() {
        List<Term> terms = dictionary.terms();
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
                        "does not count inside the longer \"" + longer[number].text() + "\" of category "
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
        return new Alone(own, inner);
    }

    private void empty() {
        if (dictionary.terms().isEmpty()) {
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

    private void collectWays() {
        for (int number = 0; number < dictionary.terms().size(); number++) {
            Way way = new Way(number, dictionary.terms().get(number));
            for (String key : spellings.get(number)) {
                ways.computeIfAbsent(key, k -> new ArrayList<>(1)).add(way);
                int words = Math.min(Spellings.length(key), LONGEST_PART + 1);
                lengths.merge(Spellings.firstWord(key), 1 << words, (a, b) -> a | b);
            }
        }
    }

    private static boolean sameLanguage(Term a, Term b) {
        return a.language().equals(b.language())
                || a.language().equals(Term.EVERY_LANGUAGE)
                || b.language().equals(Term.EVERY_LANGUAGE);
    }

    /** Duplicates within a category, and one way of writing in two categories. */
    private void equalWays(int number, Term term, List<Finding> own) {
        List<String> keys = spellings.get(number);
        Set<Long> lines = new LinkedHashSet<>();
        boolean all = true;
        Way elsewhere = null;
        for (String key : keys) {
            Way first = null;
            for (Way other : ways.get(key)) {
                if (other.number == number || !sameLanguage(term, other.term)) {
                    continue;
                }
                if (!other.term.category().equals(term.category())) {
                    elsewhere = elsewhere == null && other.number < number ? other : elsewhere;
                } else if (first == null && says(other, number, term, keys.size())) {
                    first = other;
                }
            }
            all &= first != null;
            if (first != null) {
                lines.add(first.term.location().line());
            }
        }
        if (all) {
            own.add(finding(
                    Severity.WARNING,
                    "duplicate",
                    term,
                    "says nothing that line " + join(lines) + " does not say: remove it"));
        }
        if (elsewhere != null) {
            twoCategories(term, elsewhere.term).ifPresent(own::add);
        }
    }

    /** Whether the other of two terms that share a way of writing makes this one needless there. */
    private static boolean says(Way other, int number, Term term, int size) {
        List<Clause> clauses = other.term.pattern().clauses();
        boolean asMuch = clauses.isEmpty() || clauses.equals(term.pattern().clauses());
        boolean wider = clauses.isEmpty() && !term.pattern().clauses().isEmpty()
                || other.term.pattern().sequences().size() > size
                || other.term.language().equals(Term.EVERY_LANGUAGE)
                        && !term.language().equals(Term.EVERY_LANGUAGE);
        boolean narrower = !other.term.language().equals(Term.EVERY_LANGUAGE)
                && term.language().equals(Term.EVERY_LANGUAGE);
        return asMuch && !narrower && (wider || other.number < number);
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
        for (TermSequence sequence : term.pattern().sequences()) {
            Term inner = sequence.steps().stream().anyMatch(step -> step.gap() > 0)
                    ? null
                    : parts(number, term, Spellings.words(sequence), elsewhere);
            needless &= inner != null;
            enough = enough == null ? inner : enough;
        }
        if (needless && enough != null) {
            own.add(finding(
                    Severity.NOTE,
                    "shadowed",
                    term,
                    "adds no hit: \"" + enough.text() + "\" (line "
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
    private Term parts(int number, Term term, List<String> words, List<Integer> elsewhere) {
        Term enough = null;
        for (int from = 0; from < words.size(); from++) {
            int known = lengths.getOrDefault(Spellings.asFirst(words.get(from)), 0);
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PART); to++) {
                if (to - from == words.size() || (known & 1 << to - from) == 0) {
                    continue;
                }
                for (Way inner : ways.getOrDefault(Spellings.part(words, from, to), List.of())) {
                    if (inner.number == number || inner.term.excludes() || !sameLanguage(term, inner.term)) {
                        continue;
                    }
                    if (!inner.term.category().equals(term.category())) {
                        if (!elsewhere.contains(inner.number)) {
                            elsewhere.add(inner.number);
                        }
                    } else if (enough == null && inner.term.pattern().clauses().isEmpty()) {
                        enough = inner.term;
                    }
                }
            }
        }
        return enough;
    }

    /** Letters of a wrong script. */
    private void letters(Term term, List<Finding> own) {
        if (!LookAlikeLetters.has(term.text(), UnicodeScript.CYRILLIC)
                || !term.language().equals("en") && !LookAlikeLetters.has(term.text(), UnicodeScript.LATIN)) {
            return;
        }
        for (MatchResult found : WORD.matcher(term.text()).results().toList()) {
            String word = found.group();
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
        Map<String, Term> seen = new HashMap<>();
        for (Term term : dictionary.terms()) {
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
        dictionary.terms().stream()
                .filter(term -> !term.excludes())
                .forEach(term -> action.accept(term.category(), term));
    }

    /** A category of few terms whose name is nearly that of another is probably a slip. */
    private void categoryNames() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, Term> first = new HashMap<>();
        eachTerm((category, term) -> {
            sizes.merge(category, 1, Integer::sum);
            first.putIfAbsent(category, term);
        });
        sizes.forEach((category, size) -> {
            if (size <= FEW_TERMS) {
                sizes.keySet().stream()
                        .filter(other -> sizes.get(other) > FEW_TERMS && isSlip(category, other))
                        .findFirst()
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
        return unknown.entrySet().stream()
                .map(entry -> Finding.of(
                        Severity.WARNING,
                        "category-name",
                        dictionary.dimension(),
                        entry.getValue(),
                        "unknown category " + entry.getKey() + ": " + codebook + " has "
                                + known.stream()
                                        .filter(name -> isSlip(name, entry.getKey()))
                                        .findFirst()
                                        .map(name -> name + ", is that meant?")
                                        .orElse(String.join(", ", known))))
                .toList();
    }

    /** Whether one name may be the other with a slip; short names are alike without one. */
    private static boolean isSlip(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORT_NAME && EditDistance.isSlip(a, b);
    }
}
