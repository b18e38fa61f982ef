package dipl.morphology;

import java.util.List;
import java.util.Optional;

/**
 * All the forms that one dictionary word can take, as a set that may be infinite: it recognises, and it lists its most usual members.
 *
 * <p>Forms are normalised, lower-case words. Implementations are immutable and safe for use by several threads.
 */
public interface Paradigm {
    /**
     * Prefixes of which every accepted form starts with at least one, as long as can be told; they let a sorted vocabulary
     * be searched without reading it whole. Lower case; a single empty prefix means "look everywhere".
     */
    List<String> prefixes();

    /**
     * Reads a form as a member of this paradigm.
     *
     * @param form a normalised word in lower case
     * @return how the form is made from the dictionary word; empty if it is not one of its forms
     */
    Optional<Reading> read(String form);

    /**
     * Lists members, regular and usual ones first, always in the same order. Every one of them is accepted by {@link #read}.
     *
     * @param limit how many at most; at least 1
     */
    List<String> forms(int limit);

    /** Words among which are all that {@link #read} accepts, if {@link #isFinite}; perhaps quicker to list than {@link #forms}. */
    default List<String> candidates() {
        return forms(Integer.MAX_VALUE);
    }

    /** Whether {@link #forms} can list all that {@link #read} accepts. */
    default boolean isFinite() {
        return false;
    }

    /** The same word for who has no use for readings with a {@link Repair}: it may leave them out, to be quicker. */
    default Paradigm withoutRepairs() {
        return this;
    }

    /** Whether the word's capitals tell it from another one. */
    default Capitals capitals() {
        return Capitals.FREE;
    }
}
