package dipl.dictionary;

import java.util.List;
import java.util.Objects;

/**
 * A condition on the surroundings of a term.
 *
 * @param kind whether what it names must stand there, or must not
 * @param sequences what is looked for; empty when {@code negation} is
 * @param negation whether a negator of the passage's language is looked for
 * @param scope how far to look
 * @param words how many words away at most, for {@link Scope#WORDS}; otherwise 0
 */
public record Clause(Kind kind, List<TermSequence> sequences, boolean negation, Scope scope, int words) {
    /** Whether the context is demanded or forbidden. */
    public enum Kind {
        WITH,
        UNLESS
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
        Objects.requireNonNull(scope, "scope");
        sequences = List.copyOf(sequences);
    }
}
