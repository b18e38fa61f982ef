package dipl.dictionary;

import java.util.Objects;

/**
 * A line of a file.
 *
 * @param file the file's name as the user gave it
 * @param line counted from 1
 */
public record Location(String file, long line) {
    public Location {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
