package dipl.analysis.profile;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import dipl.passages.Within;
import java.util.List;
import java.util.Objects;

/**
 * Whose company to look for.
 *
 * @param documents in which documents
 * @param concepts whose company
 * @param company what may keep it
 * @param within how near
 * @param by fields whose values each get profiles of their own
 */
public record ProfileRequest(
        DocumentSet documents, CategorySelection concepts, CategorySelection company, Within within, List<String> by) {
    public ProfileRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(concepts, "concepts");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(within, "within");
        by = List.copyOf(by);
    }
}
