package dipl.corpus;

import java.util.Map;
import java.util.Objects;

/**
 * One document as it was read: its text and what is known about it.
 *
 * @param path the file's path below the folder or file given on the command line, {@code /} between names; for a row of a table
 *     followed by {@code #} and the row's id, or its number counted from 1 where it has none
 * @param text the whole text, as the file has it
 * @param metadata field to value; known fields are {@code id, title, source_type, language, country, date, outlet, author, url,
 *     licence}; values are trimmed and not empty; the path is not among them
 */
public record Document(String path, String text, Map<String, String> metadata) {
    public Document {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        metadata = Map.copyOf(metadata);
    }
}
