package dipl.analysis.hits;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import java.util.Objects;

/**
 * Which hits to show.
 *
 * @param documents in which documents
 * @param categories of which categories
 * @param explain whether to say how each word was read
 */
public record HitsRequest(DocumentSet documents, CategorySelection categories, boolean explain) {
    public HitsRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
    }
}
