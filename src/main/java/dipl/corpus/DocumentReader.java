package dipl.corpus;

import java.io.IOException;

/** Reads files of one family of formats. Implementations hold no state and are safe for use by several threads. */
public interface DocumentReader {
    /** Whether this reader is the one for a file, told from its name (lower-case, without folders). */
    boolean reads(String fileName);

    /**
     * Reads the documents of one file, one after the other: a table of any size needs the memory of a few rows. The metadata of
     * these documents is what the file itself says, under its own names; {@link CorpusReader} makes the known fields of it.
     *
     * @param file what to read
     * @param sink takes each document, and each row that had to be left out
     * @throws IOException if the file cannot be read at all; what was handed to the sink before stays valid
     */
    void read(SourceFile file, DocumentSink sink) throws IOException;

    /** A larger file is refused without a look at its content; tables may be of any size. */
    default long mostBytes() {
        return Long.MAX_VALUE;
    }

    /** What the metadata that this reader finds counts as. */
    default FieldSource fieldSource() {
        return FieldSource.FILE_PROPERTY;
    }
}
