package dipl.match;

import dipl.io.CacheFolder;
import dipl.match.SlotResolver.Slot;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps the words that a compiled dictionary accepts, in a file named by what they depend on. A cache that cannot be read or written
 * only costs time, so its failures are no errors.
 */
public final class SlotCache {
    /** Keeps nothing. */
    public static final SlotCache NONE = new SlotCache(null, "");

    private static final int FORMAT = 2;

    private final Path folder;
    private final String key;

    /**
     * @param folder where the files lie; made when needed
     * @param key a hash of everything the answer depends on: dictionaries, vocabulary, program
     */
    public SlotCache(Path folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    private Path file() {
        return folder.resolve(key + ".slots");
    }

    /** Whether it seems to hold the answer. */
    boolean exists() {
        return folder != null && Files.isRegularFile(file());
    }

    List<Slot> slots(int count, Supplier<List<Slot>> resolve) {
        if (folder == null) {
            return resolve.get();
        }
        Path file = file();
        List<Slot> kept = read(file, count);
        if (kept != null) {
            return kept;
        }
        List<Slot> fresh = resolve.get();
        write(file, fresh);
        return fresh;
    }

    private static List<Slot> read(Path file, int count) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            if (in.getInt() != FORMAT || in.getInt() != count) {
                return null;
            }
            List<Slot> slots = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int size = in.getInt();
                slots.add(new Slot(ints(in, size), ints(in, size)));
            }
            return in.getInt() == FORMAT ? slots : null;
        } catch (IOException | BufferUnderflowException | NegativeArraySizeException e) {
            // there is none, or it was cut short
            return null;
        }
    }

    private static int[] ints(ByteBuffer in, int count) {
        if (count > in.remaining() / Integer.BYTES) {
            throw new BufferUnderflowException();
        }
        int[] all = new int[count];
        in.asIntBuffer().get(all);
        in.position(in.position() + Integer.BYTES * count);
        return all;
    }

    private static void write(Path file, List<Slot> slots) {
        CacheFolder.keep(file, out -> {
            out.write(ByteBuffer.allocate(2 * Integer.BYTES)
                    .putInt(FORMAT)
                    .putInt(slots.size())
                    .array());
            for (Slot slot : slots) {
                ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + 2 * slot.ids().length));
                bytes.asIntBuffer().put(slot.ids().length).put(slot.ids()).put(slot.information());
                out.write(bytes.array());
            }
            out.write(ByteBuffer.allocate(Integer.BYTES).putInt(FORMAT).array());
        });
    }
}
