package dipl.match;

import dipl.io.CacheFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps all matches of a corpus, so that the second question about it with the same dictionaries reads no text. They are written after a
 * pass over the whole corpus. A cache that cannot be read or written only costs time, so its failures are no errors.
 */
public final class MatchCache {
    /** Keeps nothing. */
    public static final MatchCache NONE = new MatchCache(null);

    private static final int FORMAT = 1;
    private static final long LARGEST = 256L << 20;

    private final Path file;
    private byte[] bytes;
    private int[] starts;

    private MatchCache(Path file) {
        this.file = file;
    }

    /**
     * The cache in a folder.
     *
     * @param folder made when needed
     * @param key a hash of everything the matches depend on: the state of the index, dictionaries, options, program
     */
    public static MatchCache at(Path folder, String key) {
        return new MatchCache(folder.resolve(key + ".matches"));
    }

    /** Whether the matches were kept by an earlier run. */
    public boolean exists() {
        return file != null && Files.isRegularFile(file);
    }

    /** Reads what an earlier run kept; whether that succeeded. */
    synchronized boolean load() {
        if (bytes != null) {
            return true;
        }
        if (!exists()) {
            return false;
        }
        try {
            byte[] all = Files.readAllBytes(file);
            ByteBuffer head = ByteBuffer.wrap(all);
            if (all.length < 12 || head.getInt() != FORMAT) {
                return false;
            }
            int documents = head.getInt();
            int[] ends = new int[documents + 1];
            for (int i = 0; i <= documents; i++) {
                ends[i] = head.getInt();
            }
            if (all.length != head.position() + ends[documents] + Integer.BYTES
                    || ByteBuffer.wrap(all, all.length - Integer.BYTES, Integer.BYTES)
                                    .getInt()
                            != FORMAT) {
                return false;
            }
            int offset = head.position();
            for (int i = 0; i <= documents; i++) {
                ends[i] += offset;
            }
            bytes = all;
            starts = ends;
            return true;
        } catch (IOException | RuntimeException e) {
            // A file cut short or of another version: the matches are found anew.
            return false;
        }
    }

    /** The kept matches of a document. */
    List<Match> matches(int document) {
        int at = starts[document];
        int end = starts[document + 1];
        if (at == end) {
            return List.of();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, at, end - at);
        List<Match> matches = new ArrayList<>();
        int last = 0;
        while (in.hasRemaining()) {
            int term = readInt(in);
            int category = readInt(in);
            int sequence = readInt(in);
            int sentence = readInt(in);
            int flags = readInt(in);
            int[] words = new int[flags >>> 2];
            int place = last;
            for (int i = 0; i < words.length; i++) {
                place += readInt(in);
                words[i] = place;
            }
            last = words[0];
            matches.add(new Match(term, category, words, sentence, (flags & 1) != 0, (flags & 2) != 0, sequence));
        }
        return matches;
    }

    /** The matches of a document as bytes. */
    static byte[] encode(List<Match> matches) {
        if (matches.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(12 * matches.size());
        int last = 0;
        for (Match match : matches) {
            writeInt(out, match.term());
            writeInt(out, match.category());
            writeInt(out, match.sequence());
            writeInt(out, match.sentence());
            writeInt(out, match.words().length << 2 | (match.ambiguous() ? 2 : 0) | (match.sharedHead() ? 1 : 0));
            int place = last;
            for (int word : match.words()) {
                writeInt(out, word - place);
                place = word;
            }
            last = match.first();
        }
        return out.toByteArray();
    }

    /**
     * Keeps the matches of all documents.
     *
     * @param documents what {@link #encode} made of each, by the documents' numbers; null for numbers without a document
     */
    void store(byte[][] documents) {
        if (file == null
                || Arrays.stream(documents)
                                .mapToLong(d -> d == null ? 0 : d.length)
                                .sum()
                        > LARGEST) {
            return;
        }
        ByteBuffer head = ByteBuffer.allocate(Integer.BYTES * (documents.length + 3));
        head.putInt(FORMAT).putInt(documents.length).putInt(0);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] document : documents) {
            if (document != null) {
                body.writeBytes(document);
            }
            head.putInt(body.size());
        }
        CacheFolder.keep(file, out -> {
            out.write(head.array());
            body.writeTo(out);
            out.write(ByteBuffer.allocate(Integer.BYTES).putInt(FORMAT).array());
        });
    }

    private static int readInt(ByteBuffer in) {
        int value = 0;
        int shift = 0;
        byte b;
        do {
            b = in.get();
            value |= (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        return value;
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
