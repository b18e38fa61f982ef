package dipl.analysis.cooccur;

import dipl.match.CategoryKey;
import dipl.passages.Meetings.Evidence;
import dipl.stats.Association;
import dipl.stats.FourfoldTable;
import dipl.stats.Interval;
import java.util.List;
import java.util.Objects;

/**
 * Two categories and how they go together in one group of documents.
 *
 * @param group the values of the grouping fields
 * @param table units with both, with one only, with neither
 * @param documents in how many documents they meet
 * @param test where {@code p} comes from
 * @param p of independence, as if units were independent; NaN where one of the two never occurs, or always does
 * @param pAdjusted for the number of pairs in the table
 * @param logOdds the natural logarithm of the odds ratio, its interval with documents as clusters
 * @param evidence where they meet best; null if they do not
 * @param example the text of {@code evidence}; empty if they do not meet
 * @param document the path of its document
 */
public record Pair(
        List<String> group,
        CategoryKey row,
        CategoryKey column,
        FourfoldTable table,
        long documents,
        Test test,
        double p,
        double pAdjusted,
        Interval logOdds,
        Evidence evidence,
        String example,
        String document) {
    public Pair {
        group = List.copyOf(group);
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
    }

    /** Where a p-value comes from. */
    public enum Test {
        /** A margin is empty. */
        NONE(""),
        /** G² against the chi-square distribution. */
        LOG_LIKELIHOOD("log-likelihood"),
        /** Fisher's exact test, since an expected count is below 5. */
        FISHER("fisher");

        private final String label;

        Test(String label) {
            this.label = label;
        }

        /** The name in tables. */
        public String label() {
            return label;
        }
    }

    Pair adjusted(double value) {
        return new Pair(group, row, column, table, documents, test, p, value, logOdds, evidence, example, document);
    }

    Pair quoted(String sentence, String path) {
        return new Pair(group, row, column, table, documents, test, p, pAdjusted, logOdds, evidence, sentence, path);
    }

    /** Normalised pointwise mutual information; see {@link Association#npmi}. */
    public double npmi() {
        return Association.npmi(table);
    }

    /** G², below 0 where the two avoid each other: from the strongest attraction to the strongest avoidance. */
    double attraction() {
        double likelihood = table.logLikelihood();
        return table.both() < table.expected() ? -likelihood : likelihood;
    }
}
