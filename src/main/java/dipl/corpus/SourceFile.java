package dipl.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a corpus.
 *
 * @param file where it is
 * @param path its path below the folder or file given on the command line, {@code /} between names
 */
public record SourceFile(Path file, String path) {
    public SourceFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
    }
}
