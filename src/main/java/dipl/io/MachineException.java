package dipl.io;

/**
 * The machine cannot go on, whatever file was being read: its disk is full, say. No file is to be blamed for that. The message is one
 * line for the user: what, and how to mend it.
 */
public final class MachineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MachineException(String message, Throwable cause) {
        super(message, cause);
    }
}
