package dipl.io;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files that are never seen half-written: the new content stands beside the old until it is complete, then takes its place. */
public final class AtomicFile {
    /** What is to be in the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to {@code out}, which the caller flushes and closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes or replaces a file. If the content fails, or the disk is full, an old file stays as it was and nothing else is left. What is
     * no ordinary file, such as {@code /dev/stdout} or a pipe, is written to directly.
     *
     * @param file its folder must exist; where it is a symbolic link, the file behind it is replaced
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder");
        }
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString(), null, "no permission to write here");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling(".dipl-" + UUID.randomUUID() + ".tmp");
        // an interrupted run comes to no finally
        beside.toFile().deleteOnExit();
        try {
            writeThrough(beside, content);
            replace(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Returns when the bytes are on the disk: a file moved before that can be empty after a power cut. */
    private static void writeThrough(Path file, Content content) throws IOException {
        try (FileOutputStream bytes = new FileOutputStream(file.toFile());
                OutputStream out = new BufferedOutputStream(bytes, 1 << 16)) {
            content.writeTo(out);
            out.flush();
            bytes.getFD().sync();
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
