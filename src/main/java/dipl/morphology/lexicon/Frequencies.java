package dipl.morphology.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How common words are, in classes: each class up stands for words about half as common again or more. */
public final class Frequencies {
    private final Automaton automaton;

    private Frequencies(Automaton automaton) {
        this.automaton = automaton;
    }

    /**
     * Reads a word list with frequencies from the class path.
     *
     * @param list an automaton {@code word, separator, class} of capital letters from {@code A}, with its {@code .info} beside it
     * @throws UncheckedIOException if a resource is missing or damaged: the program is not installed whole
     */
    public static Frequencies load(String list) {
        try {
            return new Frequencies(Automaton.read(list));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + list, e);
        }
    }

    /** The class of a word, 1 to 25; 0 if nothing is known of it. */
    public int of(String word) {
        return automaton.letterAfter(word);
    }
}
