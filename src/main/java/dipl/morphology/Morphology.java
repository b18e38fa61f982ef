package dipl.morphology;

import java.util.List;

/** The inflection of one language: turns the words of a dictionary term into the sets of forms they can take. */
public interface Morphology {
    /** The ISO 639-1 code of the language: {@code kk}, {@code ru}, {@code en}. */
    String language();

    /**
     * Compiles the words of one term, in order, one paradigm for each word.
     *
     * <p>A whole term is given at once because the words of a phrase depend on one another: the head of a Kazakh izafet
     * already carries a possessive, the genitive complement of a Russian noun stays as it is, only the head of an English
     * phrase takes the plural.
     *
     * @param words the words of the term; not empty
     * @return as many paradigms as words
     */
    List<Paradigm> paradigms(List<TermWord> words);
}
