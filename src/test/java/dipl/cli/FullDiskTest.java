package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where temporary files cannot be kept, the run ends and blames no file; the next run reads all of them. */
@Timeout(120)
class FullDiskTest {
    private static final int FILES = 3;
    private static final int WORDS = 40_000;

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereEndsTheRun() throws Exception {
        Process process = start("-Djava.io.tmpdir=" + folder.resolve("none"), "");
        assertEnded(process, "no such folder");
    }

    /** The shell's limit to the size of a file stands for a full disk. */
    @Test
    void noRoomForWhatIsUnpackedEndsTheRun() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell that limits the size of files");
        Process process = start("-Djava.io.tmpdir=" + folder, "ulimit -f 100 && ");
        assertEnded(process, "File too large");
    }

    private void assertEnded(Process process, String reason) throws IOException, InterruptedException {
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitStatus.FAILED.code(), process.waitFor(), told);
        assertTrue(told.contains(": temporary files cannot be kept here (" + reason + "): free some of"), told);
        assertFalse(told.contains("rejected"), told);
        Run again = Run.of("index", archive().toString(), "--index", index());
        assertEquals(0, again.code(), again::toString);
        assertTrue(again.err().contains(FILES + " documents read"), again::toString);
    }

    private Process start(String property, String before) throws IOException {
        archive();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/sh",
                "-c",
                before + "exec \"$@\"",
                "sh",
                java,
                "-XX:-UsePerfData",
                property,
                "-cp",
                System.getProperty("java.class.path"),
                "dipl.cli.Main",
                "index",
                archive().toString(),
                "--index",
                index());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private String index() {
        return folder.resolve("index").toString();
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("texts.zip");
        if (!Files.exists(archive)) {
            Random random = new Random(1);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
                for (int i = 0; i < FILES; i++) {
                    out.putNextEntry(new ZipEntry(i + ".txt"));
                    StringBuilder text = new StringBuilder();
                    for (int word = 0; word < WORDS; word++) {
                        text.append(random.nextInt(2) == 0 ? "public " : "citizen ");
                    }
                    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return archive;
    }
}
