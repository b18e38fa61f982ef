package dipl.extract;

import java.nio.file.Path;

/** Reads one family of formats with the help of a foreign library. */
interface Extractor {
    /**
     * Reads a file.
     *
     * @throws Exception whatever the library throws; an {@link dipl.io.UnreadableFileException} holds a reason for the user
     */
    void extract(Path file, ExtractionSink sink) throws Exception;
}
