package dipl.io;

/** A value of an option is wrong. The message is one line for the user: which option, what is wrong, and how to mend it. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
