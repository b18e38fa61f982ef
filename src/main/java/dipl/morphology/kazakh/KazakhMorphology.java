package dipl.morphology.kazakh;

import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import dipl.morphology.lexicon.BoundedCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The inflection of Kazakh, by rule: chains of suffixes under strict assimilation of consonants and free choice of vowel harmony, which
 * loans and names make waver.
 *
 * <p>The head of a phrase takes every suffix. What may happen to the words before it depends on the construction; see {@link Phrase}.
 */
public final class KazakhMorphology implements Morphology {
    private static final int CACHED_PARADIGMS = 4_096;

    private final BoundedCache<Place, Paradigm> paradigms =
            new BoundedCache<>(KazakhMorphology::paradigm, CACHED_PARADIGMS);

    /**
     * A word and what it does in its term. The words of alternatives come up in thousands of phrases, but in few places.
     *
     * @param alone whether it is the whole term
     */
    private record Place(TermWord term, Phrase.Role role, boolean alone) {}

    @Override
    public String language() {
        return "kk";
    }

    /** Whether a form belongs to one of the common words; lower case. */
    public static boolean isKnown(String form) {
        return !form.isEmpty() && Lexicon.common().knows(form);
    }

    /** Whether a form is the dictionary form of one of the common nouns, adjectives or verbs; lower case. */
    public static boolean isDictionaryForm(String form) {
        Lexicon lexicon = Lexicon.common();
        return lexicon.isNoun(form)
                || lexicon.isAdjective(form)
                || lexicon.verbs().contains(form);
    }

    /** Whether a form is the infinitive of one of the common verbs; lower case. */
    public static boolean isInfinitive(String form) {
        boolean ending = form.endsWith("у") || form.endsWith("ю");
        return ending
                && VerbStems.ofInfinitive(form, Lexicon.common().verbs()).stream()
                        .anyMatch(Lexicon.common().verbs()::contains);
    }

    @Override
    public List<Paradigm> paradigms(List<TermWord> words) {
        Phrase phrase = new Phrase(words);
        List<Paradigm> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            result.add(paradigms.get(new Place(phrase.word(i), phrase.role(i), phrase.size() == 1)));
        }
        return List.copyOf(result);
    }

    private static Paradigm paradigm(Place place) {
        TermWord term = place.term();
        String word = term.text().toLowerCase(Locale.ROOT);
        if (word.indexOf('ё') >= 0) {
            // loans keep the letter, and most writers leave out its dots
            TermWord plain = new TermWord(
                    term.text().replace('ё', 'е').replace('Ё', 'Е'), term.partOfSpeech(), term.derivations());
            return new EitherParadigm(
                    paradigm(place, word),
                    paradigm(new Place(plain, place.role(), place.alone()), word.replace('ё', 'е')));
        }
        return paradigm(place, word);
    }

    private static Paradigm paradigm(Place place, String word) {
        TermWord term = place.term();
        if (term.partOfSpeech() == PartOfSpeech.VERB) {
            return verb(word, PartOfSpeech.VERB, place);
        }
        Paradigm nominal = nominal(place, word);
        // in -у a word is the noun, with a capital a name; only as a bare stem can it be both
        boolean both = term.partOfSpeech() == PartOfSpeech.ANY
                && place.alone()
                && word.equals(term.text())
                && Lexicon.common().verbs().contains(word);
        return both ? new EitherParadigm(nominal, verb(word, PartOfSpeech.ANY, place)) : nominal;
    }

    private static Paradigm verb(String word, PartOfSpeech partOfSpeech, Place place) {
        String lemma = word;
        List<Stem> stems = new ArrayList<>();
        if (place.term().derivations() && (word.endsWith("у") || word.endsWith("ю"))) {
            String agent = word + (Phonology.isFront(word) ? "ші" : "шы");
            NominalStems.of(agent, "noun").forEach(stem -> stems.add(stem.meaning("agent noun in -shy")));
        }
        for (String stem : VerbStems.ofInfinitive(word, Lexicon.common().verbs())) {
            stems.addAll(VerbStems.of(stem));
            lemma = stem;
        }
        return new KazakhParadigm(word, lemma, partOfSpeech, stems, place.alone());
    }

    private static Paradigm nominal(Place place, String word) {
        List<Stem> stems = new ArrayList<>();
        Phrase.Role role = place.role();
        if (role == Phrase.Role.FIXED) {
            stems.add(Stem.of(word, "fixed", Sound.endOf(word), Phonology.isFront(word), Onset.ANY));
        } else if (role.possessed()) {
            for (String base : Phrase.bases(word)) {
                stems.addAll(NominalStems.of(base, role.state()));
            }
        }
        if (role != Phrase.Role.FIXED && role != Phrase.Role.POSSESSED_MODIFIER) {
            boolean possessed = role == Phrase.Role.POSSESSED_HEAD;
            List<Stem> plain = nominal(place.term(), word, possessed ? Phrase.Role.HEAD : role);
            stems.addAll(possessed ? plain.stream().map(Stem::rare).toList() : plain);
        }
        return new KazakhParadigm(word, word, PartOfSpeech.NOMINAL, stems, place.alone());
    }

    private static List<Stem> nominal(TermWord term, String word, Phrase.Role role) {
        Lexicon lexicon = Lexicon.common();
        if (role == Phrase.Role.HEAD && lexicon.isFrozenPossessive(word)) {
            return List.of(Stem.of(word, "own3", Sound.VOWEL, Phonology.isFront(word), Onset.ANY));
        }
        String state = role.state();
        if (role == Phrase.Role.HEAD) {
            state = term.derivations()
                    ? "deriving"
                    : lexicon.isTimeWord(word) ? "time" : NominalStems.isPlural(word) ? "plural" : state;
        }
        return NominalStems.isUnpronounced(term.text())
                ? NominalStems.unpronounced(word, state, NominalStems.isCapitals(term.text()))
                : NominalStems.of(word, state);
    }
}
