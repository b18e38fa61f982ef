package dipl.dictionary;

import dipl.morphology.PartOfSpeech;
import java.util.Objects;

/**
 * What one word of a term demands of a word in a text.
 *
 * @param text the word, normalised, its case kept; for a regular expression the expression
 * @param prefix what is written closed before the word ({@code нет} in {@code нетдипломатия}); empty mostly
 * @param mode how it is compared
 * @param caseSensitive whether capitals must be as written
 * @param partOfSpeech the paradigm to inflect by
 * @param derivations whether derived words count too
 */
public record WordTest(
        String text,
        String prefix,
        MatchMode mode,
        boolean caseSensitive,
        PartOfSpeech partOfSpeech,
        boolean derivations) {
    public WordTest {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    }

    /** Quicker than that of a record, and words that differ in the rest only are few. */
    @Override
    public int hashCode() {
        return 31 * text.hashCode() + prefix.hashCode();
    }
}
