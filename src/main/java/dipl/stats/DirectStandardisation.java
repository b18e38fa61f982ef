package dipl.stats;

/**
 * A rate as it would be if the mix of strata were the standard one: the sum of the strata's own rates, each times its share of the
 * standard. A change of mix does not change it.
 *
 * <p>Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., chapter 19.
 *
 * <p>A stratum too small to have a rate of its own is given the one to be expected of it: its rate over all times, times how much
 * the other events here exceed what these rates promise (the standardised ratio). Without a stratum large enough, the result is the
 * overall standard rate times that ratio, which is indirect standardisation.
 */
public final class DirectStandardisation {
    private final double[] shares;
    private final double[] standardRates;
    private final double least;

    /**
     * Sets the standard.
     *
     * @param events of each stratum over all times
     * @param sizes of each stratum over all times, at least one of them above 0; a stratum without size has no share
     * @param least the smallest size with which a stratum has a rate of its own, above 0
     */
    public DirectStandardisation(double[] events, double[] sizes, double least) {
        if (events.length != sizes.length || !(least > 0)) {
            throw new IllegalArgumentException("needs a size for each stratum and a smallest size above 0, got "
                    + events.length + ", " + sizes.length + " and " + least);
        }
        this.least = least;
        double total = 0;
        for (double size : sizes) {
            total += size;
        }
        shares = new double[sizes.length];
        standardRates = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            shares[i] = sizes[i] / total;
            standardRates[i] = sizes[i] == 0 ? 0 : events[i] / sizes[i];
        }
    }

    /**
     * The standardised rate at one time.
     *
     * @param events of each stratum at this time
     * @param sizes of each stratum at this time
     * @return events for one unit of size; NaN if there is no size at all
     */
    public double rate(double[] events, double[] sizes) {
        double ratio = ratio(events, sizes);
        double rate = 0;
        for (int i = 0; i < shares.length; i++) {
            rate += shares[i] * (sizes[i] >= least ? events[i] / sizes[i] : standardRates[i] * ratio);
        }
        return rate;
    }

    /** Events over those to be expected; NaN without size. */
    private double ratio(double[] events, double[] sizes) {
        double found = 0;
        double expected = 0;
        double size = 0;
        for (int i = 0; i < sizes.length; i++) {
            found += events[i];
            expected += sizes[i] * standardRates[i];
            size += sizes[i];
        }
        return size == 0 ? Double.NaN : expected == 0 ? 0 : found / expected;
    }
}
