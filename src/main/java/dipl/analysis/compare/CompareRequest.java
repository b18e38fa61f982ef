package dipl.analysis.compare;

import java.util.Objects;

/**
 * How to compare.
 *
 * @param adjustment for the number of tests in the table
 * @param inference on which level
 * @param minHits leave out items with fewer hits on both sides together
 * @param seed of all chance
 */
public record CompareRequest(Adjustment adjustment, Inference inference, long minHits, long seed) {
    public CompareRequest {
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(inference, "inference");
    }

    /** How p-values are adjusted for being many. */
    public enum Adjustment {
        /** No false alarm in the table, with 95 % probability. */
        HOLM,
        /** At most one alarm in twenty is false, on average. */
        BH,
        /** Not at all. */
        NONE
    }

    /** What is taken as independent of each other. */
    public enum Inference {
        /** Words; and documents too where both sides have enough of them. */
        AUTOMATIC,
        /** Words; and documents too, however few. */
        DOCUMENTS,
        /** Words only. */
        WORDS
    }
}
