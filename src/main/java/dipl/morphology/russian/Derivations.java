package dipl.morphology.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adjectives made from a noun: {@code дипломатия} gives {@code дипломатический}, {@code правительство} {@code правительственный}.
 *
 * <p>Only those that the lexicon has, so nothing is invented.
 */
final class Derivations {
    private static final List<String> NOUN_ENDINGS =
            List.of("ия", "ие", "ство", "ика", "а", "я", "о", "е", "ь", "й", "");
    private static final List<String> SUFFIXES = List.of(
            "ский",
            "еский",
            "ический",
            "ческий",
            "ный",
            "енный",
            "ственный",
            "ельный",
            "ьный",
            "иальный",
            "альный",
            "онный",
            "ионный",
            "овый",
            "анский",
            "овский",
            "ий");
    private static final int SHORTEST_STEM = 3;

    private final RussianLexicon lexicon;

    Derivations(RussianLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The adjectives of a noun in lower case. */
    List<Lexeme> of(String noun) {
        Set<String> candidates = new LinkedHashSet<>();
        for (String ending : NOUN_ENDINGS) {
            int length = noun.length() - ending.length();
            if (noun.endsWith(ending) && length >= SHORTEST_STEM) {
                for (String suffix : SUFFIXES) {
                    candidates.add(noun.substring(0, length) + suffix);
                }
            }
        }
        candidates.remove(noun);
        List<Lexeme> result = new ArrayList<>();
        for (String candidate : candidates) {
            Lexeme adjective =
                    lexicon.lexeme(candidate).only(grammar -> grammar.tag().startsWith("ADJ:Posit"));
            if (!adjective.isEmpty()) {
                result.add(adjective);
            }
        }
        return result;
    }
}
