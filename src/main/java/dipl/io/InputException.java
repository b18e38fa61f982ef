package dipl.io;

/**
 * A file that a user gave is wrong. The message is one line for that user: where ({@code file:line}), what, and how to mend it.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }

    /** An error at a line of a file, the line counted from 1: {@code file:line: what is wrong: how to mend it}. */
    public static InputException at(Object file, long line, String message) {
        return new InputException(file + ":" + line + ": " + message);
    }
}
