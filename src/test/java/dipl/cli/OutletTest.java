package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of results that nobody reads, and of results that cannot be kept. */
class OutletTest {
    /** Commands that print a table, a text, and help. */
    static List<List<String>> commands() {
        return List.of(
                List.of("dict", "list", "--format", "csv"), List.of("completion"), List.of("dict", "list", "--help"));
    }

    private static Run run(OutputStream out, List<String> arguments) {
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err, true));
        int code = Main.run(console, arguments.toArray(String[]::new));
        console.flush();
        return new Run(arguments, code, "", err.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aReaderThatHasGoneAwayIsNoError(List<String> arguments) throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        try (OutputStream out = Channels.newOutputStream(pipe.sink())) {
            Run run = run(out, arguments);
            assertEquals(0, run.code(), run::toString);
            assertEquals("", run.err(), run::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPipeIsKnownInAnyLanguage(List<String> arguments) throws IOException {
        String message = "";
        Pipe pipe = Pipe.open();
        pipe.source().close();
        try (Pipe.SinkChannel sink = pipe.sink()) {
            sink.write(ByteBuffer.allocate(1));
        } catch (IOException closed) {
            message = closed.getMessage();
        }
        Run run = run(broken(message), arguments);
        assertEquals(0, run.code(), run::toString);
        assertEquals("", run.err(), run::toString);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFullDiskIsAnError(List<String> arguments) {
        Assumptions.assumeFalse(arguments.contains("--help"), "help that is not shown is no result lost");
        Run run = run(broken("No space left on device"), arguments);
        assertEquals(1, run.code(), run::toString);
        assertEquals(
                "dipl: standard output: No space left on device: check its name, its rights and the space on the disk\n",
                run.err(),
                run::toString);
    }

    private static OutputStream broken(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
