package dipl.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a corpus.
 *
 * @param file where its content can be read
 * @param path its path below the folder or file given on the command line, {@code /} between names; for a file in an archive the
 *     archive's path, {@code !/} and its name there
 * @param place where it lies for the tables of metadata: the same as {@code file}, except that a file in an archive lies in a folder
 *     that is named as the archive with {@code !} after it
 */
public record SourceFile(Path file, String path, Path place) {
    public SourceFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(place, "place");
    }

    /** A file that is no part of an archive. */
    public SourceFile(Path file, String path) {
        this(file, path, file);
    }
}
