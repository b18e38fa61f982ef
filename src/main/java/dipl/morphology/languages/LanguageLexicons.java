package dipl.morphology.languages;

import dipl.morphology.english.EnglishMorphology;
import dipl.morphology.russian.RussianMorphology;
import java.util.List;

/** What the Russian and English lexicons know of a word; they are read when first asked. Safe for use by several threads. */
public final class LanguageLexicons {
    /** Whether a lower-case word is in the Russian or the English lexicon. */
    public boolean isKnown(String form) {
        return russian().isKnown(form) || english().isKnown(form);
    }

    /** The {@link dipl.morphology.Agreement} slots in which a Russian word can be an attribute; 0 if it cannot be one. */
    public int russianModifierSlots(String form) {
        return russian().modifierSlots(form);
    }

    /** Whether an English word can be an attribute of a noun. */
    public boolean isEnglishModifier(String form) {
        return english().isModifier(form);
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
