package dipl.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A run of the program inside the test: its exit code and both streams. */
record Invocation(int code, String out, String err) {
    static Invocation of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err, true));
        int code = Main.run(console, arguments);
        console.flush();
        return new Invocation(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** Both streams, for the message of an assertion. */
    String streams() {
        return "exit code " + code + "\n--- out\n" + out + "\n--- err\n" + err;
    }
}
