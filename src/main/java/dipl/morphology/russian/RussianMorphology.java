package dipl.morphology.russian;

import dipl.morphology.Agreement;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Repair;
import dipl.morphology.TermWord;
import dipl.morphology.lexicon.BoundedCache;
import dipl.morphology.lexicon.FormTable;
import dipl.morphology.russian.RussianLexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Russian inflection.
 *
 * <p>A one-word term takes all forms of its word. In a phrase the head noun and the adjectives before it inflect together, and
 * what follows the head in another case stays as it is: {@code дипломатии народов}. {@code е} and {@code ё} are one letter.
 */
public final class RussianMorphology implements Morphology {
    private static final int CACHED_PARADIGMS = 10_000;

    private final RussianLexicon lexicon = new RussianLexicon();
    private final Headwords headwords = new Headwords(lexicon);
    private final Homographs homographs = new Homographs(lexicon);
    private final Derivations derivations = new Derivations(lexicon);
    private final Phrase phrase = new Phrase(lexicon, headwords);
    private final BoundedCache<TermWord, Paradigm> alone = new BoundedCache<>(this::single, CACHED_PARADIGMS);
    private final BoundedCache<Place, Paradigm> inPhrases = new BoundedCache<>(this::inPhrase, CACHED_PARADIGMS);

    /** A word and what it does in its phrase, which is the same in many phrases. */
    private record Place(TermWord word, Phrase.Slot slot) {}

    @Override
    public String language() {
        return "ru";
    }

    @Override
    public List<Paradigm> paradigms(List<TermWord> words) {
        if (words.size() == 1) {
            return List.of(alone.get(words.get(0)));
        }
        List<Phrase.Slot> slots = phrase.slots(words);
        List<Paradigm> result = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            result.add(inPhrases.get(new Place(words.get(i), slots.get(i))));
        }
        return result;
    }

    /** Whether the lexicon has this form; lower case. */
    public boolean isKnown(String form) {
        return lexicon.isKnown(form);
    }

    /** Whether a form can stand unchanged before a noun: {@code онлайн}, {@code медиа}; nouns and words that the lexicon lacks. */
    public boolean mayBeInvariableModifier(String form) {
        List<Sense> senses = lexicon.senses(form);
        return senses.stream().allMatch(sense -> switch (sense.grammar().wordClass()) {
            case NOUN, ADVERB -> true;
            default -> false;
        });
    }

    /** Whether a form is an adverb and nothing else; lower case. */
    public boolean isAdverb(String form) {
        List<Sense> senses = lexicon.senses(form);
        return !senses.isEmpty()
                && senses.stream().allMatch(sense -> sense.grammar().wordClass() == WordClass.ADVERB);
    }

    /** The {@link Agreement} slots that a form can fill as an adjective, participle or ordinal; 0 if it is none. */
    public int modifierSlots(String form) {
        List<Sense> senses = lexicon.senses(form);
        if (senses.isEmpty()) {
            return NewWords.modifierSlots(form);
        }
        int slots = 0;
        for (Sense sense : senses) {
            if (sense.grammar().wordClass().modifies()) {
                slots |= sense.grammar().slots();
            }
        }
        return slots;
    }

    /**
     * The dictionary forms that a form can belong to, each once, in the order of the lexicon; empty if it is unknown. Surnames are left
     * out if it can be anything else. Participles belong to their verb. Lower case.
     */
    public List<String> lemmas(String form) {
        List<Sense> senses = lexicon.senses(form);
        List<Sense> usual =
                senses.stream().filter(sense -> !sense.grammar().surname()).toList();
        return (usual.isEmpty() ? senses : usual)
                .stream().map(Sense::lemma).distinct().toList();
    }

    private Paradigm single(TermWord word) {
        String entry = word.text().toLowerCase(Locale.ROOT);
        if (Abbreviation.is(word.text())) {
            return Abbreviation.paradigm(entry);
        }
        List<Lexeme> lexemes = lexemes(entry, word.partOfSpeech());
        boolean known = lexemes.stream().noneMatch(lexeme -> lexeme.repair() == Repair.STEMMER);
        return known && !word.derivations()
                ? new JudgedParadigm(entry, lexemes, wanted -> table(word, entry, lexemes, wanted))
                : table(word, entry, lexemes, form -> true);
    }

    private FormTable table(TermWord word, String entry, List<Lexeme> lexemes, Predicate<String> wanted) {
        Forms forms = new Forms(entry, wanted);
        boolean anyClass = word.partOfSpeech() == PartOfSpeech.ANY;
        for (Lexeme lexeme : lexemes) {
            forms.add(lexeme, (form, own, grammars) -> homographs.judge(form, own, grammars, anyClass));
        }
        forms.addSelfIfMissing();
        return derived(word, forms).table();
    }

    private List<Lexeme> lexemes(String entry, PartOfSpeech partOfSpeech) {
        List<Lexeme> result = new ArrayList<>();
        if (partOfSpeech != PartOfSpeech.VERB) {
            result.addAll(headwords.nominal(entry));
        }
        // what is not in the lexicon is a noun unless it is said to be a verb
        if (partOfSpeech == PartOfSpeech.VERB || partOfSpeech == PartOfSpeech.ANY && lexicon.isKnown(entry)) {
            result.addAll(headwords.verbs(entry));
        }
        return result;
    }

    private Paradigm inPhrase(Place place) {
        TermWord word = place.word;
        Phrase.Slot slot = place.slot;
        String entry = word.text().toLowerCase(Locale.ROOT);
        if (slot.lexemes().isEmpty()) {
            return Abbreviation.is(word.text()) && slot.inflects() ? Abbreviation.paradigm(entry) : exactly(entry);
        }
        Forms forms = new Forms(entry);
        for (Lexeme lexeme : slot.lexemes()) {
            forms.add(lexeme, slot.caseOnly());
        }
        if (slot.asWritten()) {
            forms.addSelf();
        } else {
            forms.addSelfIfMissing();
        }
        return derived(word, forms).table();
    }

    private Forms derived(TermWord word, Forms forms) {
        if (word.derivations()) {
            for (Lexeme lexeme : derivations.of(word.text().toLowerCase(Locale.ROOT))) {
                forms.addDerived(lexeme);
            }
        }
        return forms;
    }

    private static Paradigm exactly(String entry) {
        Forms forms = new Forms(entry);
        forms.addSelf();
        return forms.table();
    }
}
