package dipl.analysis.difference;

import java.util.Objects;

/**
 * A change from one state of a dictionary to another.
 *
 * @param kind what happened
 * @param dimension the dictionary
 * @param category where the term is now; where it was, if it was removed
 * @param language of the term; empty for {@link Kind#COUNTS}
 * @param term its text; empty for {@link Kind#COUNTS}
 * @param was what it was before, in words; empty where the kind says it all
 * @param before hits before: of the term, or of the category; null if it was not there, or without a corpus
 * @param after hits after
 */
public record Change(
        Kind kind,
        String dimension,
        String category,
        String language,
        String term,
        String was,
        Long before,
        Long after) {
    /** What happened to a term, or to the counts of a category. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** To another category. */
        MOVED,
        /** In its match, note or source. */
        CHANGED,
        /** A category that has other hits than before. */
        COUNTS
    }

    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dimension, "dimension");
    }
}
