package dipl.match;

import dipl.index.Vocabulary;
import dipl.text.CaseFolding;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Remembers what {@link Modifiers} said of a word, so that its spelling is looked up once. Safe for use by several threads. */
final class ModifierMemory {
    /** By language, for each word the answer with all its bits turned, so that 0 marks a word that was not asked about. */
    private final ConcurrentMap<String, int[]> answers = new ConcurrentHashMap<>();

    private final Modifiers modifiers;
    private final Supplier<Vocabulary> vocabulary;

    ModifierMemory(Modifiers modifiers, Supplier<Vocabulary> vocabulary) {
        this.modifiers = modifiers;
        this.vocabulary = vocabulary;
    }

    int grammar(String language, int word) {
        int[] known =
                answers.computeIfAbsent(language, l -> new int[vocabulary.get().size()]);
        // every thread would write the same, so a race does no harm
        if (known[word] == 0) {
            known[word] = ~modifiers.grammar(
                    language, CaseFolding.fold(vocabulary.get().form(word)));
        }
        return ~known[word];
    }
}
