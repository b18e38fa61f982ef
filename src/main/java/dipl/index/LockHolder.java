package dipl.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tells others who is changing an index. The lock itself is Lucene's; what stands here is only for the message. */
final class LockHolder {
    static final String NAME = "changed-by.txt";

    private LockHolder() {}

    /** Notes this process as the one that changes the index; the lock must be held. */
    static void write(Path folder) throws IOException {
        Files.write(
                folder.resolve(NAME),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    /** Removes the note; the lock must still be held. */
    static void clear(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** Who holds the lock and since when, as far as it is known: {@code process 4711, since 2026-11-28T16:05:12Z}. */
    static String describe(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME));
            if (lines.size() == 2) {
                return "process " + lines.get(0) + ", since " + lines.get(1);
            }
        } catch (IOException e) {
            // The other has only just begun, or is about to end.
            return "another process";
        }
        return "another process";
    }
}
