package dipl.cli;

import dipl.io.UsageException;

/** Reads how far around a hit to look. */
final class Windows {
    private static final String SENTENCE = "sentence";
    private static final int WIDEST = 10_000;

    private Windows() {}

    /**
     * Reads a number of words, or {@code sentence}.
     *
     * @param sentence what stands for the sentence
     * @param least the fewest words
     * @throws UsageException if it is neither
     */
    static int parse(String window, int sentence, int least) {
        if (window.equals(SENTENCE)) {
            return sentence;
        }
        try {
            int words = Integer.parseInt(window);
            if (words >= least && words <= WIDEST) {
                return words;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(message(window, least), e);
        }
        throw new UsageException(message(window, least));
    }

    private static String message(String window, int least) {
        return "--window " + window + ": use a number of words from " + least + " to " + WIDEST + ", or " + SENTENCE;
    }
}
