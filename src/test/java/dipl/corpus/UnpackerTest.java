package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.io.MachineException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A disk that takes no more is told from a container that gives no more. */
class UnpackerTest {
    private static final Path FULL_DISK = Path.of("/dev/full");

    @Test
    void aFullDiskIsNoFaultOfTheFile() throws IOException {
        Assumptions.assumeTrue(Files.exists(FULL_DISK), "no " + FULL_DISK);
        try (Unpacker unpacker = new Unpacker(100)) {
            Path first = unpacker.unpack(UnpackerTest::text);
            Files.createSymbolicLink(first.resolveSibling("1"), FULL_DISK);
            MachineException e = assertThrows(MachineException.class, () -> unpacker.unpack(UnpackerTest::text));
            assertTrue(e.getMessage().contains("temporary files cannot be kept here (No space left"), e.getMessage());
        }
    }

    @Test
    void aFolderThatIsGoneIsNoFaultOfTheFile() throws IOException {
        try (Unpacker unpacker = new Unpacker(100)) {
            Path first = unpacker.unpack(UnpackerTest::text);
            Path folder = first.getParent();
            Files.delete(first);
            Files.delete(folder.resolve("lock"));
            Files.delete(folder);
            assertThrows(MachineException.class, () -> unpacker.unpack(UnpackerTest::text));
            Files.createDirectory(folder);
        }
    }

    @Test
    void damageIsAFaultOfTheFile() throws IOException {
        try (Unpacker unpacker = new Unpacker(100)) {
            ZipException e = assertThrows(
                    ZipException.class,
                    () -> unpacker.unpack(() -> {
                        throw new ZipException("bad");
                    }));
            assertEquals("bad", e.getMessage());
        }
    }

    private static InputStream text() {
        return new ByteArrayInputStream("Public diplomacy.".getBytes(StandardCharsets.UTF_8));
    }
}
