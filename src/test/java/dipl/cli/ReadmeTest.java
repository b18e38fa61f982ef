package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README promises holds: its commands run, its test command is the one that decides on a commit. */
class ReadmeTest {
    private static final String TEST_COMMAND = "mvn -B verify";

    @TempDir
    Path folder;

    @Test
    void testCommandIsTheOneThatDecides() throws IOException {
        assertTrue(shellLines().contains(TEST_COMMAND), () -> "README lacks the line " + TEST_COMMAND);
        Path check = Run.HOME.resolve(".ci/run");
        assertTrue(Files.readAllLines(check).contains(TEST_COMMAND), () -> check + " lacks the line " + TEST_COMMAND);
    }

    @Test
    void everyExampleRuns() throws IOException {
        List<String> examples = shellLines().stream()
                .filter(line -> line.matches("(\\./)?dipl .*"))
                .toList();
        assertTrue(examples.size() >= 8, () -> "where are the examples? " + examples);
        assertEquals("./dipl", examples.get(0).split(" ")[0], "the first command must build the tool");
        for (String example : examples) {
            Run run = Run.of(arguments(example));
            assertEquals(0, run.code(), run::toString);
            boolean silent = run.arguments().contains("index");
            assertFalse(run.out().isEmpty() && !silent, run::toString);
        }
    }

    /** The arguments up to a pipe, with an index and result files that harm nobody. */
    private List<String> arguments(String example) {
        List<String> words = ShellWords.split(example);
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i < words.size() && !words.get(i).equals("|"); i++) {
            boolean file = List.of("-o", "--output", "--report").contains(words.get(i - 1));
            arguments.add(file ? folder.resolve(words.get(i)).toString() : words.get(i));
        }
        arguments.add("--index");
        arguments.add(folder.resolve("index").toString());
        return arguments;
    }

    private static List<String> shellLines() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inShell = false;
        for (String line : Files.readAllLines(Run.HOME.resolve("README.md"))) {
            if (line.startsWith("```")) {
                inShell = line.equals("```sh");
            } else if (inShell) {
                lines.add(line);
            }
        }
        return lines;
    }
}
