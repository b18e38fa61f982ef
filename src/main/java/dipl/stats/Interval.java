package dipl.stats;

/**
 * An estimate and how sure it is.
 *
 * @param estimate NaN where there is nothing to estimate from
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(double estimate, double low, double high) {
    /** What is known from nothing. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN, Double.NaN);

    /** The interval in another unit, such as a proportion as a rate per 10,000. */
    public Interval times(double factor) {
        return factor >= 0
                ? new Interval(estimate * factor, low * factor, high * factor)
                : new Interval(estimate * factor, high * factor, low * factor);
    }

    static void checkConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, got " + confidence);
        }
    }
}
