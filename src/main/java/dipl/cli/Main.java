package dipl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The program's entry point. */
public final class Main {
    /** Kept, since the logging system forgets the level of a logger that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.OFF);
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Console console = new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                        true));
        int code = run(console, arguments);
        console.flush();
        System.exit(code);
    }

    /** Runs a command line on streams of the caller's; returns the exit code. */
    static int run(Console console, String... arguments) {
        List<String> needed = Commands.neededBy(arguments);
        CommandLine line = commandLine(console, Provenance.ofRun(), needed);
        if (needed.size() < Commands.NAMES.size()) {
            // only among all commands can it be said what was meant
            line.setParameterExceptionHandler(
                    (problem, typed) -> commandLine(console, Provenance.ofRun()).execute(typed));
        }
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return failed(console, "out of memory: give it more, as in DIPL_JAVA_OPTS=-Xmx4g", e, arguments);
        } catch (LinkageError e) {
            String mend = "see to the files that may be open (ulimit -n), or install it anew";
            return failed(
                    console, "a part of the program cannot be loaded (" + e.getMessage() + "): " + mend, e, arguments);
        }
    }

    private static int failed(Console console, String message, Error error, String... arguments) {
        console.err().println("dipl: " + message);
        if (Arrays.asList(arguments).contains("--verbose")) {
            error.printStackTrace(console.err());
        }
        return ExitStatus.FAILED.code();
    }

    /** All commands, ready to parse. */
    static CommandLine commandLine(Console console, Provenance provenance) {
        return commandLine(console, provenance, Commands.NAMES);
    }

    private static CommandLine commandLine(Console console, Provenance provenance, List<String> commands) {
        Dipl dipl = new Dipl(console, provenance);
        CommandLine line = new CommandLine(dipl);
        commands.forEach(name -> line.addSubcommand(name, Commands.create(name)));
        line.setExecutionStrategy(parsed -> {
            dipl.global.boundCommonThreads();
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (ClosedOutputException e) {
                // of help, which is no command's work
                return ExitStatus.OK.code();
            }
        });
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
        line.setOut(out);
        line.setErr(console.err());
        ErrorHandler handler = new ErrorHandler();
        line.setExecutionExceptionHandler(handler);
        line.setParameterExceptionHandler(handler);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(80, Math.min(console.columns(), 120)));
        Map<String, CommandLine.IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
        sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, HelpFooter::render);
        line.setHelpSectionMap(sections);
        return line;
    }
}
