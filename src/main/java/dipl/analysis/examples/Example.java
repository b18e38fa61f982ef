package dipl.analysis.examples;

import java.util.List;
import java.util.Objects;

/**
 * A sentence with the hits that must be found in it.
 *
 * @param file where it stands, as the user gave it
 * @param line counted from 1
 * @param language of the sentence; empty to let it be told from the text
 * @param text the sentence
 * @param expected for each hit {@code category:surface}, in reading order; empty if nothing may be found
 */
public record Example(String file, long line, String language, String text, List<String> expected) {
    public Example {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        expected = List.copyOf(expected);
    }
}
