package dipl.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The vocabulary of a commit, read whole into memory as bytes. */
final class StoredVocabulary implements Vocabulary {
    private final byte[] bytes;
    private final int[] starts;

    private StoredVocabulary(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Reads the file of a vocabulary; see {@link #load(InputStream, int, long)}. */
    static StoredVocabulary load(Path file, int size, long length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(in, size, length);
        }
    }

    /**
     * @param size how many words to read
     * @param length how many bytes they take
     */
    static StoredVocabulary load(InputStream in, int size, long length) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(length));
        int[] starts = new int[size + 1];
        int at = 0;
        for (int id = 0; id < size; id++) {
            starts[id] = at;
            int wordLength = 0;
            int shift = 0;
            byte b;
            do {
                if (at >= bytes.length) {
                    throw new EOFException("the vocabulary is shorter than its index says");
                }
                b = bytes[at++];
                wordLength |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            at += wordLength;
        }
        if (at != bytes.length) {
            throw new IOException("the vocabulary does not fit its index");
        }
        starts[size] = at;
        return new StoredVocabulary(bytes, starts);
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    @Override
    public String form(int id) {
        int at = starts[id];
        while (bytes[at++] < 0) {
            // skips the length, which ends with the first byte below 128
            continue;
        }
        return new String(bytes, at, starts[id + 1] - at, StandardCharsets.UTF_8);
    }
}
