package dipl.morphology.kazakh;

import dipl.morphology.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Common words of Kazakh, known so that a form is not given to a word when another one explains it better: {@code алтын} is gold, and no
 * form of {@code ал-} "take".
 */
final class Lexicon {
    /** What the common words say about a form that the grammar has read as a form of some word. */
    enum Verdict {
        /** No other word is likelier. */
        STANDS,
        /** Another common word has the same form. */
        HOMOGRAPH,
        /** It is a form of another word. */
        REJECTED
    }

    private record Entry(String lemma, PartOfSpeech partOfSpeech, Stem stem) {}

    private static final Lexicon COMMON = new Lexicon();

    /** Suffixes so rare that any other explanation of a form is likelier. */
    private static final Set<String> WEAK = Set.of(
            "1sg person",
            "2sg person",
            "2sg polite person",
            "1pl person",
            "2pl person",
            "similative",
            "comparative",
            "particle");

    /** Rare enough that a noun without a rare suffix is likelier: {@code қауіптің} is of the danger, not your dangerous one. */
    private static final Set<String> YOURS = Set.of("2sg possessive");

    /** Suffixes too rare for a word to be preferred because of them. */
    private static final Set<String> RARE = Set.of(
            "1sg possessive",
            "2sg possessive",
            "1pl possessive",
            "2pl possessive",
            "1sg person",
            "2sg person",
            "2sg polite person",
            "1pl person",
            "2pl person",
            "similative",
            "particle");

    /** Nouns with these endings belong to their verbs as well: {@code қолдау}, {@code қолдаушы}. */
    private static final List<String> VERBAL_NOUN_ENDINGS = List.of("у", "ю", "ушы", "уші", "юшы", "юші");

    private final Set<String> verbs = Resources.words("verbs.txt");
    private final Set<String> timeWords = Resources.words("time.txt");
    private final Set<String> adjectives = Resources.words("adjectives.txt");
    private final Set<String> nouns = Resources.words("nouns.txt");
    private final Set<String> frozen = Resources.words("frozen.txt");
    private final Set<String> closed = Resources.words("closed.txt");
    private final Set<String> homographs = Resources.words("homographs.txt");
    private final Map<String, List<Entry>> stems = new HashMap<>();

    private Lexicon() {
        nouns.forEach(this::addNominal);
        adjectives.forEach(this::addNominal);
        for (String verb : verbs) {
            VerbStems.of(verb).forEach(stem -> add(new Entry(verb, PartOfSpeech.VERB, stem)));
        }
    }

    private void addNominal(String word) {
        NominalStems.of(word, "noun").forEach(stem -> add(new Entry(word, PartOfSpeech.NOMINAL, stem)));
    }

    private void add(Entry entry) {
        stems.computeIfAbsent(entry.stem.text(), text -> new ArrayList<>()).add(entry);
    }

    static Lexicon common() {
        return COMMON;
    }

    /** Bare stems of common verbs. */
    Set<String> verbs() {
        return verbs;
    }

    /** Nouns of time and place that take the attributive suffix without a locative. */
    boolean isTimeWord(String word) {
        return timeWords.contains(word);
    }

    boolean isAdjective(String word) {
        return adjectives.contains(word);
    }

    boolean isNoun(String word) {
        return nouns.contains(word);
    }

    /** Single words that already carry a possessive in their dictionary form: {@code отбасы}. */
    boolean isFrozenPossessive(String word) {
        return frozen.contains(word);
    }

    /** Whether a form is spelt as a form of some common word. */
    boolean knows(String form) {
        return closed.contains(form) || anyReading(form, (entry, reading) -> true);
    }

