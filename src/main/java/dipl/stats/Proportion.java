package dipl.stats;

/** How sure a proportion is. */
public final class Proportion {
    private Proportion() {}

    /**
     * Wilson's score interval without continuity correction: with p = x/n and z the normal quantile,
     *
     * <pre>(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)</pre>
     *
     * <p>It never leaves [0, 1] and has a width also for no success at all. It takes the trials as independent, which running
     * words are not: what clusters in few documents is less sure than the interval says.
     *
     * <p>Source: Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212;
     * Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857–872, method 3.
     *
     * @param successes from 0 to {@code trials}
     * @param trials no trials give {@link Interval#UNDEFINED}
     * @param confidence between 0 and 1, usually 0.95
     */
    public static Interval wilson(long successes, long trials, double confidence) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException("needs 0 <= successes <= trials, got " + successes + " of " + trials);
        }
        Interval.checkConfidence(confidence);
        return trials == 0 ? Interval.UNDEFINED : wilson((double) successes / trials, trials, confidence);
    }

    /** The same for a share {@code p} of as many trials as the data are worth, which may be a fraction above 0. */
    static Interval wilson(double p, double trials, double confidence) {
        double z = NormalDistribution.halfWidth(confidence);
        double middle = p + z * z / (2 * trials);
        double spread = z * Math.sqrt(p * (1 - p) / trials + z * z / (4 * trials * trials));
        double scale = 1 + z * z / trials;
        double low = p == 0 ? 0 : Math.max(0, (middle - spread) / scale);
        double high = p == 1 ? 1 : Math.min(1, (middle + spread) / scale);
        return new Interval(p, low, high);
    }
}
