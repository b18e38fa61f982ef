package dipl.match;

import java.io.ByteArrayOutputStream;

/** Writes numbers and texts compactly; a {@link NumberReader} reads them. */
final class NumberWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Writes a number in groups of seven bits, the lowest first; small ones from 0 on are short. */
    NumberWriter number(int number) {
        int left = number;
        while ((left & ~0x7F) != 0) {
            bytes.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
        return this;
    }

    /** Writes a number that may be below 0. */
    NumberWriter signed(int number) {
        return number(number >= 0 ? number << 1 : ~number << 1 | 1);
    }

    NumberWriter flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    NumberWriter text(String text) {
        return text(text, 0);
    }

    /** Writes a text from a letter on. */
    NumberWriter text(String text, int from) {
        number(text.length() - from);
        for (int i = from; i < text.length(); i++) {
            number(text.charAt(i));
        }
        return this;
    }

    NumberWriter append(byte[] written) {
        bytes.writeBytes(written);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
