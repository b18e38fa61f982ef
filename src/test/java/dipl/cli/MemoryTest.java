package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that needs more memory than it may have says so in a line. */
@Timeout(120)
class MemoryTest {
    private static final int ROWS = 500_000;

    @TempDir
    Path folder;

    @Test
    void tooLittleMemoryIsOneLine() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Public diplomacy.");
        try (Writer table = Files.newBufferedWriter(folder.resolve("metadata.csv"))) {
            table.write("path,title\n");
            for (int row = 0; row < ROWS; row++) {
                table.write(row + ".txt,A title that no other row has " + row + "\n");
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dipl.cli.Main",
                        "index",
                        folder.toString(),
                        "--index",
                        folder.resolve("index").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitStatus.FAILED.code(), process.waitFor(), told);
        assertEquals("dipl: out of memory: give it more, as in DIPL_JAVA_OPTS=-Xmx4g\n", told);
    }
}
