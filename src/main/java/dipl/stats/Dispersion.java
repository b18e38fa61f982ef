package dipl.stats;

import java.util.Arrays;

/** How evenly something is spread over the parts of a corpus. */
public final class Dispersion {
    private Dispersion() {}

    /**
     * Gries' deviation of proportions: half the sum of |vᵢ − sᵢ|, where vᵢ is the share of the hits that part i has and sᵢ its share
     * of the words. 0 is spread exactly as the words are; near 1 is all in one small part.
     *
     * <p>Source: Gries (2008), Dispersions and adjusted frequencies in corpora, International Journal of Corpus Linguistics 13,
     * 403–437.
     *
     * @param parts hits in each part, none negative
     * @param sizes words in each part, none negative, in the same order
     * @return NaN if there are no hits or no words
     */
    public static double dp(double[] parts, double[] sizes) {
        double hits = total(parts);
        double words = total(sizes);
        if (parts.length != sizes.length) {
            throw new IllegalArgumentException(
                    "needs a size for each part, got " + parts.length + " and " + sizes.length);
        }
        if (hits == 0 || words == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += Math.abs(parts[i] / hits - sizes[i] / words);
        }
        return sum / 2;
    }

    /**
     * The deviation of proportions divided by the most it can be, 1 − min sᵢ, so that 1 means all in the smallest part whatever the
     * corpus.
     *
     * <p>Source: Lijffijt and Gries (2012), Correction to Gries 2008, International Journal of Corpus Linguistics 17, 147–149.
     *
     * @return NaN if there are no hits, no words, or only one part, which nothing can be uneven in
     */
    public static double dpNorm(double[] parts, double[] sizes) {
        double dp = dp(parts, sizes);
        if (Double.isNaN(dp) || sizes.length < 2) {
            return Double.NaN;
        }
        double smallest = Arrays.stream(sizes).min().getAsDouble() / total(sizes);
        return smallest == 1 ? Double.NaN : Math.min(1, dp / (1 - smallest));
    }

    /**
     * The same as {@link #dpNorm(double[], double[])} for a corpus of many parts of which few have hits: a part without hits
     * adds its share of the words.
     *
     * @param parts hits in each part that has any
     * @param sizes words in those parts, in the same order
     * @param allParts the number of all parts
     * @param allWords words in all parts
     * @param smallest words in the smallest of all parts
     */
    public static double dpNorm(double[] parts, double[] sizes, long allParts, double allWords, double smallest) {
        if (parts.length != sizes.length || allParts < parts.length) {
            throw new IllegalArgumentException("needs a size for each part with hits, and no more of those than parts");
        }
        double hits = total(parts);
        if (hits == 0 || allWords == 0 || allParts < 2 || smallest == allWords) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += Math.abs(parts[i] / hits - sizes[i] / allWords);
        }
        double dp = (sum + (allWords - total(sizes)) / allWords) / 2;
        return Math.min(1, dp / (1 - smallest / allWords));
    }

    private static double total(double[] values) {
        double total = 0;
        for (double value : values) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a part cannot hold " + value);
            }
            total += value;
        }
        return total;
    }
}
