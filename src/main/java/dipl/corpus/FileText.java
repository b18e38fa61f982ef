package dipl.corpus;

import dipl.encoding.FileEncoding;
import dipl.encoding.TextDecoder;
import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of files: small ones whole, tables as a stream. */
final class FileText {
    /** A single text is far below this; a larger file is a table or an archive under a wrong name. */
    static final int MOST_TEXT_BYTES = 64 << 20;

    static final int MOST_HTML_BYTES = 32 << 20;

    /** What a foreign library is asked to read. */
    static final long MOST_FOREIGN_BYTES = 2L << 30;

    private FileText() {}

    /** @throws UnreadableFileException if a file is larger than its reader takes */
    static void checkSize(Path file, long limit) throws IOException {
        if (Files.size(file) > limit) {
            throw tooLarge(limit);
        }
    }

    /**
     * A table opened for reading.
     *
     * @param reader at the first character after a byte order mark
     * @param encoding what it decodes
     */
    record Opened(Reader reader, TextDecoder.Encoding encoding) {}

    /** All bytes of a file that must not be larger than a limit. */
    static byte[] bytes(Path file, int limit) throws IOException {
        checkSize(file, limit);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        }
    }

    private static UnreadableFileException tooLarge(long limit) {
        return new UnreadableFileException("larger than " + (limit >> 20) + " MB, too much for one text: split it");
    }

    /** Opens a file of any size; it is read once before, to tell its encoding. */
    static Opened open(Path file) throws IOException {
        TextDecoder.Encoding encoding = FileEncoding.of(file);
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(encoding.bomLength());
            return new Opened(
                    new InputStreamReader(
                            in,
                            encoding.charset()
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPLACE)
                                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                    encoding);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
