package dipl.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads the text of files: small ones whole, tables as a stream. */
final class FileText {
    /** A single text is far below this; a larger file is a table or an archive under a wrong name. */
    static final int MOST_TEXT_BYTES = 64 << 20;

    static final int MOST_HTML_BYTES = 32 << 20;

    private static final int CHUNK = 1 << 16;
    private static final int SAMPLE = 1 << 18;

    private FileText() {}

    /**
     * A table opened for reading.
     *
     * @param reader at the first character after a byte order mark
     * @param encoding what it decodes
     */
    record Opened(Reader reader, TextDecoder.Encoding encoding) {}

    /** All bytes of a file that must not be larger than a limit. */
    static byte[] bytes(Path file, int limit) throws IOException {
        long size = Files.size(file);
        if (size > limit) {
            throw tooLarge(limit);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        }
    }

    private static UnreadableFileException tooLarge(int limit) {
        return new UnreadableFileException("larger than " + (limit >> 20) + " MB, too much for one text: split it");
    }

    /** Opens a file of any size; it is read once before, to tell its encoding. */
    static Opened open(Path file) throws IOException {
        TextDecoder.Encoding encoding = encoding(file);
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

    private static TextDecoder.Encoding encoding(Path file) throws IOException {
        Utf8Check check = new Utf8Check();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = in.readNBytes(CHUNK);
            BinaryContent.check(chunk);
            Optional<TextDecoder.Encoding> unicode = TextDecoder.unicode(chunk, chunk.length);
            if (unicode.isPresent()) {
                return unicode.get();
            }
            for (int length = chunk.length; length > 0; length = in.read(chunk)) {
                check.update(chunk, 0, length);
                if (check.nuls() > 0) {
                    throw new UnreadableFileException("not text: it holds bytes of value zero");
                }
            }
        }
        if (check.isUtf8()) {
            return new TextDecoder.Encoding(StandardCharsets.UTF_8, 0);
        }
        return new TextDecoder.Encoding(TextDecoder.codePage(around(file, check.firstError()), 0), 0);
    }

    private static byte[] around(Path file, long position) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, position - SAMPLE / 8));
            byte[] sample = new byte[SAMPLE];
            return Arrays.copyOf(sample, in.readNBytes(sample, 0, SAMPLE));
        }
    }
}
