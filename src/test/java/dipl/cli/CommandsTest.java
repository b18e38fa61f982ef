package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What holds for each command, whichever commands there are. */
class CommandsTest {
    private static final Path CASES = Run.HOME.resolve("src/test/cases");

    /** All command lines down to the last subcommand, as they would be typed; the root is the empty one. */
    static Stream<List<String>> commands() {
        Console console = new Console(new ByteArrayOutputStream(), new PrintWriter(new StringWriter()));
        List<List<String>> all = new ArrayList<>();
        collect(Main.commandLine(console, Provenance.ofRun()), List.of(), all);
        return all.stream();
    }

    private static void collect(CommandLine line, List<String> path, List<List<String>> all) {
        all.add(path);
        line.getSubcommands().forEach((name, subcommand) -> {
            if (!name.equals("help")) {
                collect(subcommand, and(path, name), all);
            }
        });
    }

    static Stream<String> commandsThatSelectDocuments() {
        Console console = new Console(new ByteArrayOutputStream(), new PrintWriter(new StringWriter()));
        return Main.commandLine(console, Provenance.ofRun()).getSubcommands().entrySet().stream()
                .filter(command -> command.getValue().getCommandSpec().findOption("--where") != null)
                .map(java.util.Map.Entry::getKey);
    }

    /** A command line that is right but for one option. */
    private static List<String> mistaken(List<String> command) {
        CommandLine line = Main.commandLine(
                new Console(new ByteArrayOutputStream(), new PrintWriter(new StringWriter())), Provenance.ofRun());
        for (String name : command) {
            line = line.getSubcommands().get(name);
        }
        List<String> arguments = new ArrayList<>(command);
        line.getCommandSpec().options().stream()
                .filter(CommandLine.Model.ArgSpec::required)
                .forEach(option -> arguments.addAll(List.of(option.longestName(), "x")));
        line.getCommandSpec().positionalParameters().stream()
                .filter(CommandLine.Model.ArgSpec::required)
                .forEach(parameter -> arguments.add("x"));
        arguments.add("--no-such-option");
        return arguments;
    }

    private static List<String> and(List<String> path, String... more) {
        List<String> all = new ArrayList<>(path);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsAResult(List<String> command) {
        Run run = Run.of(and(command, "--help"));
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().startsWith("Usage: dipl " + String.join(" ", command)), run::toString);
        assertEquals("", run.err(), run::toString);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpSaysWhatForAndFitsATerminal(List<String> command) {
        Run run = Run.of(and(command, "--help"));
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("\\p{Lu}\\p{L}+ .*\\.")),
                () -> "no sentence that says what it does: " + run);
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 120), () -> "too wide: " + run);
        boolean hasSubcommands = commands()
                .anyMatch(other -> other.size() > command.size()
                        && other.subList(0, command.size()).equals(command));
        assertTrue(hasSubcommands || run.out().contains("Example: dipl "), () -> "no example: " + run);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void unknownOptionIsWrongUsage(List<String> command) {
        Run run = Run.of(mistaken(command));
        assertEquals(2, run.code(), run::toString);
        assertEquals("", run.out(), run::toString);
        assertTrue(run.err().startsWith("dipl: Unknown option: '--no-such-option'\n"), run::toString);
        assertTrue(run.err().contains("See dipl " + String.join(" ", and(command, "--help"))), run::toString);
        assertTrue(run.err().lines().count() <= 3, run::toString);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void mistakesShowNoStackTraceUnlessAskedTo(List<String> command) {
        List<String> mistaken = mistaken(command);
        assertFalse(
                Run.of(mistaken).err().contains("\tat "), () -> Run.of(mistaken).toString());
        List<String> verbose = and(mistaken, "--verbose");
        assertTrue(
                Run.of(verbose).err().contains("\tat "), () -> Run.of(verbose).toString());
    }

    @ParameterizedTest
    @MethodSource("commandsThatSelectDocuments")
    void anEmptyIndexIsFine(String command) throws IOException {
        Path test = CASES.resolve(command).resolve("empty-index");
        assertTrue(
                Files.exists(test.resolve("cmd")) && !Files.exists(test.resolve("expcode")),
                "a case that shows the answer of dipl " + command + " on an empty index, exit code 0, belongs in "
                        + test);
        assertEquals(
                "dipl: the index has no documents.",
                Files.readString(test.resolve("experr")).strip());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasCases(List<String> command) {
        assertTrue(
                command.isEmpty() || Files.isDirectory(CASES.resolve(command.get(0))),
                () -> "cases belong in " + CASES.resolve(command.get(0)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandCanSayWhereItsResultComesFrom(List<String> command) {
        boolean hasSubcommands = commands()
                .anyMatch(other -> other.size() > command.size()
                        && other.subList(0, command.size()).equals(command));
        Run run = Run.of(and(command, "--help"));
        assertTrue(hasSubcommands || run.out().contains("--manifest=FILE"), run::toString);
    }

    @Test
    void paragraphsOfHelpBreakOnlyWhereTheTerminalEnds() {
        List<String> help = Run.of("collocates", "--help").out().lines().toList();
        int first = 0;
        while (!help.get(first).startsWith("both counts pairs")) {
            first++;
        }
        for (int i = first; !help.get(i + 1).isBlank(); i++) {
            String next = help.get(i + 1).split(" ", 2)[0];
            assertTrue(help.get(i).length() + 1 + next.length() >= 100, help.get(i));
        }
    }

    @Test
    void threadsBoundWhatJavaRunsInParallelToo() {
        String key = "java.util.concurrent.ForkJoinPool.common.parallelism";
        String before = System.getProperty(key);
        try {
            Run.of("dict", "list", "--threads", "3");
            assertEquals("2", System.getProperty(key), "besides the thread that waits for them");
        } finally {
            if (before == null) {
                System.clearProperty(key);
            } else {
                System.setProperty(key, before);
            }
        }
    }

    @Test
    void noCommandIsWrongUsageWithHelp() {
        Run run = Run.of();
        assertEquals(2, run.code(), run::toString);
        assertEquals("", run.out(), run::toString);
        assertTrue(run.err().startsWith("Usage: dipl "), run::toString);
    }

    @Test
    void misspelledCommandIsWrongUsage() {
        Run run = Run.of("marker");
        assertEquals(2, run.code(), run::toString);
        assertTrue(run.err().startsWith("dipl: Unmatched argument at index 0: 'marker'"), run::toString);
    }

    @Test
    void versionIsOneLine() {
        Run run = Run.of("--version");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().matches("dipl \\S+\n"), run::toString);
    }

    @Test
    void exitCodesAreInTheHelp() {
        String help = Run.of("--help").out();
        for (ExitStatus status : ExitStatus.values()) {
            assertTrue(help.lines().anyMatch(line -> line.strip().startsWith(status.code() + " ")), help);
        }
    }
}
