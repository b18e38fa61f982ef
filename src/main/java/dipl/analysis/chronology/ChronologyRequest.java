package dipl.analysis.chronology;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import java.util.Objects;

/**
 * Which dated statements to list.
 *
 * @param documents in which documents
 * @param categories what statements may be about
 * @param needed whether a statement must have a hit of them
 * @param paragraph whether a hit in its paragraph is enough, or it must stand in the sentence
 * @param from first day, as a number such as {@code 20230901}
 * @param to last day
 * @param allDates whether to list a sentence under each of its dates, or under the first only
 */
public record ChronologyRequest(
        DocumentSet documents,
        CategorySelection categories,
        boolean needed,
        boolean paragraph,
        int from,
        int to,
        boolean allDates) {
    public ChronologyRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
    }
}
