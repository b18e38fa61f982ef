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

    private static final String PLURAL = "plural";

    private static final Set<String> VOICES = Set.of("passive", "reflexive", "reciprocal", "causative");

    private static final Set<String> CASES =
            Set.of("genitive", "dative", "accusative", "locative", "ablative", "instrumental");

    private static final int VERBALIZER_LETTERS = 2;

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
                ? (other, reading) -> beatsVerb(other, reading, lemma, partOfSpeech, has(path, YOURS))
                : (other, reading) -> beatsNominal(other, reading, lemma, form)
                        || (weak || yours && other.partOfSpeech != PartOfSpeech.VERB && !has(reading, RARE))
                                && !other.lemma.equals(lemma);
        if (verb && isOfItsNominal(lemma, form, path) || anyReading(form, likelier)) {
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

    private boolean beatsVerb(
            Entry other, List<Node.Arc> reading, String lemma, PartOfSpeech partOfSpeech, boolean yours) {
        if (other.partOfSpeech == PartOfSpeech.VERB) {
            return isOpenTwin(lemma, other.lemma) || other.lemma.length() > lemma.length() && !isBareVoice(reading);
        }
        // қолдау belongs to the noun and to the verb; but actions are not counted: зерттеулер are studies
        boolean verbalNoun = partOfSpeech == PartOfSpeech.VERB
                && (other.lemma.endsWith("у") || other.lemma.endsWith("ю"))
                && !has(reading, Set.of(PLURAL));
        return other.lemma.length() > lemma.length() && !verbalNoun && (yours || !has(reading, RARE));
    }

    /** Whether a reading is the order to do something to oneself or the like: {@code терген} is rarely the order to be examined. */
    private static boolean isBareVoice(List<Node.Arc> reading) {
        return VOICES.contains(reading.get(reading.size() - 1).meaning());
    }

    /**
     * Whether a form of a verb in -ла is the nominal's of which the verb was made: {@code істері} are works, {@code жолда} is on the
     * way.
     */
    private boolean isOfItsNominal(String verb, String form, List<Node.Arc> path) {
        String base = verb.substring(0, Math.max(0, verb.length() - VERBALIZER_LETTERS));
        if (!Phonology.hasVowel(base) || !isVerbalized(verb, base)) {
            return false;
        }
        boolean declined = path.size() > 2
                && path.get(1).meaning().equals("future participle")
                && isNominalEnding(path.get(2).meaning());
        return declined
                || anyReading(
                        form,
                        (other, reading) -> other.lemma.equals(base)
                                && other.partOfSpeech == PartOfSpeech.NOMINAL
                                && !has(reading, WEAK));
    }

    private static boolean isNominalEnding(String meaning) {
        return CASES.contains(meaning) || meaning.endsWith(" possessive");
    }

    private static boolean isVerbalized(String verb, String base) {
        Sound sound = Sound.endOf(base);
        return verb.equals(base + Phonology.spell("LA", sound, true))
                || verb.equals(base + Phonology.spell("LA", sound, false));
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
