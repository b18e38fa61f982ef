package dipl.stats;

/**
 * How much more, or less, something is used in one corpus than in another: tests that say whether the difference is there, and
 * effect sizes that say how large it is. Only the interval of the effect size answers both.
 *
 * <p>All take running words as independent, which they are not: a theme comes in clusters, so that p-values are too small. Look at
 * the dispersion as well.
 */
public final class Keyness {
    private static final double HALF_A_HIT = 0.5;
    private static final double LOG_2 = Math.log(2);

    private final long targetHits;
    private final long targetWords;
    private final long referenceHits;
    private final long referenceWords;
    private final FourfoldTable table;

    /**
     * Compares two corpora.
     *
     * @param targetHits from 0 to {@code targetWords}
     * @param referenceHits from 0 to {@code referenceWords}
     */
    public Keyness(long targetHits, long targetWords, long referenceHits, long referenceWords) {
        if (targetHits < 0 || targetHits > targetWords || referenceHits < 0 || referenceHits > referenceWords) {
            throw new IllegalArgumentException("needs 0 <= hits <= words, got " + targetHits + " of " + targetWords
                    + " and " + referenceHits + " of " + referenceWords);
        }
        this.targetHits = targetHits;
        this.targetWords = targetWords;
        this.referenceHits = referenceHits;
        this.referenceWords = referenceWords;
        table = new FourfoldTable(targetHits, targetWords - targetHits, referenceHits, referenceWords - referenceHits);
    }

    /** Hits and other words of the target, then of the reference. */
    public FourfoldTable table() {
        return table;
    }

    /** G² over four cells; see {@link FourfoldTable#logLikelihood}. Never below 0. */
    public double logLikelihood() {
        return table.logLikelihood();
    }

    /** Pearson's χ² without correction; see {@link FourfoldTable#chiSquare}. */
    public double chiSquare() {
        return table.chiSquare();
    }

    /** The two-sided p-value of {@link #logLikelihood}, from the chi-square distribution with one degree of freedom. */
    public double p() {
        return ChiSquareDistribution.upperTail(logLikelihood(), 1);
    }

    /**
     * BIC = G² − ln N, N being the words of both corpora: the evidence for a difference that is left when the size of the corpora is
     * paid for. Below 0 speaks for no difference, above 2 for one, above 10 very strongly.
     *
     * <p>Source: Wilson (2013), Embracing Bayes factors for key item analysis in corpus linguistics; the scale is that of Raftery
     * (1995), Bayesian model selection in social research, Sociological Methodology 25, 111–163.
     */
    public double bic() {
        return logLikelihood() - Math.log(table.total());
    }

    /**
     * The relative risk (a/R₁) / (b/R₂): 2.4 is 2.4 times as often in the target. The interval is that of its logarithm, ± z √(1/a −
     * 1/R₁ + 1/b − 1/R₂). Where one side has no hit, half a hit stands for none.
     *
     * <p>Source: Katz, Baptista, Azen, Pike (1978), Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics
     * 34, 469–474.
     *
     * @return {@link Interval#UNDEFINED} if neither side has a hit, or one has no words
     */
    public Interval relativeRisk(double confidence) {
        Interval logarithm = logRelativeRisk(confidence);
        return new Interval(Math.exp(logarithm.estimate()), Math.exp(logarithm.low()), Math.exp(logarithm.high()));
    }

    /**
     * The binary logarithm of the {@link #relativeRisk}: 1 is twice as often in the target, −1 half as often.
     *
     * <p>Source: Hardie (2014), Log Ratio – an informal introduction.
     */
    public Interval logRatio(double confidence) {
        return logRelativeRisk(confidence).times(1 / LOG_2);
    }

    private Interval logRelativeRisk(double confidence) {
        double z = NormalDistribution.halfWidth(confidence);
        if (targetWords == 0 || referenceWords == 0 || targetHits + referenceHits == 0) {
            return Interval.UNDEFINED;
        }
        double a = targetHits == 0 ? HALF_A_HIT : targetHits;
        double b = referenceHits == 0 ? HALF_A_HIT : referenceHits;
        double estimate = Math.log(a / targetWords) - Math.log(b / referenceWords);
        double spread = z * Math.sqrt(1 / a - 1.0 / targetWords + 1 / b - 1.0 / referenceWords);
        return new Interval(estimate, estimate - spread, estimate + spread);
    }

    /** The odds ratio; see {@link FourfoldTable#oddsRatio}. */
    public Interval oddsRatio(double confidence) {
        return table.oddsRatio(confidence);
    }

    /**
     * %DIFF, by how many per cent the target's frequency is above the reference's: 100 is twice as often, −100 never.
     *
     * <p>Source: Gabrielatos and Marchi (2011), Keyness: matching metrics to definitions.
     *
     * @return infinite if only the reference has no hit, NaN if neither has, or one has no words
     */
    public double percentDifference() {
        double reference = (double) referenceHits / referenceWords;
        return ((double) targetHits / targetWords - reference) / reference * 100;
    }
}
