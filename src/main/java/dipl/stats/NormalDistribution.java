package dipl.stats;

/** The standard normal distribution. */
public final class NormalDistribution {
    private static final double CUSTOMARY = 0.95;
    private static final double CUSTOMARY_HALF_WIDTH = -lowerQuantile((1 - CUSTOMARY) / 2);

    private NormalDistribution() {}

    /** Probability of a value of at most {@code z}; exact to rounding also far in the lower tail. */
    public static double cumulative(double z) {
        return z < 0 ? upperTail(-z) : 1 - upperTail(z);
    }

    /** Probability of a value above {@code z}, as half the upper incomplete gamma function Q(1/2, z²/2); without loss in the tail. */
    public static double upperTail(double z) {
        return z < 0 ? 1 - upperTail(-z) : 0.5 * Gamma.upperRegularised(0.5, z * z / 2);
    }

    /** Probability of a value at least as far from 0 as {@code z}, on either side. */
    public static double twoSided(double z) {
        return Gamma.upperRegularised(0.5, z * z / 2);
    }

    /**
     * The value below which a share of the distribution lies, the inverse of {@link #cumulative}, by Newton's method.
     *
     * @param probability between 0 and 1, both excluded
     */
    public static double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, got " + probability);
        }
        if (probability > 0.5) {
            return -lowerQuantile(1 - probability);
        }
        return lowerQuantile(probability);
    }

    private static double lowerQuantile(double probability) {
        // left of 0 the cumulative probability is convex, so that every step from the right goes left and none goes too
        // far
        double z = 0;
        while (true) {
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double next = z - (cumulative(z) - probability) / density;
            if (!(next < z)) {
                return z;
            }
            z = next;
        }
    }

    /** How many standard deviations on either side hold a share {@code confidence} of the distribution: 1.96 for 0.95. */
    static double halfWidth(double confidence) {
        Interval.checkConfidence(confidence);
        return confidence == CUSTOMARY ? CUSTOMARY_HALF_WIDTH : -lowerQuantile((1 - confidence) / 2);
    }
}
