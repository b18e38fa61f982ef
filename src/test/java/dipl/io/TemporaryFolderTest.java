package dipl.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path temporary;

    @Test
    void isGoneWithAllInItWhenClosed() throws IOException {
        Path path;
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            path = folder.path();
            Files.createDirectories(path.resolve("a/b"));
            Files.writeString(path.resolve("a/b/c"), "text");
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndNothingElse() throws IOException {
        Path left = lockable("dipl-1", LONG_AGO);
        Files.writeString(left.resolve("0"), "unpacked");
        Path young = lockable("dipl-2", FileTime.from(Instant.now()));
        Path foreign = Files.createDirectory(temporary.resolve("dipl-notes"));
        TemporaryFolder.sweep(temporary);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(young));
        assertTrue(Files.exists(foreign));
    }

    @Test
    void theFolderOfALivingRunStays() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Files.setLastModifiedTime(folder.path().resolve("lock"), LONG_AGO);
            TemporaryFolder.sweep(folder.path().getParent());
            assertTrue(Files.exists(folder.path().resolve("lock")));
        }
    }

    /** That this run looks for what others left must not take its own lock away. */
    @Test
    void theFolderOfALivingRunStaysForOtherRuns() throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path lock = folder.path().resolve("lock");
            TemporaryFolder.sweep(folder.path().getParent());
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Sweeper.class.getName(),
                            lock.toString())
                    .inheritIO()
                    .start();
            assertEquals(0, other.waitFor());
            assertTrue(Files.exists(lock));
        }
    }

    /** Another run that looks for what was left behind; it makes the lock old, since touching a file takes one's own locks away. */
    static final class Sweeper {
        private Sweeper() {}

        public static void main(String[] arguments) throws IOException {
            Path lock = Path.of(arguments[0]);
            Files.setLastModifiedTime(lock, LONG_AGO);
            TemporaryFolder.sweep(lock.getParent().getParent());
        }
    }

    private Path lockable(String name, FileTime time) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.setLastModifiedTime(Files.writeString(folder.resolve("lock"), ""), time);
        return folder;
    }
}
