package dipl.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of answers that can be made again: files are whole or not there, and the folder does not grow without end. */
public final class CacheFolder {
    private static final int KEPT_FILES = 16;

    private CacheFolder() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Keeps an answer, and of its kind only the newest files. What cannot be written is not kept: the folder may be read-only or the disk
     * full, and the answer is in memory all the same.
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
            part = Files.createTempFile(folder, ending.substring(1), ".part");
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
