package dipl.stats;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far apart two things are by the company they keep, judged from documents.
 *
 * <p>The Jensen-Shannon divergence of two samples is above that of what they were drawn from: two equal profiles never look equal. So the
 * divergence is corrected by the bias that drawing documents again shows, 2θ − θ̄*, its interval is the basic bootstrap's, from
 * 2θ − q(1−α/2) to 2θ − q(α/2), and whether there is a distance at all is for a permutation test to say, which exchanges the two names
 * between the profiles of documents. All are cut to 0…1; distances are square roots of divergences.
 *
 * <p>Source: Davison and Hinkley (1997), Bootstrap methods and their application, sections 2.1 and 5.2; Phipson and Smyth (2010),
 * Permutation p-values should never be zero, Statistical Applications in Genetics and Molecular Biology 9, 39.
 *
 * @param plugIn the {@linkplain JensenShannon#distance distance} of the profiles as they are
 * @param distance corrected, with its interval; equal to {@code plugIn} and without bounds if there are too few documents
 * @param p that the two keep the same company; NaN if there are too few documents
 */
public record ProfileDistance(double plugIn, Interval distance, double p) {
    /** With fewer documents of a thing, chance has too few ways to go. */
    public static final int ENOUGH_DOCUMENTS = 5;

    private static final double TIE = 1e-12;

    /**
     * Measures a distance.
     *
     * @param first for each document, how often each kind of company was seen with the first thing
     * @param second the same documents with the second thing
     * @param samples of the bootstrap, and permutations
     */
    public static ProfileDistance of(int[][] first, int[][] second, int samples, long seed, double confidence) {
        Interval.checkConfidence(confidence);
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "needs the same documents, got " + first.length + " and " + second.length);
        }
        int width = first.length == 0 ? 0 : first[0].length;
        double real = JensenShannon.divergence(total(first, width), total(second, width));
        double plugIn = Math.sqrt(real);
        if (withCompany(first) < ENOUGH_DOCUMENTS || withCompany(second) < ENOUGH_DOCUMENTS) {
            return new ProfileDistance(plugIn, new Interval(plugIn, Double.NaN, Double.NaN), Double.NaN);
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = bootstrap(first, second, width, samples, random);
        double mean = Arrays.stream(drawn).average().orElse(real);
        double tail = (1 - confidence) / 2;
        Interval distance = new Interval(
                root(2 * real - mean),
                root(2 * real - Resampling.quantile(drawn, 1 - tail)),
                root(2 * real - Resampling.quantile(drawn, tail)));
        return new ProfileDistance(plugIn, distance, permute(first, second, width, real, samples, random));
    }

    private static double root(double divergence) {
        return Math.sqrt(Math.max(0, Math.min(1, divergence)));
    }

    private static long withCompany(int[][] documents) {
        return Arrays.stream(documents)
                .filter(counts -> Arrays.stream(counts).anyMatch(count -> count > 0))
                .count();
    }

    private static double[] total(int[][] documents, int width) {
        double[] total = new double[width];
        for (int[] document : documents) {
            add(total, document);
        }
        return total;
    }

    private static void add(double[] total, int[] counts) {
        for (int k = 0; k < counts.length; k++) {
            total[k] += counts[k];
        }
    }

    private static double[] bootstrap(int[][] first, int[][] second, int width, int samples, SplittableRandom random) {
        double[] values = new double[samples];
        for (int sample = 0; sample < samples; sample++) {
            double[] p = new double[width];
            double[] q = new double[width];
            for (int i = 0; i < first.length; i++) {
                int document = random.nextInt(first.length);
                add(p, first[document]);
                add(q, second[document]);
            }
            values[sample] = JensenShannon.divergence(p, q);
        }
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    /** Each profile of a document is one unit: as many as before get the first name. */
    private static double permute(
            int[][] first, int[][] second, int width, double real, int samples, SplittableRandom random) {
        int[][] units = new int[(int) (withCompany(first) + withCompany(second))][];
        int size = 0;
        for (int[][] side : new int[][][] {first, second}) {
            for (int[] document : side) {
                if (Arrays.stream(document).anyMatch(count -> count > 0)) {
                    units[size++] = document;
                }
            }
        }
        int ofFirst = (int) withCompany(first);
        double[] all = total(units, width);
        int asFar = 1;
        for (int sample = 0; sample < samples; sample++) {
            double[] p = new double[width];
            for (int i = 0; i < ofFirst; i++) {
                int other = i + random.nextInt(size - i);
                int[] chosen = units[other];
                units[other] = units[i];
                units[i] = chosen;
                add(p, chosen);
            }
            double[] q = new double[width];
            for (int k = 0; k < width; k++) {
                q[k] = all[k] - p[k];
            }
            if (JensenShannon.divergence(p, q) >= real * (1 - TIE)) {
                asFar++;
            }
        }
        return asFar / (samples + 1.0);
    }
}
