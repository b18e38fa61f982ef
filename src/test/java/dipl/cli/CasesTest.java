package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the cases in {@code src/test/cases/COMMAND/CASE}, each as a user would.
 *
 * <p>{@code cmd} holds a command line without the word {@code dipl}; of several lines, all run on one index and the last one is
 * compared. The line {@code cat FILE} prints a file. Lines that start with {@code #} are comments. Expected are {@code expout}
 * (standard output; nothing if absent), {@code experr} (standard error, if present) and {@code expcode} (0 if absent). In a line,
 * <ul>
 *   <li>{@code {input}} is a fresh copy of the case's folder {@code input},
 *   <li>{@code {temp}} an empty folder,
 *   <li>{@code {corpus}} a ready index of the bundled corpus, to follow {@code --index},
 *   <li>{@code {home}} the project's folder, and {@code {topics}} the small dictionary beside the cases.
 * </ul>
 * Without {@code --index} a run gets an index of the case's own. {@code mvn test -Dtest=CasesTest -Ddipl.golden=update} writes what
 * came out into {@code expout}, {@code experr} where there is one, and {@code expcode}; look at the difference before committing it.
 */
class CasesTest {
    private static final Path CASES = Run.HOME.resolve("src/test/cases");
    private static final boolean UPDATE = "update".equals(System.getProperty("dipl.golden"));

    @TempDir
    Path folder;

    private Path corpusIndex;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> cases = files.filter(file -> file.endsWith("cmd"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            assertTrue(cases.size() > 40, "where are the cases? Found " + cases);
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            CASES.relativize(folder).toString(), folder.toUri(), () -> check(folder)));
        }
    }

    private void check(Path test) throws IOException {
        Path temp = Files.createTempDirectory(folder, "case");
        Path input = temp.resolve("input");
        copy(test.resolve("input"), input);
        List<Run> runs = new ArrayList<>();
        for (String line : Files.readAllLines(test.resolve("cmd"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                runs.add(run(line, temp, input));
            }
        }
        Run last = readable(runs.get(runs.size() - 1), temp, input);
        if (UPDATE) {
            update(test, last);
            return;
        }
        String all = String.join("\n", runs.stream().map(Run::toString).toList());
        assertEquals(
                expected(test, "expcode", "0").strip(), Integer.toString(last.code()), () -> "exit code of " + all);
        assertEquals(expected(test, "expout", ""), last.out(), () -> "standard output of " + all);
        if (Files.exists(test.resolve("experr"))) {
            assertEquals(expected(test, "experr", ""), last.err(), () -> "standard error of " + all);
        }
        runs.subList(0, runs.size() - 1)
                .forEach(run -> assertTrue(run.code() == 0 || run.code() == 3, () -> "preparation failed: " + run));
    }

    private Run run(String line, Path temp, Path input) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : ShellWords.split(line)) {
            arguments.add(word.replace("{input}", input.toString())
                    .replace("{temp}", temp.toString())
                    .replace("{home}", Run.HOME.toString())
                    .replace("{topics}", CASES.resolve("topics.csv").toString())
                    .replace(
                            "{corpus}",
                            word.contains("{corpus}") ? corpusIndex().toString() : ""));
        }
        if (arguments.get(0).equals("cat")) {
            return new Run(arguments, 0, Files.readString(Path.of(arguments.get(1))), "");
        }
        if (!arguments.contains("--index")) {
            arguments.add("--index");
            arguments.add(temp.resolve("index").toString());
        }
        return Run.of(arguments);
    }

    private Path corpusIndex() {
        if (corpusIndex == null) {
            Path index = folder.resolve("corpus-index");
            Run run = Run.of("index", Run.HOME.resolve("corpus").toString(), "--index", index.toString());
            assertEquals(0, run.code(), run::toString);
            corpusIndex = index;
        }
        return corpusIndex;
    }

    /** Puts names where this run's folders and times stand. */
    private static Run readable(Run run, Path temp, Path input) {
        return new Run(run.arguments(), run.code(), readable(run.out(), temp, input), readable(run.err(), temp, input));
    }

    private static String readable(String text, Path temp, Path input) {
        return text.replace(input.toString(), "{input}")
                .replace(temp.toString(), "{temp}")
                .replace(Run.HOME.toString(), "{home}")
                .replaceAll("in [0-9.]+ s, [0-9.]+ MB/s", "in {seconds} s, {rate} MB/s");
    }

    private static String expected(Path test, String name, String otherwise) throws IOException {
        Path file = test.resolve(name);
        return Files.exists(file) ? Files.readString(file) : otherwise;
    }

    private static void update(Path test, Run run) throws IOException {
        write(test.resolve("expout"), run.out(), "");
        write(test.resolve("expcode"), run.code() + "\n", "0\n");
        if (Files.exists(test.resolve("experr"))) {
            Files.writeString(test.resolve("experr"), run.err());
        }
    }

    private static void write(Path file, String content, String unneeded) throws IOException {
        if (content.equals(unneeded)) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path target = to.resolve(from.relativize(file).toString());
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
