package dipl.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** The process's streams: results go to {@link #out}, everything else to {@link #err}. */
final class Console {
    private static final int DEFAULT_COLUMNS = 100;

    private final OutputStream out;
    private final PrintWriter err;

    Console(OutputStream out, PrintWriter err) {
        this.out = new BufferedOutputStream(new Outlet(out), 1 << 16);
        this.err = err;
    }

    OutputStream out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Whether results go to a terminal; the launcher tells, since Java cannot. */
    boolean outIsTerminal() {
        return Boolean.getBoolean("dipl.stdout.tty");
    }

    /** Whether messages go to a terminal. */
    boolean errIsTerminal() {
        return Boolean.getBoolean("dipl.stderr.tty");
    }

    /** Whether to colour results. */
    boolean colour() {
        return outIsTerminal() && System.getenv("NO_COLOR") == null;
    }

    /** The width of the terminal in columns. */
    int columns() {
        return Integer.getInteger("dipl.columns", DEFAULT_COLUMNS);
    }

    /** Sends what is buffered; a reader that has gone away, as in {@code dipl hits | head}, is no error. */
    void flush() {
        try {
            out.flush();
        } catch (IOException | ClosedOutputException e) {
            err.flush();
            return;
        }
        err.flush();
    }
}
