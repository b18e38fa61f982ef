package dipl.dictionary.formats;

import java.util.Objects;

/**
 * Something in a foreign file that was not carried over, or not as it stood there.
 *
 * @param line where, counted from 1
 * @param text what became of it
 */
public record Remark(long line, String text) {
    public Remark {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "line " + line + ": " + text;
    }
}
