package dipl.stats;

/** How far apart two distributions over the same categories are. */
public final class JensenShannon {
    private static final double LOG_2 = Math.log(2);

    private JensenShannon() {}

    /**
     * The Jensen-Shannon divergence in bits, H((P+Q)/2) − (H(P)+H(Q))/2: 0 for equal distributions, 1 for two that share no category.
     *
     * <p>Source: Lin (1991), Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37, 145–151.
     *
     * @param p counts or shares, none negative, in any scale
     * @param q the same categories in the same order
     * @return NaN if one of them is empty
     */
    public static double divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("needs the same categories, got " + p.length + " and " + q.length);
        }
        double totalP = total(p);
        double totalQ = total(q);
        if (totalP == 0 || totalQ == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double shareP = p[i] / totalP;
            double shareQ = q[i] / totalQ;
            double middle = (shareP + shareQ) / 2;
            sum += term(shareP, middle) + term(shareQ, middle);
        }
        return Math.max(0, Math.min(1, sum / 2 / LOG_2));
    }

    /**
     * The square root of the {@link #divergence}, which is a metric: 0 to 1, and no detour is shorter.
     *
     * <p>Source: Endres and Schindelin (2003), A new metric for probability distributions, IEEE Transactions on Information Theory 49,
     * 1858–1860.
     */
    public static double distance(double[] p, double[] q) {
        return Math.sqrt(divergence(p, q));
    }

    private static double term(double share, double middle) {
        return share == 0 ? 0 : share * Math.log(share / middle);
    }

    private static double total(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("a category cannot weigh " + weight);
            }
            total += weight;
        }
        return total;
    }
}
