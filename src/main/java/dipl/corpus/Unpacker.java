package dipl.corpus;

import dipl.io.TemporaryFolder;
import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks the files of one container, one at a time, into a folder of its own, and watches that the whole does not grow to far more
 * than the container's size, containers within it included. Not for several threads.
 */
final class Unpacker implements AutoCloseable {
    /** Text packs to a tenth; only what is made for it packs to less than this share. */
    private static final long MOST_GROWTH = 200;

    /** A small container may well hold much of the same. */
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private static final long LARGEST_FILE = 16L << 30;

    private final long allowed;
    private final TemporaryFolder folder;
    private long unpacked;
    private int files;

    /** For a container of a size in bytes. */
    Unpacker(long size) {
        this.allowed = Math.max(ALWAYS_ALLOWED, MOST_GROWTH * size);
        this.folder = TemporaryFolder.create();
    }

    /**
     * Writes a file out; {@link #remove} it after use.
     *
     * @throws IOException if it cannot be read
     * @throws dipl.io.MachineException if there is no room for it on the disk
     */
    Path unpack(ContainerReader.Content content) throws IOException {
        Path file = folder.path().resolve(Integer.toString(files++));
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.open();
                Written out = new Written(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, read);
                length += read;
                unpacked += read;
                if (unpacked > allowed) {
                    throw new BombException();
                }
                if (length > LARGEST_FILE) {
                    throw new UnreadableFileException("unpacks to more than " + (LARGEST_FILE >> 30) + " GB");
                }
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** A file that is being written. What fails here is no fault of what is read. */
    private static final class Written implements AutoCloseable {
        private final OutputStream out;

        Written(Path file) {
            try {
                out = Files.newOutputStream(file);
            } catch (IOException e) {
                throw TemporaryFolder.unusable(e);
            }
        }

        void write(byte[] bytes, int length) {
            try {
                out.write(bytes, 0, length);
            } catch (IOException e) {
                throw TemporaryFolder.unusable(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw TemporaryFolder.unusable(e);
            }
        }
    }

    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** The whole container is not to be trusted; it is not read on. */
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1;

        BombException() {
            super("a zip bomb: it unpacks to more than " + MOST_GROWTH + " times its size; the rest was not read");
        }
    }
}
