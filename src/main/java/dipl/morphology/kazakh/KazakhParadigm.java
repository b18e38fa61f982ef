package dipl.morphology.kazakh;

import dipl.morphology.Agreement;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.Rival;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The forms of one Kazakh word: the variants of its stem, and all that the grammar may add to them. */
final class KazakhParadigm implements Paradigm {
    /** Shorter words lose too much of their shape with their Kazakh letters, unless the other words of a phrase vouch for them. */
    private static final int SHORTEST_REPAIRED = 5;

    private static final int SHORTEST_REPAIRED_IN_PHRASE = 3;

    private static final int SHORTEST_OTHER_SCRIPT = 3;

    /** Without one letter of its own, a short word in Latin script may be of any language. */
    private static final int SHORTEST_IN_PLAIN_LETTERS = 5;

    /** How much of the automaton, which has loops, is looked at for each form that is wanted. */
    private static final int DRAFTS_PER_FORM = 40;

    private static final int MOST_LISTED = 10_000;

    private static final String START_OF_RANGE = "start of a range";

    /** Suffixes that are listed after longer chains of common ones. */
    private static final Set<String> UNUSUAL = Set.of(
            "long instrumental",
            "possessive predicate",
            "similative",
            "comparative",
            "particle",
            "equative",
            "abessive",
            "1sg person",
            "1pl person",
            "2sg person",
            "2sg polite person",
            "2pl person",
            "2sg possessive",
            "2pl possessive",
            "passive",
            "reflexive",
            "reciprocal",
            "causative",
            "passive adjective",
            "wish",
            "optative",
            "intention");

    private final String word;
    private final String lemma;
    private final PartOfSpeech partOfSpeech;
    private final List<Stem> stems;
    private final boolean alone;
    private final boolean repairing;
    private volatile List<String> prefixes;
    private volatile Listed listed = new Listed(0, List.of());

    /** The forms that were last asked for. */
    private record Listed(int limit, List<String> forms) {}

    /**
     * A paradigm.
     *
     * @param word the dictionary form in lower case
     * @param lemma the dictionary word without the ending of the infinitive
     * @param alone whether no other word of a phrase vouches for the reading, so that likelier words must be heeded
     */
    KazakhParadigm(String word, String lemma, PartOfSpeech partOfSpeech, List<Stem> stems, boolean alone) {
        this(word, lemma, partOfSpeech, stems, alone, true);
    }

    private KazakhParadigm(
            String word, String lemma, PartOfSpeech partOfSpeech, List<Stem> stems, boolean alone, boolean repairing) {
        this.word = word;
        this.lemma = lemma;
        this.partOfSpeech = partOfSpeech;
        this.stems = List.copyOf(stems);
        this.alone = alone;
        this.repairing = repairing;
    }

    @Override
    public Paradigm withoutRepairs() {
        return new KazakhParadigm(word, lemma, partOfSpeech, stems, alone, false);
    }

    @Override
    public List<String> prefixes() {
        if (prefixes == null) {
            prefixes = shortestPrefixes();
        }
        return prefixes;
    }

    @Override
    public Optional<Reading> read(String form) {
        if (form.isEmpty()) {
            return Optional.empty();
        }
        if (form.equals(word)) {
            return Optional.of(Reading.of(word + ": dictionary form"));
        }
        List<Node.Arc> path = path(Orthography.CYRILLIC, form);
        if (path.isEmpty()) {
            return repairing ? readRepaired(form) : Optional.empty();
        }
        return judge(form, path);
    }

    private Optional<Reading> judge(String form, List<Node.Arc> path) {
        Lexicon.Verdict verdict = alone && !isDerived(path)
                ? Lexicon.common().judge(lemma, partOfSpeech, form, path)
                : Lexicon.Verdict.STANDS;
        if (verdict == Lexicon.Verdict.REJECTED) {
            return Optional.empty();
        }
        Rival rival = verdict == Lexicon.Verdict.HOMOGRAPH
                ? new Rival(Lexicon.common().otherReading(lemma, partOfSpeech, form), false)
                : Rival.NONE;
        return Optional.of(new Reading(describe(path), agreement(path), rival, Repair.NONE));
    }

    private Optional<Reading> readRepaired(String form) {
        return switch (Character.UnicodeScript.of(form.codePointAt(form.length() - 1))) {
            case CYRILLIC ->
                isLong(form)
                        // few can be read so, and whether a word is known takes longer to tell
                        ? readAs(Orthography.RUSSIAN_LETTERS, form)
                                .filter(reading -> !Lexicon.common().knows(form))
                        : Optional.empty();
            case ARABIC -> readAs(Orthography.ARABIC, form);
            case LATIN, INHERITED -> {
                // the capital İ becomes i with a combining dot in lower case
                String latin = form.replace("\u0307", "");
                if (lemma.length() < SHORTEST_IN_PLAIN_LETTERS && latin.chars().allMatch(letter -> letter < 128)) {
                    yield Optional.empty();
                }
                Optional<Reading> older = readAs(Orthography.LATIN_2018, latin);
                Optional<Reading> newer = readAs(Orthography.LATIN_2021, latin);
                yield older.isEmpty() || newer.isEmpty()
                        ? older.or(() -> newer)
                        : newer.map(reading ->
                                new Reading(reading.analysis(), reading.agreement(), reading.rival(), Repair.LATIN));
            }
            default -> Optional.empty();
        };
    }

