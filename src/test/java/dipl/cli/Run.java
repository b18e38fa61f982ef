package dipl.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the program inside the test's own process.
 *
 * @param arguments as a user would give them
 * @param code the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record Run(List<String> arguments, int code, String out, String err) {
    /** The project's folder; Maven runs the tests there. */
    static final Path HOME = Path.of("").toAbsolutePath();

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err, true));
        int code = Main.run(console, arguments);
        console.flush();
        return new Run(List.of(arguments), code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    static Run of(List<String> arguments) {
        return of(arguments.toArray(String[]::new));
    }

    /** Everything there is to know when an expectation failed. */
    @Override
    public String toString() {
        return "dipl " + String.join(" ", arguments) + "\nexit code " + code + "\n--- standard output\n" + out
                + "--- standard error\n" + err + "---";
    }
}
