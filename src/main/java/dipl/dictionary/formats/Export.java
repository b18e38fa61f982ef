package dipl.dictionary.formats;

import dipl.dictionary.Clause;
import dipl.dictionary.Dictionary;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermPattern;
import dipl.dictionary.TermSequence;
import dipl.dictionary.TermSyntaxException;
import dipl.dictionary.WordTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Gives a writer the terms as plain patterns, and keeps account of what the format cannot hold. */
final class Export {
    /**
     * A pattern of a category.
     *
     * @param path the names of the category and those above it
     * @param pattern words with blanks between them, perhaps with wildcards
     * @param expression whether the pattern is a regular expression, or a rule in the format's own words
     * @param notes what the term's note says that the format can hold
     * @param term where the pattern comes from
     */
    record Entry(List<String> path, String pattern, boolean expression, Map<String, String> notes, Term term) {}

    private static final int MOST_PATTERNS = 20_000;

    private final List<Dictionary> dictionaries;
    private final ExportOptions options;
    private final Expansion expansion;
    private final String format;
    private final List<String> losses = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<List<Object>, Entry> entries = new LinkedHashMap<>();

    Export(String format, List<Dictionary> dictionaries, ExportOptions options) {
        this.format = format;
        this.dictionaries = dictionaries;
        this.options = options;
        this.expansion = new Expansion(options.forms());
    }

    /** The name of the dictionary, or of all together. */
    String name() {
        return dictionaries.size() == 1 ? dictionaries.get(0).dimension() : "dipl";
    }

    /** Names something that is not written as it stands. */
    void lost(Term term, String why) {
        losses.add(term.location() + ": " + Import.quoted(term.text()) + " " + why);
    }

    /** Counts something that many terms lose in the same way. */
    void reduced(String what) {
        kinds.merge(what, 1, Integer::sum);
    }

    ExportedDictionary result(String text) {
        List<String> all = new ArrayList<>(losses);
        kinds.forEach((what, terms) -> all.add(terms + (terms == 1 ? " term: " : " terms: ") + what));
        return new ExportedDictionary(text, all);
    }

    /** All that the format can hold, each pattern once in a category. */
    Collection<Entry> entries(Abilities abilities) {
        forEachTerm((path, term) -> term(path, term, abilities));
        return entries.values();
    }

    /** The terms that the options ask for, with the path of each. */
    void forEachTerm(BiConsumer<List<String>, Term> action) {
        for (Dictionary dictionary : dictionaries) {
            for (Term term : dictionary.terms()) {
                boolean wanted = options.language().isEmpty()
                        || term.language().equals(options.language())
                        || term.language().equals(Term.EVERY_LANGUAGE);
                if (!wanted) {
                    continue;
                }
                if (term.excludes()) {
                    lost(term, "is left out: " + format + " has no phrases that cancel others");
                } else {
                    action.accept(path(dictionary, term), term);
                }
            }
        }
    }

    private List<String> path(Dictionary dictionary, Term term) {
        List<String> path = new ArrayList<>();
        if (dictionaries.size() > 1) {
            path.add(dictionary.dimension());
        }
        path.addAll(List.of(term.category().split("/")));
        return List.copyOf(path);
    }

    /** What the format can hold of a term's note; counts the rest as lost, with the language and the source. */
    Map<String, String> notes(Term term, Set<String> held) {
        Map<String, String> notes = new LinkedHashMap<>();
        Notes.read(term.note()).forEach((key, value) -> {
            if (held.contains(key)) {
                notes.put(key, value);
            } else {
                reduced(key.isEmpty() ? "no room for their note" : "no room for their " + key);
            }
        });
        if (!term.language().equals(Term.EVERY_LANGUAGE)) {
            reduced("no room for their language");
        }
        return notes;
    }

