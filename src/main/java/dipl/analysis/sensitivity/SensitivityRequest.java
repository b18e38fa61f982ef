package dipl.analysis.sensitivity;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import java.util.List;
import java.util.Objects;

/**
 * What to count again and again.
 *
 * @param documents in which documents
 * @param categories which categories
 * @param by fields whose values each get their own rows; empty for one table over all
 * @param limit how many terms and how many sources to show for each category, those that change most; 0 for all
 */
public record SensitivityRequest(DocumentSet documents, CategorySelection categories, List<String> by, int limit) {
    public SensitivityRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        by = List.copyOf(by);
        if (limit < 0) {
            throw new IllegalArgumentException("a limit cannot be negative, got " + limit);
        }
    }
}
