package dipl.analysis.rank;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The ranks of several values, and how sure they are: documents are drawn again from all documents of all values, as many as there are,
 * and ranked anew. A value of which none is drawn comes last.
 *
 * <p>Source: Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7, 1–26, applied to ranks as in
 * Goldstein and Spiegelhalter (1996), League tables and their limitations, JRSS A 159, 385–443.
 */
final class Ranking {
    private static final int SAMPLES = 999;
    private static final double TAIL = 0.025;

    private final Order order;
    private final int values;

    /** A document: its value's number and what is counted in it. */
    record Counted(int value, Standing standing) {}

    Ranking(Order order, int values) {
        this.order = order;
        this.values = values;
    }

    /** The rank of each value; equal ones share the better rank. */
    int[] ranks(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return Arrays.stream(scores)
                .mapToInt(score -> 1 + scores.length - after(sorted, score))
                .toArray();
    }

    /** How many of the sorted values are not greater. */
    private static int after(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** For each value the 2.5th and the 97.5th percentile of its rank. */
    int[][] intervals(List<Counted> documents, long seed) {
        int size = documents.size();
        int[] valueOf = new int[size];
        double[] hits = new double[size];
        double[] reach = new double[size];
        double[] words = new double[size];
        for (int i = 0; i < size; i++) {
            valueOf[i] = documents.get(i).value;
            hits[i] = documents.get(i).standing.hits();
            reach[i] = documents.get(i).standing.reach();
            words[i] = documents.get(i).standing.words();
        }
        long[] seeds = new SplittableRandom(seed).longs(SAMPLES).toArray();
        int[][] samples = IntStream.range(0, SAMPLES)
                .parallel()
                .mapToObj(sample -> {
                    SplittableRandom random = new SplittableRandom(seeds[sample]);
                    double[] up = new double[values];
                    double[] down = new double[values];
                    for (int draw = 0; draw < size; draw++) {
                        int i = random.nextInt(size);
                        up[valueOf[i]] += order == Order.REACH ? reach[i] : hits[i];
                        down[valueOf[i]] += words[i];
                    }
                    if (order == Order.RATE) {
                        for (int value = 0; value < values; value++) {
                            up[value] = up[value] == 0 ? 0 : up[value] / down[value];
                        }
                    }
                    return ranks(up);
                })
                .toArray(int[][]::new);
        int[][] intervals = new int[values][];
        for (int value = 0; value < values; value++) {
            int own = value;
            int[] ranks = Arrays.stream(samples)
                    .mapToInt(sample -> sample[own])
                    .sorted()
                    .toArray();
            int tail = (int) Math.floor(TAIL * (SAMPLES + 1)) - 1;
            intervals[value] = new int[] {ranks[tail], ranks[SAMPLES - 1 - tail]};
        }
        return intervals;
    }
}
