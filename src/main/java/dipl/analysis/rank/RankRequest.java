package dipl.analysis.rank;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import java.util.List;
import java.util.Objects;

/**
 * What to rank.
 *
 * @param documents in which documents
 * @param categories the hits of which categories to count, taken together
 * @param by the field whose values are ranked
 * @param order by what
 * @param period the field that parts time, such as {@code year}; empty for one ranking over all time
 * @param reach fields with numbers that add up to the reach of a document
 * @param minWords leave out values with fewer words in a ranking
 * @param seed of all chance
 */
public record RankRequest(
        DocumentSet documents,
        CategorySelection categories,
        String by,
        Order order,
        String period,
        List<String> reach,
        long minWords,
        long seed) {
    public RankRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(period, "period");
        reach = List.copyOf(reach);
    }
}
