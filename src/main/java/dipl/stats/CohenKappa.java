package dipl.stats;

/**
 * Cohen's κ: how far two coders agree on categories beyond chance, (pₒ − pₑ)/(1 − pₑ), each coder's chance being that coder's own
 * habits. With very uneven categories it can be low although the coders nearly always agree; see {@link GwetAc1}.
 *
 * <p>Source: Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 37–46.
 *
 * @param observed pₒ, the share of units with the same category; NaN without units
 * @param expected pₑ, that share if both coded by chance
 */
public record CohenKappa(double observed, double expected) {
    /**
     * Compares two coders.
     *
     * @param table a row for each category of the first coder, a column for each of the second, in the same order: how many units
     */
    public static CohenKappa of(long[][] table) {
        double[] rows = new double[table.length];
        double[] columns = new double[table.length];
        double total = 0;
        double agreed = 0;
        for (int i = 0; i < table.length; i++) {
            if (table[i].length != table.length) {
                throw new IllegalArgumentException("needs as many columns as rows, got " + table[i].length);
            }
            for (int j = 0; j < table.length; j++) {
                if (table[i][j] < 0) {
                    throw new IllegalArgumentException("a count cannot be negative, got " + table[i][j]);
                }
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                total += table[i][j];
                agreed += i == j ? table[i][j] : 0;
            }
        }
        double byChance = 0;
        for (int i = 0; i < table.length; i++) {
            byChance += rows[i] * columns[i];
        }
        return new CohenKappa(agreed / total, byChance / (total * total));
    }

    /**
     * The coefficient.
     *
     * @return NaN if both coders used one and the same category only, and without units
     */
    public double kappa() {
        return expected == 1 ? Double.NaN : (observed - expected) / (1 - expected);
    }
}
