package dipl.io;

import java.io.IOException;

/** A file cannot be read as what its name says; the message is the reason, one line for the user. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableFileException(String reason) {
        super(reason);
    }

    public UnreadableFileException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
