package dipl.analysis.trend;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import java.util.List;
import java.util.Objects;

/**
 * What to follow through time.
 *
 * @param documents in which documents
 * @param categories which categories
 * @param every the length of a period
 * @param by fields whose values are each followed apart; empty for one series a category
 * @param mix fields whose mix is held still in the standardised rates; empty for none
 */
public record TrendRequest(
        DocumentSet documents, CategorySelection categories, Every every, List<String> by, List<String> mix) {
    public TrendRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(every, "every");
        by = List.copyOf(by);
        mix = List.copyOf(mix);
    }
}
