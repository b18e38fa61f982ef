package dipl.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that grows, kept as the UTF-8 it is written in: each piece is encoded once, by the thread that makes it. What no text has, half
 * of a surrogate pair, becomes a question mark; so no piece may end inside a pair.
 */
final class Utf8Text implements Appendable {
    private byte[] bytes = new byte[1 << 14];
    private int size;

    Utf8Text append(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return append(encoded);
    }

    /** Appends text that is encoded already. */
    Utf8Text append(byte[] encoded) {
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    @Override
    public Utf8Text append(CharSequence text) {
        return append(text.toString());
    }

    @Override
    public Utf8Text append(CharSequence text, int from, int to) {
        return append(text.subSequence(from, to).toString());
    }

    @Override
    public Utf8Text append(char letter) {
        if (letter >= 0x80) {
            return append(String.valueOf(letter));
        }
        makeRoom(1);
        bytes[size++] = (byte) letter;
        return this;
    }

    /** Appends so many blanks. */
    Utf8Text blanks(int count) {
        makeRoom(count);
        Arrays.fill(bytes, size, size + count, (byte) ' ');
        size += count;
        return this;
    }

    private void makeRoom(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * size));
        }
    }

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** The bytes from a place on. */
    byte[] from(int start) {
        return Arrays.copyOfRange(bytes, start, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
