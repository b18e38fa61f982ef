package dipl.dictionary.formats;

import java.util.Objects;

/**
 * What to write into a foreign dictionary.
 *
 * @param language only terms of this language and those of every language; empty for all terms
 * @param forms how many surface forms to write out for a term at most; 0 writes terms as the dictionary gives them
 */
public record ExportOptions(String language, int forms) {
    public ExportOptions {
        Objects.requireNonNull(language, "language");
        if (forms < 0) {
            throw new IllegalArgumentException("needs 0 or more forms, got " + forms);
        }
    }
}
