package dipl.encoding;

/** Counts the characters of several bytes in a stream of UTF-8 and the bytes that are none. */
final class Utf8Check {
    private long characters;
    private long errors;
    private long firstError = -1;
    private long nuls;
    private long position;
    private int pending;
    private int lower = 0x80;
    private int upper = 0xBF;

    /** Takes the next bytes of the stream. */
    void update(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = bytes[i];
            if (pending == 0 && b > 0) {
                continue;
            }
            take(b & 0xFF, position + i - from);
        }
        position += to - from;
    }

    private void take(int b, long at) {
        if (pending > 0) {
            if (b >= lower && b <= upper) {
                lower = 0x80;
                upper = 0xBF;
                if (--pending == 0) {
                    characters++;
                }
                return;
            }
            pending = 0;
            lower = 0x80;
            upper = 0xBF;
            error(at);
        }
        if (b == 0) {
            nuls++;
        } else if (b >= 0x80) {
            lead(b, at);
        }
    }

    private void lead(int b, long at) {
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
            lower = b == 0xE0 ? 0xA0 : 0x80;
            upper = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
            lower = b == 0xF0 ? 0x90 : 0x80;
            upper = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            error(at);
        }
    }

    private void error(long at) {
        errors++;
        if (firstError < 0) {
            firstError = at;
        }
    }

    /** Bytes that belong to no character; a character that the end cuts off is not counted. */
    long errors() {
        return errors;
    }

    /** Where the first of them is, counted from 0, or -1. */
    long firstError() {
        return firstError;
    }

    /** Bytes of value 0. */
    long nuls() {
        return nuls;
    }

    /** Whether the stream so far is UTF-8, perhaps with a few bytes damaged. */
    boolean isUtf8() {
        return errors == 0 || characters > 20 * errors;
    }
}
