package dipl.analysis.trend;

import dipl.stats.DirectStandardisation;
import java.util.List;
import java.util.TreeMap;

/** What is counted in one group of documents: for each stratum of the mix, the words and hits of each period. */
final class GroupPeriods {
    /** With fewer words than this, a stratum's rate in a period is noise. */
    private static final double LEAST_WORDS = 1_000;

    private final int periods;
    private final int rows;
    private final TreeMap<List<String>, long[][]> strata = new TreeMap<>(Trends::compare);

    /**
     * @param periods how many there are
     * @param rows how many categories are counted
     */
    GroupPeriods(int periods, int rows) {
        this.periods = periods;
        this.rows = rows;
    }

    /**
     * Adds what was counted in some documents.
     *
     * @param counts words, then hits of each category
     */
    void add(List<String> stratum, int period, long[] counts) {
        long[][] own = strata.computeIfAbsent(stratum, s -> new long[rows + 1][periods]);
        for (int i = 0; i <= rows; i++) {
            own[i][period] += counts[i];
        }
    }

    long[] words() {
        return sum(0);
    }

    long[] hits(int row) {
        return sum(row + 1);
    }

    private long[] sum(int line) {
        long[] sums = new long[periods];
        for (long[][] stratum : strata.values()) {
            for (int period = 0; period < periods; period++) {
                sums[period] += stratum[line][period];
            }
        }
        return sums;
    }

    /** One stratum alone is its own standard. */
    double[] standardised(int row, double[] rates) {
        if (strata.size() < 2) {
            return rates;
        }
        List<long[][]> all = List.copyOf(strata.values());
        double[] hits =
                all.stream().mapToDouble(stratum -> total(stratum[row + 1])).toArray();
        double[] words = all.stream().mapToDouble(stratum -> total(stratum[0])).toArray();
        double[] standardised = new double[periods];
        if (total(words()) == 0) {
            return rates;
        }
        DirectStandardisation standard = new DirectStandardisation(hits, words, LEAST_WORDS);
        for (int period = 0; period < periods; period++) {
            int at = period;
            standardised[period] = Series.PER
                    * standard.rate(
                            all.stream()
                                    .mapToDouble(stratum -> stratum[row + 1][at])
                                    .toArray(),
                            all.stream().mapToDouble(stratum -> stratum[0][at]).toArray());
        }
        return standardised;
    }

    private static double total(long[] counts) {
        double total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }
}
