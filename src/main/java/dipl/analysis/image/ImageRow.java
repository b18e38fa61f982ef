package dipl.analysis.image;

import dipl.stats.Interval;
import java.util.List;

/**
 * The image of the country in one group of documents.
 *
 * @param group the values of the grouping fields
 * @param mentions how often the country is named
 * @param positive positive words near a mention
 * @param negative negative words near a mention, and negated positive ones
 * @param documents documents with a mention
 * @param tone (positive − negative) / (positive + negative): 1 all positive, −1 all negative; NaN without such words
 */
public record ImageRow(List<String> group, long mentions, long positive, long negative, long documents, Interval tone) {
    public ImageRow {
        group = List.copyOf(group);
    }
}
