package dipl.match;

import dipl.io.CacheFolder;
import dipl.match.SlotResolver.Slot;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    private static final int FORMAT = 1;

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

    List<Slot> slots(int count, Supplier<List<Slot>> resolve) {
        if (folder == null) {
            return resolve.get();
        }
        Path file = folder.resolve(key + ".slots");
        List<Slot> kept = read(file, count);
        if (kept != null) {
            return kept;
        }
        List<Slot> fresh = resolve.get();
        write(file, fresh);
        return fresh;
    }

    private static List<Slot> read(Path file, int count) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FORMAT || in.readInt() != count) {
                return null;
            }
            List<Slot> slots = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int[] ids = new int[in.readInt()];
                int[] information = new int[ids.length];
                for (int k = 0; k < ids.length; k++) {
                    ids[k] = in.readInt();
                    information[k] = in.readInt();
                }
                slots.add(new Slot(ids, information));
            }
            return in.readInt() == FORMAT ? slots : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static void write(Path file, List<Slot> slots) {
        CacheFolder.keep(file, bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(FORMAT);
            out.writeInt(slots.size());
            for (Slot slot : slots) {
                out.writeInt(slot.ids().length);
                for (int k = 0; k < slot.ids().length; k++) {
                    out.writeInt(slot.ids()[k]);
                    out.writeInt(slot.information()[k]);
                }
            }
            out.writeInt(FORMAT);
        });
    }
}
