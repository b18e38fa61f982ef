package dipl.morphology.languages;

import dipl.morphology.Morphology;
import dipl.morphology.english.EnglishMorphology;
import dipl.morphology.kazakh.KazakhMorphology;
import dipl.morphology.russian.RussianMorphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** The morphologies that dipl has, made when first asked for, since each reads a lexicon. */
public final class Morphologies {
    private static final Map<String, Supplier<Morphology>> BY_LANGUAGE = Map.of(
            // one line for each language
            "kk", KazakhMorphology::new,
            "ru", RussianMorphology::new,
            "en", EnglishMorphology::new);

    private static final ConcurrentMap<String, Morphology> LOADED = new ConcurrentHashMap<>();

    private Morphologies() {}

    /**
     * The morphology of a language, always the same object; languages that dipl cannot inflect, and {@code *}, get one that takes
     * words as they are written.
     *
     * @param language ISO 639-1 code in lower case, or {@code *}
     */
    public static Morphology of(String language) {
        return LOADED.computeIfAbsent(language, Morphologies::load);
    }

    private static Morphology load(String language) {
        Supplier<Morphology> supplier = BY_LANGUAGE.get(language);
        return supplier == null ? new ExactMorphology(language) : supplier.get();
    }
}
