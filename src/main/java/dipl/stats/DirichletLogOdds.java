package dipl.stats;

/**
 * By how much one thing is more usual in one text than in another, shrunk towards what is known beforehand: a rare thing needs more
 * evidence than a frequent one.
 *
 * <p>With y of n in the first text, y′ of n′ in the second and a Dirichlet prior that is worth α of α₀: δ = ln((y+α)/(n+α₀−y−α)) −
 * ln((y′+α)/(n′+α₀−y′−α)), of variance 1/(y+α) + 1/(y′+α), and z = δ/σ.
 *
 * <p>Source: Monroe, Colaresi and Quinn (2008), Fightin' words: lexical feature selection and evaluation for identifying the content of
 * political conflict, Political Analysis 16, 372–403, equations 15, 20 and 22.
 *
 * @param logOdds δ, with its interval
 * @param z δ in standard deviations: what to rank by
 */
public record DirichletLogOdds(Interval logOdds, double z) {
    /**
     * Compares two texts.
     *
     * @param hits of the thing in the first text
     * @param total of all things in the first text
     * @param otherHits of the thing in the second text
     * @param otherTotal of all things in the second text
     * @param prior what the prior is worth for the thing, above 0
     * @param priorTotal what it is worth for all things, above {@code prior}
     */
    public static DirichletLogOdds of(
            long hits,
            long total,
            long otherHits,
            long otherTotal,
            double prior,
            double priorTotal,
            double confidence) {
        if (!(prior > 0) || !(priorTotal > prior)) {
            throw new IllegalArgumentException("needs 0 < prior < priorTotal, got " + prior + " of " + priorTotal);
        }
        double delta = Math.log((hits + prior) / (total + priorTotal - hits - prior))
                - Math.log((otherHits + prior) / (otherTotal + priorTotal - otherHits - prior));
        double deviation = Math.sqrt(1 / (hits + prior) + 1 / (otherHits + prior));
        double spread = NormalDistribution.halfWidth(confidence) * deviation;
        return new DirichletLogOdds(new Interval(delta, delta - spread, delta + spread), delta / deviation);
    }
}
