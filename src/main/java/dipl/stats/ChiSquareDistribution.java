package dipl.stats;

/** The chi-square distribution, against which G² and χ² are read. */
public final class ChiSquareDistribution {
    private ChiSquareDistribution() {}

    /**
     * Probability of a value above {@code statistic}: Q(k/2, x/2), the regularised upper incomplete gamma function.
     *
     * @param degreesOfFreedom above 0
     * @return 1 for a statistic of 0 or below, NaN for NaN
     */
    public static double upperTail(double statistic, double degreesOfFreedom) {
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be above 0, got " + degreesOfFreedom);
        }
        return Gamma.upperRegularised(degreesOfFreedom / 2, statistic / 2);
    }
}
