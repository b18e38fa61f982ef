package dipl.match;

import dipl.index.Vocabulary;
import dipl.text.CaseFolding;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers what {@link Modifiers} said of a word, so that its spelling is looked up once. */
final class ModifierMemory {
    private record Question(String language, int word, int headSlots) {}

    private final Map<Question, Boolean> answers = new HashMap<>();
    private final Modifiers modifiers;
    private final Supplier<Vocabulary> vocabulary;

    ModifierMemory(Modifiers modifiers, Supplier<Vocabulary> vocabulary) {
        this.modifiers = modifiers;
        this.vocabulary = vocabulary;
    }

    boolean isModifier(String language, int word, int headSlots) {
        return answers.computeIfAbsent(
                new Question(language, word, headSlots),
                question -> modifiers.isModifier(
                        language, CaseFolding.fold(vocabulary.get().form(word)), headSlots));
    }
}
