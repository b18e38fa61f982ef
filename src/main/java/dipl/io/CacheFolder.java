package dipl.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of answers that can be made again: files are whole or not there, and the folder does not grow without end. */
public final class CacheFolder {
    private static final int KEPT_FILES = 16;
    private static final String PART = ".part";
    /** Since the last byte was written: who still writes is never so slow, and a clock on another machine is seldom so wrong. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private CacheFolder() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Keeps an answer, and of its kind only the newest files. What cannot be written is not kept: the folder may be read-only or the disk
     * full, and the answer is in memory all the same. Unfinished files of runs that were killed go when nobody has written to them for
     * an hour.
     *
     * @param file in a folder that is made when needed; its ending tells its kind
     */
    public static void keep(Path file, Content content) {
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.'));
        Path part = null;
        try {
            Files.createDirectories(folder);
            forgetAbandoned(folder);
            part = Files.createTempFile(folder, ending.substring(1), PART);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forgetOldest(folder, ending);
        } catch (IOException e) {
            discard(part);
        }
    }

    private static void discard(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // nothing depends on it
                return;
            }
        }
    }

    /** Removes what killed runs have left unfinished, before the room is needed. */
    private static void forgetAbandoned(Path folder) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(ABANDONED));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(PART)).toList()) {
                if (writtenBefore(file, limit)) {
                    discard(file);
                }
            }
        }
    }

    /** Whether a file is that old; one whose age cannot be read may be in use, or is gone. */
    private static boolean writtenBefore(Path file, FileTime limit) {
        try {
            return Files.getLastModifiedTime(file).compareTo(limit) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes all but the newest files of a kind. */
    private static void forgetOldest(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst = files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.comparing(CacheFolder::modified).reversed())
                    .toList();
            for (Path old : newestFirst.subList(Math.min(KEPT_FILES, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
