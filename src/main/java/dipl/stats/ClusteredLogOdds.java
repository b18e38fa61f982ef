package dipl.stats;

/**
 * The log odds ratio of a {@link FourfoldTable} whose units come in clusters, such as the sentences of documents: sentences of one
 * document depend on each other, so that what varies is the document.
 *
 * <p>With the cells a, b, c, d of the whole table and aᵢ … dᵢ of cluster i, the linearised influence of a cluster on ln(ad/bc) is
 * tᵢ = aᵢ/a − bᵢ/b − cᵢ/c + dᵢ/d, and the variance is G/(G−1) Σ tᵢ² for G clusters: the sandwich estimator of a logistic regression of the
 * column on the row.
 *
 * <p>Source: Liang and Zeger (1986), Longitudinal data analysis using generalized linear models, Biometrika 73, 13–22.
 */
public final class ClusteredLogOdds {
    private ClusteredLogOdds() {}

    /**
     * What must be summed over the clusters, r being a cluster's units with the row's thing, c with the column's, a with both, u all.
     *
     * @param clusters how many clusters there are
     * @param aa Σ a², and so on
     */
    public record Sums(
            long clusters,
            double aa,
            double ar,
            double ac,
            double au,
            double rr,
            double rc,
            double ru,
            double cc,
            double cu,
            double uu) {}

    /**
     * The natural logarithm of the odds ratio, its interval never narrower than Woolf's for independent units: few clusters vary by
     * chance less than they should.
     *
     * @return as {@link FourfoldTable#logOddsRatio} where a cell is empty or there are no two clusters
     */
    public static Interval of(FourfoldTable table, Sums sums, double confidence) {
        Interval independent = table.logOddsRatio(confidence);
        boolean empty = table.both() == 0 || table.rowOnly() == 0 || table.columnOnly() == 0 || table.neither() == 0;
        if (empty || sums.clusters < 2) {
            return independent;
        }
        double spread = NormalDistribution.halfWidth(confidence) * Math.sqrt(variance(table, sums));
        double wider = Math.max(spread, independent.estimate() - independent.low());
        return new Interval(independent.estimate(), independent.estimate() - wider, independent.estimate() + wider);
    }

    /** The variance of the log odds ratio; no cell may be empty. */
    static double variance(FourfoldTable table, Sums sums) {
        double onA = 1.0 / table.both() + 1.0 / table.rowOnly() + 1.0 / table.columnOnly() + 1.0 / table.neither();
        double onR = -1.0 / table.rowOnly() - 1.0 / table.neither();
        double onC = -1.0 / table.columnOnly() - 1.0 / table.neither();
        double onU = 1.0 / table.neither();
        double squares = onA * onA * sums.aa + onR * onR * sums.rr + onC * onC * sums.cc + onU * onU * sums.uu;
        double products = onA * onR * sums.ar
                + onA * onC * sums.ac
                + onA * onU * sums.au
                + onR * onC * sums.rc
                + onR * onU * sums.ru
                + onC * onU * sums.cu;
        double sum = Math.max(0, squares + 2 * products);
        return sum * sums.clusters / (sums.clusters - 1.0);
    }
}
