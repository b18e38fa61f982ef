package dipl.stats;

/**
 * How strongly two things attract each other, from the counts of a {@link FourfoldTable}. Each measure answers another question:
 * nPMI and {@link FourfoldTable#logOddsRatio} how exclusive the two are, logDice how typical they are for each other whatever the size of the corpus, MI3
 * and t how frequent the pair is. How sure the attraction is, {@link FourfoldTable#logLikelihood} tells.
 */
public final class Association {
    private static final double LOG_2 = Math.log(2);
    private static final double LARGEST_LOG_DICE = 14;

    private Association() {}

    /**
     * Normalised pointwise mutual information, ln(O/E) / −ln(O/N): 1 for two that occur only together, 0 for two that do not care
     * about each other, −1 for two that never meet.
     *
     * <p>Source: Bouma (2009), Normalized (pointwise) mutual information in collocation extraction, GSCL 2009, 31–40.
     *
     * @return NaN if one of the two never occurs, or both always do
     */
    public static double npmi(FourfoldTable table) {
        if (table.row() == 0 || table.column() == 0 || table.both() == table.total()) {
            return Double.NaN;
        }
        if (table.both() == 0) {
            return -1;
        }
        double together = (double) table.both() / table.total();
        return Math.log(table.both() / table.expected()) / -Math.log(together);
    }

    /**
     * logDice = 14 + log₂(2 O / (R + C)): 14 for two that occur only together; one less is half as often.
     *
     * <p>Source: Rychlý (2008), A lexicographer-friendly association score, RASLAN 2008, 6–9.
     *
     * @return minus infinity for two that never meet, NaN if neither occurs
     */
    public static double logDice(FourfoldTable table) {
        double dice = 2.0 * table.both() / ((double) table.row() + table.column());
        return LARGEST_LOG_DICE + log2(dice);
    }

    /**
     * MI3 = log₂(O³/E), mutual information that favours what is frequent.
     *
     * <p>Source: Daille (1994), as in Oakes (1998), Statistics for Corpus Linguistics, 171–172.
     *
     * @return minus infinity for two that never meet, NaN if one of them never occurs
     */
    public static double mi3(FourfoldTable table) {
        double both = table.both();
        return 3 * log2(both) - log2(table.expected());
    }

    /**
     * t = (O − E) / √O.
     *
     * <p>Source: Church, Gale, Hanks, Hindle (1991), Using statistics in lexical analysis, in Zernik (ed.), Lexical Acquisition,
     * 115–164.
     *
     * @return minus infinity for two that never meet, NaN if one of them never occurs
     */
    public static double tScore(FourfoldTable table) {
        return (table.both() - table.expected()) / Math.sqrt(table.both());
    }

    private static double log2(double value) {
        return Math.log(value) / LOG_2;
    }
}
