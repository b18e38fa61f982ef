package dipl.analysis.markers;

import dipl.match.CategoryKey;
import dipl.stats.Dispersion;
import dipl.stats.Interval;
import dipl.stats.Proportion;
import java.util.List;

/**
 * How often one category is marked in one group of documents.
 *
 * @param group the values of the grouping fields
 * @param category what was counted
 * @param hits how often
 * @param certainHits how often without hits that may be another word
 * @param documents in how many documents
 * @param words words in the group
 * @param groupDocuments documents in the group
 * @param rate hits per word, with Wilson's 95 % interval
 * @param dispersion Gries' normalised deviation of proportions over the group's documents; NaN where it has none
 */
public record MarkerRow(
        List<String> group,
        CategoryKey category,
        long hits,
        long certainHits,
        long documents,
        long words,
        long groupDocuments,
        Interval rate,
        double dispersion) {
    private static final double CONFIDENCE = 0.95;

    static MarkerRow of(List<String> group, CategoryKey category, GroupCounts counts, int row) {
        CategoryCounts own = counts.category(row);
        return new MarkerRow(
                group,
                category,
                own.hits(),
                own.certainHits(),
                own.documents(),
                counts.words(),
                counts.documents(),
                Proportion.wilson(own.hits(), Math.max(counts.words(), own.hits()), CONFIDENCE),
                Dispersion.dpNorm(
                        own.hitsOfDocuments(),
                        own.wordsOfDocuments(),
                        counts.documents(),
                        counts.words(),
                        counts.smallest()));
    }

    /** The share of the group's documents that have a hit; NaN for a group without documents. */
    public double documentShare() {
        return groupDocuments == 0 ? Double.NaN : (double) documents / groupDocuments;
    }
}
