package dipl.text;

import java.util.Objects;

/**
 * A sentence of a text: a run of words. Every word lies in exactly one sentence; a sentence has at least one word.
 *
 * @param firstWord index of its first word
 * @param endWord one past the index of its last word
 * @param start its first character in the original text, counted from 0
 * @param end one past its last character, closing punctuation included, surrounding white space not
 * @param startsParagraph whether a paragraph starts with it
 * @param language {@code kk}, {@code ru}, {@code en}, another ISO 639 code, or {@link #UNSURE}
 */
public record Sentence(int firstWord, int endWord, int start, int end, boolean startsParagraph, String language) {
    /** The language of a passage too short or too plain to tell; terms of every language apply to it. */
    public static final String UNSURE = "";

    public Sentence {
        Objects.requireNonNull(language, "language");
        if (firstWord < 0 || endWord <= firstWord || start < 0 || end <= start) {
            throw new IllegalArgumentException("a sentence needs words and characters, got words " + firstWord + ".."
                    + endWord + ", characters " + start + ".." + end);
        }
    }
}
