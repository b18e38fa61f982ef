package dipl.analysis.trend;

import dipl.stats.HamedRao;
import dipl.stats.Interval;
import dipl.stats.MannKendall;
import dipl.stats.Pettitt;
import dipl.stats.TheilSen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a series tends to rise or fall, how fast, and whether and when its level changed. Every period counts the same, however many
 * words it has; all is computed from the standardised rates.
 *
 * @param series what was tested
 * @param tau Kendall's τ_b between rate and time; NaN where nothing changes
 * @param p of the Mann-Kendall test, with Hamed's and Rao's correction for autocorrelation; NaN for a category that never occurs
 * @param pAdjusted over all series of the table
 * @param slopePerYear Sen's slope in hits per 10,000 words and year, with its 95 % interval
 * @param changePoint the first period of the new level by Pettitt's test; empty if no place is likelier than another
 * @param changeP of Pettitt's test
 * @param changePAdjusted over all series of the table
 * @param periods how many periods have words
 */
public record TrendTest(
        Series series,
        double tau,
        double p,
        double pAdjusted,
        Interval slopePerYear,
        String changePoint,
        double changeP,
        double changePAdjusted,
        int periods) {
    private static final double CONFIDENCE = 0.95;
    private static final double LEVEL = 0.05;

    /** Tests every series; the surest trends of each group first. */
    public static List<TrendTest> all(Trends trends, Every every, Adjustment adjustment) {
        List<TrendTest> tests = new ArrayList<>();
        for (Series series : trends.series()) {
            tests.add(of(series, trends.periods(), every));
        }
        double[] p = adjustment.adjust(tests.stream().mapToDouble(TrendTest::p).toArray());
        double[] changeP =
                adjustment.adjust(tests.stream().mapToDouble(TrendTest::changeP).toArray());
        for (int i = 0; i < tests.size(); i++) {
            tests.set(i, tests.get(i).adjusted(p[i], changeP[i]));
        }
        tests.sort(Comparator.comparing((TrendTest test) -> test.series().group(), Trends::compare)
                .thenComparingDouble(TrendTest::p)
                .thenComparing(test -> test.series().category()));
        return List.copyOf(tests);
    }

    private static TrendTest of(Series series, List<String> names, Every every) {
        double[] rates = series.standardised();
        int periods =
                (int) Arrays.stream(rates).filter(rate -> !Double.isNaN(rate)).count();
        if (series.total() == 0) {
            return new TrendTest(
                    series,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Interval.UNDEFINED,
                    "",
                    Double.NaN,
                    Double.NaN,
                    periods);
        }
        double[] years = new double[rates.length];
        Arrays.setAll(years, i -> (double) i / every.perYear());
        Pettitt change = Pettitt.test(rates);
        return new TrendTest(
                series,
                MannKendall.test(rates).tau(),
                HamedRao.test(rates).p(),
                Double.NaN,
                TheilSen.slope(years, rates, CONFIDENCE),
                change.firstAfter() < 0 ? "" : names.get(change.firstAfter()),
                change.p(),
                Double.NaN,
                periods);
    }

    private TrendTest adjusted(double trend, double change) {
        return new TrendTest(series, tau, p, trend, slopePerYear, changePoint, changeP, change, periods);
    }

    /** {@code rising} or {@code falling}, if {@code pAdjusted} is below 0.05; else empty. */
    public String direction() {
        return !(pAdjusted < LEVEL) ? "" : tau > 0 ? "rising" : "falling";
    }
}
