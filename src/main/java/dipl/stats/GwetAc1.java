package dipl.stats;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gwet's AC₁: how far coders agree on categories beyond chance, (pₐ − pₑ)/(1 − pₑ), where only units that are hard to code are left to
 * chance. Unlike κ it stays high when nearly all units belong to one category and the coders nearly always agree.
 *
 * <p>Source: Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
 * Mathematical and Statistical Psychology 61, 29–48; with values missing as in Gwet (2014), Handbook of Inter-Rater Reliability, 4th
 * ed.
 *
 * @param observed pₐ, the mean over units of the share of pairs of coders that agree; NaN without a unit that two coders coded
 * @param expected pₑ = Σ π(1 − π) / (K − 1), with π the mean share of a category over units
 */
public record GwetAc1(double observed, double expected) {
    /**
     * Compares the coders.
     *
     * @param units for each unit the categories that the coders gave it, as numbers; NaN where a coder gave none
     * @param categories how many categories the coders could choose from, at least 2 and as many as they used
     */
    public static GwetAc1 of(double[][] units, int categories) {
        Map<Double, Double> shares = new TreeMap<>();
        double agreement = 0;
        int pairable = 0;
        int coded = 0;
        for (double[] unit : units) {
            Map<Double, Integer> counts = new TreeMap<>();
            Arrays.stream(unit)
                    .filter(value -> !Double.isNaN(value))
                    .forEach(value -> counts.merge(value + 0.0, 1, Integer::sum));
            double values = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (values == 0) {
                continue;
            }
            coded++;
            counts.forEach((category, count) -> shares.merge(category, count / values, Double::sum));
            if (values > 1) {
                pairable++;
                agreement += counts.values().stream()
                                .mapToDouble(count -> count * (count - 1.0))
                                .sum()
                        / (values * (values - 1));
            }
        }
        if (categories < 2 || shares.size() > categories) {
            throw new IllegalArgumentException(
                    "needs at least 2 categories and as many as were used, " + shares.size() + ", got " + categories);
        }
        double expected = 0;
        for (double share : shares.values()) {
            expected += share / coded * (1 - share / coded);
        }
        return new GwetAc1(agreement / pairable, expected / (categories - 1));
    }

    /** The coefficient; NaN if no unit was coded twice. */
    public double ac1() {
        return (observed - expected) / (1 - expected);
    }
}
