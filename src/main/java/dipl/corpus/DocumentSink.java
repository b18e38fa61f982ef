package dipl.corpus;

import java.util.Map;

/** Takes what a reader finds in a file. */
public interface DocumentSink {
    /** One document. */
    void accept(Document document);

    /**
     * One document, and where each of its metadata fields was found; by default the latter is of no interest.
     *
     * @param sources for each field of the document's metadata
     */
    default void accept(Document document, Map<String, FieldSource> sources) {
        accept(document);
    }

    /**
     * A source that gives another date than the one that counts; told before the document is, and by default dropped.
     *
     * @param path of the document
     * @param date in ISO form
     */
    default void otherDate(String path, FieldSource source, String date) {}

    /**
     * A part of the file that could not be read, such as one bad row of a table; the rest goes on.
     *
     * @param path the file's path, with {@code :line} or {@code #id} where it helps
     * @param reason one line for the user
     */
    void reject(String path, String reason);

    /**
     * Something kept the file, or a part of it, from being read that may be otherwise next time although the file stays as it is: it is
     * to be read again. What could not be read is {@linkplain #reject told} as well; by default this is dropped.
     */
    default void readAgain() {}

    /**
     * Something the user may want to know of a document that was read all the same; by default it is dropped.
     *
     * @param path as for {@link #reject}
     * @param message one line for the user
     */
    default void warn(String path, String message) {}
}
