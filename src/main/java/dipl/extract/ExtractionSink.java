package dipl.extract;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes what an extractor finds in a file, in the order of the file. */
public interface ExtractionSink {
    /**
     * One text.
     *
     * @param part which part of the file it is, or empty for the whole file
     * @param text plain, or a page of HTML
     * @param html whether it is the latter
     * @param properties what the file says of it, under the names of metadata fields; values may be blank
     */
    void text(String part, String text, boolean html, Map<String, String> properties) throws IOException;

    /** A table begins, such as the sheet of a workbook; its rows follow. */
    void table(String name) throws IOException;

    /** One row of the table; columns that are left out are empty strings. */
    void row(List<String> cells) throws IOException;

    /** A part of the file, or all of it if the part is empty, cannot be read. */
    void problem(String part, String reason) throws IOException;

    /** What was told as a problem may be none next time although the file stays as it is. */
    void readAgain() throws IOException;
}
