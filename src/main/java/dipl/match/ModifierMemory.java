package dipl.match;

import dipl.index.Vocabulary;
import dipl.text.CaseFolding;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Remembers what {@link Modifiers} said of a word, so that its spelling is looked up once. Safe for use by several threads. */
final class ModifierMemory {
    private record Question(String language, int word) {}

    private final ConcurrentMap<Question, Integer> answers = new ConcurrentHashMap<>();
    private final Modifiers modifiers;
    private final Supplier<Vocabulary> vocabulary;

    ModifierMemory(Modifiers modifiers, Supplier<Vocabulary> vocabulary) {
        this.modifiers = modifiers;
        this.vocabulary = vocabulary;
    }

    int grammar(String language, int word) {
        Question question = new Question(language, word);
        Integer known = answers.get(question);
        if (known == null) {
            known = modifiers.grammar(
                    language, CaseFolding.fold(vocabulary.get().form(word)));
            answers.put(question, known);
        }
        return known;
    }
}