    /**
     * Compares a reading with what the common words offer.
     *
     * @param lemma the dictionary word; of a verb, its bare stem
     * @param path how the grammar reads the form
     */
    Verdict judge(String lemma, PartOfSpeech partOfSpeech, String form, List<Node.Arc> path) {
        boolean own = partOfSpeech == PartOfSpeech.NOMINAL && closed.contains(lemma);
        if (closed.contains(form) && !own) {
            return Verdict.REJECTED;
        }
        boolean verb = partOfSpeech != PartOfSpeech.NOMINAL;
        boolean weak = !verb && has(path, WEAK);
        boolean yours = !verb && has(path, YOURS);
        BiPredicate<Entry, List<Node.Arc>> likelier = verb
                ? (other, reading) -> beatsVerb(other, reading, lemma, partOfSpeech)
                : (other, reading) -> beatsNominal(other, reading, lemma, form)
                        || (weak || yours && other.partOfSpeech != PartOfSpeech.VERB && !has(reading, RARE))
                                && !other.lemma.equals(lemma);
        if (anyReading(form, likelier)) {
            return Verdict.REJECTED;
        }
        boolean homograph = homographs.contains(form)
                || anyReading(
                        form, (other, reading) -> other.lemma.equals(lemma) && other.partOfSpeech != partOfSpeech);
        return homograph ? Verdict.HOMOGRAPH : Verdict.STANDS;
    }

    /** How the first of the common words that share a form with some word makes it. */
    String otherReading(String lemma, PartOfSpeech partOfSpeech, String form) {
        List<String> found = new ArrayList<>();
        anyReading(form, (other, reading) -> {
            boolean another = !other.lemma.equals(lemma) || other.partOfSpeech != partOfSpeech;
            return another && found.add(KazakhParadigm.describe(reading));
        });
        return found.isEmpty() ? "another common word" : found.get(0);
    }

    private boolean beatsNominal(Entry other, List<Node.Arc> reading, String lemma, String form) {
        if (other.partOfSpeech == PartOfSpeech.VERB || other.lemma.length() <= lemma.length() || has(reading, RARE)) {
            return false;
        }
        // of an adjective only the bare form is likelier than an inflected noun: маңызды, but шағын+да is шақ+ы+нда
        return !adjectives.contains(other.lemma) || other.lemma.equals(form) && !homographs.contains(form);
    }

    private boolean beatsVerb(Entry other, List<Node.Arc> reading, String lemma, PartOfSpeech partOfSpeech) {
        boolean verbalNoun = partOfSpeech == PartOfSpeech.VERB
                && VERBAL_NOUN_ENDINGS.stream().anyMatch(other.lemma::endsWith)
                && other.partOfSpeech == PartOfSpeech.NOMINAL;
        if (other.partOfSpeech == PartOfSpeech.VERB && isOpenTwin(lemma, other.lemma)) {
            return true;
        }
        return other.lemma.length() > lemma.length()
                && !verbalNoun
                && (other.partOfSpeech == PartOfSpeech.VERB || !has(reading, RARE));
    }

    /** Whether a rare verb differs from a common one by its last vowel: forms of {@code құр} can be read as forms of {@code құры}. */
    private boolean isOpenTwin(String lemma, String common) {
        return !verbs.contains(lemma)
                && lemma.length() == common.length() + 1
                && lemma.startsWith(common)
                && "ыі".indexOf(lemma.charAt(lemma.length() - 1)) >= 0;
    }

    private static boolean has(List<Node.Arc> path, Set<String> meanings) {
        return path.stream().anyMatch(arc -> meanings.contains(arc.meaning()));
    }

    private boolean anyReading(String form, BiPredicate<Entry, List<Node.Arc>> wanted) {
        Walk walk = new Walk(Orthography.CYRILLIC, form);
        for (int length = 1; length <= form.length(); length++) {
            for (Entry entry : stems.getOrDefault(form.substring(0, length), List.of())) {
                List<Node.Arc> reading = walk.read(entry.stem);
                if (!reading.isEmpty() && wanted.test(entry, reading)) {
                    return true;
                }
            }
        }
        return false;
    }
}
