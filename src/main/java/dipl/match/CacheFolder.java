package dipl.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a folder of cached answers from growing without end. */
final class CacheFolder {
    private static final int KEPT_FILES = 16;

    private CacheFolder() {}

    /** Removes all but the newest files of a kind. */
    static void forgetOldest(Path folder, String ending) throws IOException {
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
