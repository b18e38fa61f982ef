package dipl.morphology;

import java.util.Objects;

/**
 * One word of a dictionary term, as its author wrote it.
 *
 * @param text the word in its dictionary form (in a phrase: in the form the phrase gives it), normalised, case kept
 * @param partOfSpeech the paradigm to follow
 * @param derivations whether words derived from it count too ({@code дипломатиялық} for {@code дипломатия}); off unless a term asks
 */
public record TermWord(String text, PartOfSpeech partOfSpeech, boolean derivations) {
    public TermWord {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(partOfSpeech, "partOfSpeech");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a term's word needs at least one character");
        }
    }

    /** A nominal without derivations. */
    public static TermWord nominal(String text) {
        return new TermWord(text, PartOfSpeech.NOMINAL, false);
    }
}
