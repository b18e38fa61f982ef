package dipl.text;

/** What dictionaries know of words, for what neither the letters nor the commonest words can tell. Called from several threads. */
@FunctionalInterface
public interface KnownWords {
    /** Whether a lower-case form is in the Russian dictionary or, in Latin letters, in the English one. */
    boolean contains(String form);

    /** Whether a lower-case form is one of a common Kazakh word; no, where Kazakh words are not known. */
    default boolean containsKazakh(String form) {
        return false;
    }
}
