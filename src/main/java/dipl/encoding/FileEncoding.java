package dipl.encoding;

import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells the encoding of a text file of any size, which it reads once for that. */
public final class FileEncoding {
    private static final int CHUNK = 1 << 16;
    private static final int SAMPLE = 1 << 18;

    private FileEncoding() {}

    /**
     * The encoding of a file.
     *
     * @throws UnreadableFileException if the file is not text
     */
    public static TextDecoder.Encoding of(Path file) throws IOException {
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
            return TextDecoder.Encoding.UTF_8;
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
