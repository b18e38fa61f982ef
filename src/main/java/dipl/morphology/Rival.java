package dipl.morphology;

import java.util.Objects;

/**
 * Another reading of a form, as a different word.
 *
 * @param reading the other word and what the form is of it: {@code мыть: past, feminine, singular}; empty if there is none
 * @param farLikelier whether a form without a context is nearly always that word
 */
public record Rival(String reading, boolean farLikelier) {
    /** No other reading that is as likely. */
    public static final Rival NONE = new Rival("", false);

    public Rival {
        Objects.requireNonNull(reading, "reading");
        if (reading.isEmpty() && farLikelier) {
            throw new IllegalArgumentException("what is likelier must be named");
        }
    }

    /** Whether there is none. */
    public boolean isNone() {
        return reading.isEmpty();
    }
}
