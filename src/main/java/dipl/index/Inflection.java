package dipl.index;

import java.util.List;

/** Knows the forms of words; the index itself knows none. */
@FunctionalInterface
public interface Inflection {
    /** The forms of one word. */
    interface Forms {
        /** Beginnings of which each form has one, without capitals. */
        List<String> prefixes();

        /** Whether a word without capitals is one of the forms. */
        boolean accept(String word);
    }

    /**
     * The forms of the words of a phrase, or of a single word.
     *
     * @param words normalised, capitals kept
     * @return for each word what it can be a form of; a word always stands for itself as well
     */
    List<List<Forms>> forms(List<String> words);
}
