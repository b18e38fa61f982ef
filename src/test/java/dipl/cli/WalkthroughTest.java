package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page {@code src/site/walkthrough.md} shows real output. A command in a block {@code sh} is run on the bundled corpus and compared
 * with the block {@code text} after it; a last line {@code ...} there stands for the rest. {@code mvn test -Dtest=WalkthroughTest
 * -Ddipl.golden=update} writes what came out, as many lines as stood there; in a new block, the one line is that number.
 */
class WalkthroughTest {
    private static final Path PAGE = Run.HOME.resolve("src/site/walkthrough.md");
    private static final boolean UPDATE = "update".equals(System.getProperty("dipl.golden"));
    private static final String REST = "...";
    private static final String END = "```";

    @TempDir
    Path folder;

    @Test
    void everyCommandStillSaysWhatThePageShows() throws IOException {
        List<String> shown = Files.readAllLines(PAGE);
        List<String> made = new ArrayList<>();
        Run last = null;
        int compared = 0;
        for (int i = 0; i < shown.size(); i++) {
            String line = shown.get(i);
            made.add(line);
            if (line.startsWith("dipl ")) {
                last = run(line);
            } else if (line.equals("```text")) {
                int end = shown.subList(i, shown.size()).indexOf(END) + i;
                made.addAll(excerpt(last, shown.subList(i + 1, end)));
                made.add(END);
                i = end;
                compared++;
            }
        }
        if (UPDATE) {
            Files.writeString(PAGE, String.join("\n", made) + "\n");
        }
        assertTrue(compared >= 8, "where are the outputs? Found " + compared);
        assertEquals(String.join("\n", made), String.join("\n", Files.readAllLines(PAGE)));
    }

    /** As much of the output as is shown. */
    private static List<String> excerpt(Run run, List<String> block) {
        List<String> output = run.out().lines().toList();
        boolean cut = block.get(block.size() - 1).equals(REST);
        int lines = cut ? block.size() - 1 : block.size();
        if (UPDATE && lines == 1 && block.get(0).matches("\\d+")) {
            lines = Integer.parseInt(block.get(0));
        }
        List<String> excerpt = new ArrayList<>(cut ? output.subList(0, Math.min(lines, output.size())) : output);
        excerpt.replaceAll(String::stripTrailing);
        if (cut) {
            excerpt.add(REST);
        }
        return excerpt;
    }

    private Run run(String command) {
        List<String> arguments = new ArrayList<>(
                ShellWords.split(command).subList(1, ShellWords.split(command).size()));
        arguments.addAll(List.of("--index", folder.resolve("index").toString()));
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run::toString);
        return run;
    }
}