    /** Whether a term can be written without its conditions; says what that changes. */
    boolean bearable(Term term, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.kind() == Clause.Kind.WITH) {
                lost(term, "is left out: " + format + " has no @with, and without it the term would count everywhere");
                return false;
            }
        }
        if (!clauses.isEmpty()) {
            lost(term, "is written without its @unless, which " + format + " does not have");
        }
        return true;
    }

    private void term(List<String> path, Term term, Abilities abilities) {
        TermPattern pattern = parse(term);
        String rule = Notes.read(term.note()).get(Notes.RULE);
        if (rule != null
                && abilities.notes().contains(Notes.RULE)
                && !pattern.clauses().isEmpty()) {
            entries.putIfAbsent(
                    List.of(path, rule, true), new Entry(path, rule, true, notes(term, abilities.notes()), term));
            return;
        }
        if (!bearable(term, pattern.clauses())) {
            return;
        }
        if (term.mode() == MatchMode.REGEX) {
            expression(path, term, pattern, abilities);
            return;
        }
        Set<String> patterns = patterns(term, pattern, abilities);
        patterns.removeIf(p -> !abilities.wildcards().hold(p) && refuse(term, abilities));
        if (patterns.isEmpty()) {
            return;
        }
        if (words(pattern).anyMatch(WordTest::caseSensitive)) {
            reduced("their capitals are not compared");
        }
        Map<String, String> notes = notes(term, abilities.notes());
        for (String p : patterns) {
            entries.putIfAbsent(List.of(path, p, false), new Entry(path, p, false, notes, term));
        }
    }

    private Set<String> patterns(Term term, TermPattern pattern, Abilities abilities) {
        boolean inflects = words(pattern).anyMatch(word -> word.mode() == MatchMode.INFLECT)
                && !term.language().equals(Term.EVERY_LANGUAGE);
        boolean expanded = inflects && options.forms() > 0;
        if (inflects && !expanded) {
            reduced("written in the dictionary form only: --expanded writes their other forms");
        }
        Set<String> patterns = new LinkedHashSet<>();
        Optional<String> plain = expanded ? Optional.empty() : Patterns.plain(term);
        if (plain.isPresent()) {
            patterns.add(plain.get());
            return patterns;
        }
        boolean complete = true;
        for (TermSequence sequence : pattern.sequences()) {
            if (patterns.size() >= MOST_PATTERNS) {
                break;
            }
            if (gaps(sequence) && !abilities.anyWord()) {
                lost(term, "is left out where it has a gap: " + format + " has no gaps between words");
                return patterns;
            }
            List<List<String>> rows = List.of(sequence.steps().stream()
                    .map(step -> step.word().prefix() + step.word().text())
                    .toList());
            if (expanded) {
                Expansion.Forms forms = expansion.forms(term.language(), sequence);
                rows = forms.rows();
                complete &= forms.complete();
            }
            for (List<String> row : rows) {
                if (patterns.size() < MOST_PATTERNS) {
                    fill(sequence, row, 1, sequence.budget(), row.get(0), patterns);
                }
            }
        }
        if (patterns.size() >= MOST_PATTERNS) {
            lost(term, "is written in its first " + patterns.size() + " ways only: its gaps allow more");
        } else if (!complete) {
            reduced("more forms than --forms " + options.forms() + ", the rarer ones are left out");
        }
        return patterns;
    }

    private static Stream<WordTest> words(TermPattern pattern) {
        return pattern.sequences().stream()
                .flatMap(sequence -> sequence.steps().stream())
                .map(TermSequence.Step::word);
    }

    private boolean refuse(Term term, Abilities abilities) {
        lost(term, "is left out: " + format + " " + abilities.wildcards().limit());
        return true;
    }

    static TermPattern parse(Term term) {
        try {
            return TermPattern.parse(term.text(), term.mode());
        } catch (TermSyntaxException e) {
            throw new IllegalArgumentException(term.location() + ": a dictionary holds only terms that were read", e);
        }
    }

    private void expression(List<String> path, Term term, TermPattern pattern, Abilities abilities) {
        List<TermSequence.Step> steps = pattern.sequences().get(0).steps();
        if (!abilities.expressions() || steps.size() > 1) {
            lost(term, "is left out: " + format + " cannot hold this regular expression");
            return;
        }
        String text = steps.get(0).word().text();
        entries.putIfAbsent(
                List.of(path, text, true), new Entry(path, text, true, notes(term, abilities.notes()), term));
    }

    private static boolean gaps(TermSequence sequence) {
        return sequence.steps().stream().skip(1).anyMatch(step -> step.gap() > 0);
    }

    /** Writes out the words with their signs, each width of a gap on its own, a {@code *} for each word between. */
    private static void fill(
            TermSequence sequence, List<String> words, int next, int budget, String sofar, Set<String> into) {
        if (next == words.size()) {
            into.add(sofar);
            return;
        }
        TermSequence.Step step = sequence.steps().get(next);
        int widest = Math.min(budget, step.gap());
        for (int between = 0; between <= widest && into.size() < MOST_PATTERNS; between++) {
            String sign = step.gap() == 0 && step.link() == TermSequence.Link.HYPHEN ? "-" : " ";
            String longer = sofar + " *".repeat(between) + sign + words.get(next);
            fill(sequence, words, next + 1, budget - between, longer, into);
        }
    }
}
