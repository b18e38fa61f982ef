package dipl.morphology.languages;

import dipl.morphology.english.Attribute;
import dipl.morphology.english.EnglishMorphology;
import dipl.morphology.kazakh.KazakhMorphology;
import dipl.morphology.russian.RussianMorphology;
import java.util.List;
import java.util.Set;

/** What the lexicons know of a word; they are read when first asked. Safe for use by several threads. */
public final class LanguageLexicons {
    private static final String KAZAKH_LETTERS = "әғқңөұүһі";

    /** Whether a lower-case word has letters that Kazakh has and Russian lacks. */
    public boolean hasKazakhLetters(String form) {
        return form.chars().anyMatch(letter -> KAZAKH_LETTERS.indexOf(letter) >= 0);
    }

    /** Whether a lower-case word is in the Russian or the English lexicon. */
    public boolean isKnown(String form) {
        return russian().isKnown(form) || english().isKnown(form);
    }

    /** Whether a lower-case word is a form of one of the common words of Kazakh. */
    public boolean isKnownKazakh(String form) {
        return KazakhMorphology.isKnown(form);
    }

    /** Whether a lower-case word is the dictionary form of one of the common words of Kazakh. */
    public boolean isKazakhDictionaryForm(String form) {
        return KazakhMorphology.isDictionaryForm(form);
    }

    /** Whether a lower-case word is the infinitive of one of the common verbs of Kazakh. */
    public boolean isKazakhInfinitive(String form) {
        return KazakhMorphology.isInfinitive(form);
    }

    /** The {@link dipl.morphology.Agreement} slots in which a Russian word can be an attribute; 0 if it cannot be one. */
    public int russianModifierSlots(String form) {
        return russian().modifierSlots(form);
    }

    /** In which ways an English word can be an attribute of a noun; none if it cannot be one. */
    public Set<Attribute> englishAttributes(String form) {
        return english().attributes(form);
    }

    /** Whether a Russian word can stand unchanged before a noun, as {@code онлайн} or {@code медиа}: nouns and words not in the lexicon. */
    public boolean mayBeInvariableRussianModifier(String form) {
        return russian().mayBeInvariableModifier(form);
    }

    /** Whether a form is a Russian adverb and nothing that is inflected. */
    public boolean isRussianAdverb(String form) {
        return russian().isAdverb(form);
    }

    /** The dictionary forms that a Russian form can belong to, lower case; empty if the lexicon lacks it. */
    public List<String> russianLemmas(String form) {
        return russian().lemmas(form);
    }

    /** The dictionary forms that an English form can belong to, lower case; empty if the lexicon lacks it. */
    public List<String> englishLemmas(String form) {
        return english().lemmas(form);
    }

    private static RussianMorphology russian() {
        return (RussianMorphology) Morphologies.of("ru");
    }

    private static EnglishMorphology english() {
        return (EnglishMorphology) Morphologies.of("en");
    }
}
