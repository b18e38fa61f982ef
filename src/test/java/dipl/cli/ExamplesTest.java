package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The example in the help of each command runs on the bundled corpus as it stands there. */
class ExamplesTest {
    private static final String EXAMPLE = "Example: dipl ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Set<String> BEFORE_A_FILE = Set.of("-o", "--output", "--report", "--manifest");

    @TempDir
    static Path folder;

    @BeforeAll
    static void index() {
        Invocation run = Invocation.of("index", "corpus", "--index", indexFolder());
        assertEquals(0, run.code(), run.streams());
    }

    private static String indexFolder() {
        return folder.resolve("index").toString();
    }

    private static CommandLine root() {
        Console console = new Console(OutputStream.nullOutputStream(), new PrintWriter(new StringWriter()));
        return Main.commandLine(console, Provenance.ofRun());
    }

    /** All commands that do something, also those below others. */
    static Stream<CommandSpec> commands() {
        return below(root()).map(CommandLine::getCommandSpec);
    }

    private static Stream<CommandLine> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .filter(command -> !(command.getCommand() instanceof CommandLine.HelpCommand))
                .flatMap(command -> command.getSubcommands().isEmpty() ? Stream.of(command) : below(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theExampleRuns(CommandSpec command) {
        List<String> examples = Arrays.stream(command.usageMessage().footer())
                .filter(line -> line.startsWith(EXAMPLE))
                .map(line -> line.substring(EXAMPLE.length()))
                .toList();
        assertFalse(examples.isEmpty(), command.qualifiedName() + " has no example");
        for (String example : examples) {
            List<String> words = new ArrayList<>(words(example));
            if (words.stream().noneMatch(word -> word.equals("--index"))) {
                words.addAll(List.of("--index", indexFolder()));
            }
            Invocation run = Invocation.of(words.toArray(String[]::new));
            assertEquals(0, run.code(), () -> example + "\n" + run.streams());
        }
    }

    /** The words of a command line; files that it writes, or that were written before, are in the test's folder. */
    private static List<String> words(String example) {
        List<String> words = new ArrayList<>();
        for (MatchResult found : WORD.matcher(example).results().toList()) {
            String word = Stream.of(1, 2, 3)
                    .map(found::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            boolean written = !words.isEmpty() && BEFORE_A_FILE.contains(words.get(words.size() - 1));
            boolean known = !word.contains("*") && Files.isRegularFile(folder.resolve(word));
            words.add(written || known ? folder.resolve(word).toString() : word);
        }
        return words;
    }

    @Test
    void helpOfACommandIsItsHelp() {
        Invocation help = Invocation.of("help", "markers");
        assertEquals(0, help.code(), help.streams());
        assertTrue(help.out().contains("Example: dipl markers"), help.out());
        assertEquals(Invocation.of("markers", "--help").out(), help.out());
    }

    @Test
    void completionKnowsEveryCommand() {
        Invocation script = Invocation.of("completion");
        assertTrue(script.out().startsWith("#!"), script.streams());
        commands()
                .forEach(command -> assertTrue(
                        script.out().contains(command.name()), () -> "no completion of " + command.qualifiedName()));
    }
}
