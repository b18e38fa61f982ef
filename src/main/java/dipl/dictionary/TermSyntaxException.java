package dipl.dictionary;

/** A term that is not written in the grammar of terms; the message says what is wrong and how to mend it. */
public final class TermSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    public TermSyntaxException(String message) {
        super(message);
    }
}
