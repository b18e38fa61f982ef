package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of {@code dipl index}: the last index answers, and running again completes. */
@Timeout(120)
class KilledIndexTest {
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    @Test
    void theLastIndexAnswersAndARerunCompletes() throws Exception {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("first.txt"), "Public diplomacy came first.");
        String index = folder.resolve("index").toString();
        assertEquals(0, Run.of("index", texts.toString(), "--index", index).code());
        Run before = Run.of("corpus", "--by", "path", "--format", "csv", "--index", index);

        Files.writeString(
                texts.resolve("rows.jsonl"),
                IntStream.range(0, ROWS)
                        .mapToObj(row -> "{\"text\":\"Row w" + row + " tells of public diplomacy. Строка с" + row
                                + " говорит о народной дипломатии.\"}\n")
                        .collect(Collectors.joining()));
        kill(texts, index);

        Run after = Run.of("corpus", "--by", "path", "--format", "csv", "--index", index);
        assertEquals(before.out(), after.out(), after::toString);
        Run text = Run.of("text", "first.txt", "--index", index);
        assertEquals("Public diplomacy came first.\n", text.out(), text::toString);

        Run again = Run.of("index", texts.toString(), "--index", index);
        assertEquals(0, again.code(), again::toString);
        assertTrue(
                again.err().contains("1 new, 0 changed, 0 moved, 1 unchanged, 0 removed, 0 rejected"), again::toString);
        Run whole = Run.of("corpus", "--by", "licence", "--format", "csv", "--index", index);
        assertTrue(whole.out().contains("," + (ROWS + 1) + ","), whole::toString);
    }

    /** Starts indexing in a process of its own, waits until it has written beyond the last commit, and kills it. */
    private void kill(Path texts, String index) throws IOException, InterruptedException {
        Path lucene = Path.of(index, "lucene");
        Set<String> committed = names(lucene);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dipl.cli.Main",
                "index",
                texts.toString(),
                "--memory",
                "1",
                "--threads",
                "1",
                "--index",
                index));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path output = folder.resolve("output.txt");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            while (process.isAlive() && !wroteASegment(lucene, committed)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertTrue(process.isAlive(), () -> "ended before it could be killed: " + content(output));
        } finally {
            process.destroyForcibly();
        }
        assertNotEquals(0, process.waitFor(), () -> content(output));
        Set<String> left = names(lucene);
        assertFalse(committed.containsAll(left), () -> "it was killed before it wrote anything: " + left);
        assertEquals(segments(committed), segments(left), "it was killed after its commit");
    }

    private static boolean wroteASegment(Path lucene, Set<String> committed) throws IOException {
        return names(lucene).stream().anyMatch(name -> name.endsWith(".dvd") && !committed.contains(name));
    }

    private static Set<String> segments(Set<String> names) {
        return names.stream().filter(name -> name.startsWith("segments")).collect(Collectors.toSet());
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
