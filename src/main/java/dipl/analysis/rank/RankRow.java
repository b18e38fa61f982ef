package dipl.analysis.rank;

/**
 * One value's place in one ranking.
 *
 * @param period of the ranking; empty if there is one over all time
 * @param rank 1 for the first; equal values share the better rank
 * @param value of the field
 * @param documents with hits
 * @param hits how often
 * @param words in all its documents
 * @param perTenThousand hits per 10,000 words
 * @param share of all hits of documents whose field has a value, between 0 and 1
 * @param change ranks gained since the previous period, negative if lost; null if there is none, or it had no hit then
 * @param rankLow the best rank that is plausible: lower bound of the 95 % interval
 * @param rankHigh the worst
 * @param reach of the documents with hits
 */
public record RankRow(
        String period,
        int rank,
        String value,
        long documents,
        long hits,
        long words,
        double perTenThousand,
        double share,
        Long change,
        int rankLow,
        int rankHigh,
        double reach) {}
