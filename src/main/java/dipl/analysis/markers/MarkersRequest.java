package dipl.analysis.markers;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import java.util.List;
import java.util.Objects;

/**
 * What to count.
 *
 * @param documents in which documents
 * @param categories which categories
 * @param by fields whose values each get their own rows; empty for one table over all
 * @param bounds whether to count hits without their ambiguous ones too
 * @param perStatement whether the versions of a statement in several languages count as one document
 */
public record MarkersRequest(
        DocumentSet documents, CategorySelection categories, List<String> by, boolean bounds, boolean perStatement) {
    public MarkersRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        by = List.copyOf(by);
    }

    /** Each document counts on its own. */
    public MarkersRequest(DocumentSet documents, CategorySelection categories, List<String> by, boolean bounds) {
        this(documents, categories, by, bounds, false);
    }
}
