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
 */
public record MarkersRequest(DocumentSet documents, CategorySelection categories, List<String> by, boolean bounds) {
    public MarkersRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        by = List.copyOf(by);
    }
}
