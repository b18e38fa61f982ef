package dipl.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    @TempDir
    Path folder;

    @Test
    void unfinishedFilesOfKilledRunsGoAndThoseBeingWrittenStay() throws IOException {
        Path abandoned = aged("spans1.part", Duration.ofMinutes(61));
        Path beingWritten = aged("spans2.part", Duration.ofMinutes(59));
        Path answer = aged("other.words", Duration.ofDays(30));

        CacheFolder.keep(folder.resolve("a.spans"), out -> out.write(7));

        assertFalse(Files.exists(abandoned));
        assertTrue(Files.exists(beingWritten));
        assertTrue(Files.exists(answer));
        assertEquals(1, Files.size(folder.resolve("a.spans")));
    }

    @Test
    void anAnswerThatCannotBeWrittenLeavesNothing() throws IOException {
        CacheFolder.keep(folder.resolve("a.spans"), out -> {
            out.write(7);
            throw new IOException("disk full");
        });

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void onlyTheNewestOfAKindAreKept() throws IOException {
        for (int i = 1; i <= 20; i++) {
            aged(i + ".spans", Duration.ofDays(i));
        }

        CacheFolder.keep(folder.resolve("new.spans"), out -> out.write(7));

        assertTrue(Files.exists(folder.resolve("new.spans")));
        assertTrue(Files.exists(folder.resolve("15.spans")));
        assertFalse(Files.exists(folder.resolve("16.spans")));
    }

    private Path aged(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
