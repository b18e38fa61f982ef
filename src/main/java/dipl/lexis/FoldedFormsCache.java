package dipl.lexis;

import dipl.io.CacheFolder;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the dictionary forms of all forms of an index in a file named by what they depend on. A cache that cannot be read or written
 * only costs time, so its failures are no errors.
 */
public final class FoldedFormsCache {
    /** Keeps nothing. */
    public static final FoldedFormsCache NONE = new FoldedFormsCache(null);

    private static final int FORMAT = 1;

    private final Path file;

    private FoldedFormsCache(Path file) {
        this.file = file;
    }

    /**
     * The cache in a folder.
     *
     * @param folder made when needed
     * @param key a hash of everything the forms depend on: the state of the index, program
     */
    public static FoldedFormsCache at(Path folder, String key) {
        return new FoldedFormsCache(folder.resolve(key + ".folded"));
    }

    /**
     * The types of all forms.
     *
     * @param typeOfForm for each passage language
     */
    record Folded(List<String> labels, int[][] typeOfForm) {}

    /** What an earlier run kept; null if there is nothing to be read. */
    Folded read(int forms) {
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            if (in.getInt() != FORMAT || in.getInt() != forms) {
                return null;
            }
            int[][] types = new int[PassageLanguage.COUNT][forms];
            for (int[] ofPassage : types) {
                in.asIntBuffer().get(ofPassage);
                in.position(in.position() + Integer.BYTES * forms);
            }
            int size = in.getInt();
            List<String> labels = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                int length = in.getShort() & 0xFFFF;
                labels.add(new String(in.array(), in.position(), length, StandardCharsets.UTF_8));
                in.position(in.position() + length);
            }
            return in.getInt() == FORMAT && !in.hasRemaining() ? new Folded(labels, types) : null;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // a file cut short or of another version: the forms are found anew
            return null;
        }
    }

    void keep(Folded folded) {
        if (file == null || folded.labels.stream().anyMatch(label -> label.length() > 0xFFFF / 3)) {
            return;
        }
        CacheFolder.keep(file, bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(FORMAT);
            out.writeInt(folded.typeOfForm[0].length);
            for (int[] ofPassage : folded.typeOfForm) {
                ByteBuffer types = ByteBuffer.allocate(Integer.BYTES * ofPassage.length);
                types.asIntBuffer().put(ofPassage);
                out.write(types.array());
            }
            out.writeInt(folded.labels.size());
            for (String label : folded.labels) {
                byte[] letters = label.getBytes(StandardCharsets.UTF_8);
                out.writeShort(letters.length);
                out.write(letters);
            }
            out.writeInt(FORMAT);
        });
    }
}
