package dipl.corpus;

/** Takes what a reader finds in a file. */
public interface DocumentSink {
    /** One document. */
    void accept(Document document);

    /**
     * A part of the file that could not be read, such as one bad row of a table; the rest goes on.
     *
     * @param path the file's path, with {@code :line} or {@code #id} where it helps
     * @param reason one line for the user
     */
    void reject(String path, String reason);
}
