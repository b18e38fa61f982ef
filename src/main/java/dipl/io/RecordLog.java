package dipl.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Records of some strings each, that are found again by the number that they got. All but the last of them wait in a temporary file, which
 * {@link #close} removes. For one thread at a time.
 */
public final class RecordLog implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    /** Records begin at multiples of this many bytes, so that an int counts to 16 GB. */
    private static final int STEP = 8;

    private ByteBuffer last = ByteBuffer.allocate(BUFFER);

    /** How many bytes are in the file. */
    private long written;

    private TemporaryFolder folder;
    private FileChannel file;

    /**
     * Adds a record.
     *
     * @return its number, at least 0
     * @throws MachineException if there is no room for temporary files
     */
    public int add(String... fields) {
        int size = Integer.BYTES;
        for (String field : fields) {
            size += Integer.BYTES + field.length() * Character.BYTES;
        }
        int padded = (size + STEP - 1) / STEP * STEP;
        if (last.remaining() < padded) {
            try {
                write();
            } catch (IOException e) {
                throw TemporaryFolder.unusable(e);
            }
            last = padded > last.capacity() ? ByteBuffer.allocate(padded) : last;
        }
        int start = last.position();
        last.putInt(size - Integer.BYTES);
        for (String field : fields) {
            last.putInt(field.length());
            for (int i = 0; i < field.length(); i++) {
                last.putChar(field.charAt(i));
            }
        }
        last.position(start + padded);
        return Math.toIntExact((written + start) / STEP);
    }

    private void write() throws IOException {
        if (file == null) {
            folder = TemporaryFolder.create();
            file = FileChannel.open(
                    folder.path().resolve("records"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        }
        last.flip();
        while (last.hasRemaining()) {
            written += file.write(last, written);
        }
        last.clear();
    }

    /**
     * The fields of a record.
     *
     * @throws MachineException if the temporary file cannot be read any more
     */
    public List<String> get(int number) {
        long start = (long) number * STEP;
        ByteBuffer record;
        if (start >= written) {
            record = last.duplicate().position((int) (start - written));
            record.getInt();
            record.limit(record.position() + last.getInt((int) (start - written)));
        } else {
            try {
                record = read(start + Integer.BYTES, read(start, Integer.BYTES).getInt());
            } catch (IOException e) {
                throw TemporaryFolder.unusable(e);
            }
        }
        List<String> fields = new ArrayList<>();
        while (record.hasRemaining()) {
            char[] field = new char[record.getInt()];
            for (int i = 0; i < field.length; i++) {
                field[i] = record.getChar();
            }
            fields.add(new String(field));
        }
        return fields;
    }

    private ByteBuffer read(long start, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException("a temporary file was cut short");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            folder.close();
        }
    }
}
