package dipl.analysis.kwic;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import java.util.Objects;

/**
 * Which hits to show, and how.
 *
 * @param documents in which documents
 * @param categories of which categories
 * @param window how many words to show on each side, or {@link #SENTENCE}
 * @param order what the lines are sorted by
 * @param sample how many hits to draw by chance before sorting; 0 for all
 * @param seed decides which hits are drawn: the same seed draws the same ones
 * @param limit how many lines to show at most; 0 for all
 */
public record KwicRequest(
        DocumentSet documents,
        CategorySelection categories,
        int window,
        KwicOrder order,
        int sample,
        long seed,
        int limit) {
    /** The window that reaches to both ends of the sentence. */
    public static final int SENTENCE = -1;

    public KwicRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(order, "order");
        if (window < SENTENCE || sample < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "needs a window, sample and limit of at least 0, got " + window + ", " + sample + ", " + limit);
        }
    }
}
