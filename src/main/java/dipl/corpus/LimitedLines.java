package dipl.corpus;

import java.io.IOException;
import java.io.Reader;

/** Reads a stream line by line; a line that is too long costs no memory beyond the limit. */
final class LimitedLines {
    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int limit;
    private long number;
    private boolean tooLong;

    /**
     * Lines of a reader.
     *
     * @param longest characters that a line may have
     */
    LimitedLines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its end, or null after the last; empty if it {@link #wasTooLong}. */
    String next() throws IOException {
        tooLong = false;
        StringBuilder line = null;
        while (fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            boolean complete = end < limit;
            if (line == null && complete && end - position <= longest) {
                String whole = new String(buffer, position, end - position);
                position = end + 1;
                number++;
                return whole;
            }
            line = line == null ? new StringBuilder() : line;
            if (line.length() + end - position > longest) {
                tooLong = true;
                line.setLength(0);
            }
            if (!tooLong) {
                line.append(buffer, position, end - position);
            }
            position = end + 1;
            if (complete) {
                break;
            }
        }
        if (line == null) {
            return null;
        }
        number++;
        return tooLong ? "" : line.toString();
    }

    private boolean fill() throws IOException {
        if (position >= limit) {
            limit = in.read(buffer);
            position = 0;
        }
        return limit > 0;
    }

    /** The number of the line last returned, counted from 1. */
    long number() {
        return number;
    }

    /** Whether the line last returned was longer than the limit. */
    boolean wasTooLong() {
        return tooLong;
    }
}
