package dipl.analysis.trend;

import java.util.List;

/**
 * One category in one group of documents, period by period.
 *
 * @param group the values of the grouping fields
 * @param category its path, after its dimension where there are several dictionaries
 * @param hits in each period
 * @param words in each period
 * @param rates hits per 10,000 words; NaN in a period without words
 * @param standardised the rates as they would be if the mix had always been that of all periods together; NaN in a period without words
 */
public record Series(
        List<String> group, String category, long[] hits, long[] words, double[] rates, double[] standardised) {
    static final double PER = 10_000;

    static Series of(List<String> group, String category, GroupPeriods periods, int row) {
        long[] hits = periods.hits(row);
        long[] words = periods.words();
        double[] rates = new double[hits.length];
        for (int period = 0; period < rates.length; period++) {
            rates[period] = words[period] == 0 ? Double.NaN : PER * hits[period] / words[period];
        }
        return new Series(group, category, hits, words, rates, periods.standardised(row, rates));
    }

    /** Hits of all periods. */
    long total() {
        long total = 0;
        for (long count : hits) {
            total += count;
        }
        return total;
    }
}