    private Optional<Reading> readAs(Orthography orthography, String form) {
        if (orthography != Orthography.RUSSIAN_LETTERS && lemma.length() < SHORTEST_OTHER_SCRIPT) {
            return Optional.empty();
        }
        List<Node.Arc> path = path(orthography, form);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String analysis = describe(path) + orthography.description();
        return Optional.of(new Reading(analysis, agreement(path), Rival.NONE, orthography.repair()));
    }

    private boolean isLong(String form) {
        return Math.min(word.length(), form.length()) >= shortestRepaired(alone);
    }

    private static int shortestRepaired(boolean alone) {
        return alone ? SHORTEST_REPAIRED : SHORTEST_REPAIRED_IN_PHRASE;
    }

    private List<Node.Arc> path(Orthography orthography, String form) {
        Walk walk = new Walk(orthography, form);
        for (Stem stem : stems) {
            List<Node.Arc> path = walk.read(stem);
            if (!path.isEmpty()) {
                return path;
            }
        }
        return List.of();
    }

    /** Words agree in nothing; but a modifier with the ending that opens a range stands in no other place. */
    private static int agreement(List<Node.Arc> path) {
        boolean opensRange = path.get(path.size() - 1).meaning().equals(START_OF_RANGE);
        return opensRange ? Agreement.OPENS_RANGE : Agreement.ANY;
    }

    private static boolean isDerived(List<Node.Arc> path) {
        return path.stream().anyMatch(arc -> arc.meaning().contains(" in -"));
    }

    /** The parts of a form and what each means. */
    static String describe(List<Node.Arc> path) {
        String parts = path.stream().map(Node.Arc::label).collect(Collectors.joining("+"));
        String meanings = path.stream()
                .map(Node.Arc::meaning)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
        return parts + ": " + (meanings.isEmpty() ? "dictionary form" : meanings);
    }

    @Override
    public List<String> forms(int limit) {
        Listed known = listed;
        if (known.limit() != limit) {
            known = new Listed(limit, list(limit));
            listed = known;
        }
        return known.forms();
    }

    private List<String> list(int limit) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        Queue<Draft> drafts = new PriorityQueue<>();
        int made = 0;
        for (Stem stem : stems) {
            if (stem.regular()) {
                int cost = stem.meaning().isEmpty() ? 0 : 1;
                drafts.add(new Draft(stem.text(), stem.nodes().get(0), cost, made++));
            }
        }
        int most = made + DRAFTS_PER_FORM * Math.min(limit, MOST_LISTED);
        while (forms.size() < limit && !drafts.isEmpty()) {
            Draft draft = drafts.remove();
            if (draft.node.isEnd() && standsAlone(draft.text)) {
                forms.add(draft.text);
            }
            if (made < most) {
                for (Node.Arc arc : draft.node.arcs()) {
                    drafts.add(new Draft(draft.text + arc.label(), arc.target(), draft.cost + cost(arc), made++));
                }
            }
        }
        return List.copyOf(forms);
    }

    private boolean standsAlone(String form) {
        return read(form)
                .filter(reading -> (reading.agreement() & Agreement.ANY) != 0)
                .isPresent();
    }

    private static int cost(Node.Arc arc) {
        // the present, the commonest form of a verb, takes two suffixes: қолда-й-ды
        return UNUSUAL.contains(arc.meaning()) ? 3 : arc.meaning().equals("present") ? 0 : 1;
    }

    /**
     * A form in the making.
     *
     * @param cost the number of its suffixes, unusual ones counted more than once
     * @param number in the order of the grammar, to decide between forms of one cost
     */
    private record Draft(String text, Node node, int cost, int number) implements Comparable<Draft> {
        @Override
        public int compareTo(Draft other) {
            return cost != other.cost ? Integer.compare(cost, other.cost) : Integer.compare(number, other.number);
        }
    }

    private List<String> shortestPrefixes() {
        Set<String> all = new TreeSet<>();
        all.add(word);
        for (Stem stem : stems) {
            all.add(stem.text());
            if (repairing && word.length() >= shortestRepaired(alone)) {
                all.addAll(Orthography.RUSSIAN_LETTERS.prefixes(stem.text()));
            }
            if (repairing && lemma.length() >= SHORTEST_OTHER_SCRIPT) {
                all.addAll(Orthography.LATIN_2018.prefixes(stem.text()));
                all.addAll(Orthography.LATIN_2021.prefixes(stem.text()));
                all.addAll(Orthography.ARABIC.prefixes(stem.text()));
            }
        }
        List<String> shortest = new ArrayList<>();
        for (String prefix : all) {
            // sorted: a prefix comes before all that it starts
            if (shortest.isEmpty() || !prefix.startsWith(shortest.get(shortest.size() - 1))) {
                shortest.add(prefix);
            }
        }
        return List.copyOf(shortest);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s)", word, partOfSpeech);
    }
}
