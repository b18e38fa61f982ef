package dipl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The program's entry point. */
public final class Main {
    /** Kept, since the logging system forgets the level of a logger that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** So long is a line in the source that was broken for its length. */
    private static final int BROKEN_LINE = 100;

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
        return commandLine(console, Provenance.ofRun()).execute(arguments);
    }

    /** All commands, ready to parse. */
    static CommandLine commandLine(Console console, Provenance provenance) {
        Dipl dipl = new Dipl(console, provenance);
        CommandLine line = new CommandLine(dipl);
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
        joinParagraphs(line);
        return line;
    }

    /** Makes one line of each paragraph below the options, so that help breaks it where the terminal ends. */
    private static void joinParagraphs(CommandLine line) {
        CommandLine.Model.UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        List<String> joined = new ArrayList<>();
        boolean goesOn = false;
        for (String text : usage.footer()) {
            int last = joined.size() - 1;
            if (goesOn && !text.isBlank() && !text.startsWith(" ")) {
                joined.set(last, joined.get(last) + " " + text);
            } else {
                joined.add(text);
            }
            goesOn = text.length() >= BROKEN_LINE;
        }
        usage.footer(joined.toArray(String[]::new));
        line.getSubcommands().values().forEach(Main::joinParagraphs);
    }
}
