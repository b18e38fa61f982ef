package dipl.stats;

/**
 * A proportion whose trials come in clusters, such as the words of documents: what varies is the document.
 *
 * <p>With sᵢ successes in the tᵢ trials of cluster i and p = Σsᵢ / Σtᵢ, the linearised variance is G/(G−1) Σ (sᵢ − p tᵢ)² / (Σtᵢ)². By how
 * much it is above p(1−p)/Σtᵢ is the design effect; the interval is {@linkplain Proportion#wilson Wilson's} for as many trials as are left
 * when their number is divided by it. A design effect below 1 is taken for chance, and as 1.
 *
 * <p>Source: Kish (1965), Survey sampling, chapters 5 and 8; Wilson (1927), JASA 22, 209–212.
 */
public final class ClusteredProportion {
    private ClusteredProportion() {}

    /**
     * What must be summed over the clusters that have trials.
     *
     * @param clusters how many there are
     * @param ss Σ s²
     * @param st Σ s t
     * @param tt Σ t²
     */
    public record Sums(long clusters, double ss, double st, double tt) {}

    /**
     * The proportion with its interval.
     *
     * @return {@link Interval#UNDEFINED} without trials; Wilson's for independent trials with one cluster
     */
    public static Interval of(long successes, long trials, Sums sums, double confidence) {
        if (trials == 0) {
            return Proportion.wilson(successes, trials, confidence);
        }
        double p = (double) successes / trials;
        return Proportion.wilson(p, trials / Math.max(1, designEffect(p, trials, sums)), confidence);
    }

    private static double designEffect(double p, double trials, Sums sums) {
        double independent = p * (1 - p) / trials;
        if (sums.clusters < 2 || independent == 0) {
            return 1;
        }
        return variance(p, trials, sums) / independent;
    }

    /** The variance of the proportion; needs two clusters. */
    static double variance(double p, double trials, Sums sums) {
        double squares = Math.max(0, sums.ss - 2 * p * sums.st + p * p * sums.tt);
        return squares / (trials * trials) * sums.clusters / (sums.clusters - 1.0);
    }
}
