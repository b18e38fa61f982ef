package dipl.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to index, and how.
 *
 * @param folder the index's folder
 * @param paths files and folders with texts
 * @param threads how many threads read and analyse
 * @param bufferMegabytes memory to gather documents in before they are written
 * @param rebuild whether to start from nothing
 */
public record IndexRequest(Path folder, List<Path> paths, int threads, double bufferMegabytes, boolean rebuild) {
    public IndexRequest {
        Objects.requireNonNull(folder, "folder");
        paths = List.copyOf(paths);
        if (threads < 1) {
            throw new IllegalArgumentException("needs at least one thread, got " + threads);
        }
    }
}
