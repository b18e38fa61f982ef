package dipl.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The vocabulary while an index is written: gives each new word the next number and appends it to the vocabulary's file. What an
 * interrupted run appended beyond the last commit is cut off when the next run opens the file. Safe for use by several threads.
 */
final class GrowingVocabulary implements AutoCloseable {
    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final FileChannel channel;
    private ByteArrayOutputStream fresh = new ByteArrayOutputStream();
    private int size;
    private long bytes;

    /**
     * @param file made if absent
     * @param committed how many words the last commit knows
     * @param committedBytes how long the file was then
     */
    GrowingVocabulary(Path file, int committed, long committedBytes) throws IOException {
        StoredVocabulary stored = committed == 0 ? null : StoredVocabulary.load(file, committed, committedBytes);
        for (int id = 0; id < committed; id++) {
            numbers.put(stored.form(id), id);
        }
        size = committed;
        bytes = committedBytes;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(committedBytes);
        channel.position(committedBytes);
    }

    /** The number of a word. */
    int number(String form) {
        Integer known = numbers.get(form);
        return known != null ? known : add(form);
    }

    private synchronized int add(String form) {
        Integer known = numbers.get(form);
        if (known != null) {
            return known;
        }
        byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
        int length = utf8.length;
        while (length >= 0x80) {
            fresh.write(length & 0x7F | 0x80);
            length >>>= 7;
        }
        fresh.write(length);
        fresh.writeBytes(utf8);
        numbers.put(form, size);
        return size++;
    }

    /** Puts all words on disk. */
    synchronized void flush() throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(fresh.toByteArray());
        bytes += buffer.remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
        fresh = new ByteArrayOutputStream();
    }

    synchronized int size() {
        return size;
    }

    /** The length of the file after the last {@link #flush}. */
    synchronized long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
