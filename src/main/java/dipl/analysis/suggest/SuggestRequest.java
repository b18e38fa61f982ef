package dipl.analysis.suggest;

import dipl.index.DocumentSet;
import dipl.lexis.WordTypes;
import dipl.match.CategorySelection;
import java.util.Objects;

/**
 * Where to look for terms.
 *
 * @param documents in which documents
 * @param categories for which categories
 * @param types what is counted as one word, and what are stop words
 * @param leastHits how often a suggestion must occur, at least 1
 * @param limit how many suggestions of each kind for each category and language; 0 for all
 */
public record SuggestRequest(
        DocumentSet documents, CategorySelection categories, WordTypes types, int leastHits, int limit) {
    public SuggestRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(types, "types");
        if (leastHits < 1 || limit < 0) {
            throw new IllegalArgumentException(
                    "needs at least 1 hit and a limit of at least 0, got " + leastHits + " and " + limit);
        }
    }
}
