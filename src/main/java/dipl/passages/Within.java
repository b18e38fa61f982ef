package dipl.passages;

import dipl.io.UsageException;
import java.util.Locale;
import java.util.Objects;

/**
 * How near two things must stand to be together.
 *
 * @param unit what they must share
 * @param words for {@link Unit#WORDS}, how far apart they may be; else 0
 */
public record Within(Unit unit, int words) {
    /** A sentence; a row of a table counts as one. */
    public static final Within SENTENCE = new Within(Unit.SENTENCE, 0);

    private static final int WIDEST = 10_000;

    /** What two things must share. */
    public enum Unit {
        /** A sentence, or a row of a table. */
        SENTENCE,
        /** A paragraph, or a row of a table. */
        PARAGRAPH,
        /** A document. */
        DOCUMENT,
        /** A window of words, whatever sentences it touches. */
        WORDS
    }

    public Within {
        Objects.requireNonNull(unit, "unit");
        if (unit == Unit.WORDS ? words < 1 || words > WIDEST : words != 0) {
            throw new IllegalArgumentException("a window has 1 to " + WIDEST + " words, got " + words);
        }
    }

    /**
     * Reads what a user typed.
     *
     * @param typed {@code sentence}, {@code paragraph}, {@code document} or a number of words
     * @throws UsageException if it is none of these
     */
    public static Within parse(String typed) {
        for (Unit unit : Unit.values()) {
            if (unit != Unit.WORDS && unit.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return new Within(unit, 0);
            }
        }
        try {
            int words = Integer.parseInt(typed);
            if (words >= 1 && words <= WIDEST) {
                return new Within(Unit.WORDS, words);
            }
        } catch (NumberFormatException e) {
            throw new UsageException(message(typed), e);
        }
        throw new UsageException(message(typed));
    }

    private static String message(String typed) {
        return "--within " + typed + ": use sentence, paragraph, document, or a number of words from 1 to " + WIDEST;
    }
}
