package dipl.dictionary;

import java.util.List;
import java.util.Objects;

/**
 * A condition on the surroundings of a term.
 *
 * @param kind whether what it names must stand there, or must not
 * @param wanted what is looked for
 * @param ways words, as the ways to write a term: all that is looked for, for {@link Wanted#WORDS}; otherwise what will do as well
 * @param scope how far to look
 * @param words how many words away at most, for {@link Scope#WORDS}; otherwise 0
 */
public record Clause(Kind kind, Wanted wanted, List<TermSequence> ways, Scope scope, int words) {
    /** Whether the context is demanded or forbidden. */
    public enum Kind {
        WITH,
        UNLESS
    }

    /** What the context is. */
    public enum Wanted {
        WORDS,
        /** A negator of the passage's language. */
        NEGATION,
        /** A country by its name, or a word that stands for one, in the passage's language. */
        COUNTRY,
        /** Diplomacy, its institutions and its kin, in the passage's language. */
        DIPLOMACY
    }

    /** How far from the hit a context counts. */
    public enum Scope {
        WORDS,
        SENTENCE,
        PARAGRAPH,
        DOCUMENT
    }

    public Clause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(scope, "scope");
        ways = List.copyOf(ways);
    }
}
