package dipl.cli;

import java.io.IOException;

/** The reader of standard output has gone away, as in {@code dipl hits | head}. */
final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClosedOutputException(IOException cause) {
        super(cause);
    }
}
