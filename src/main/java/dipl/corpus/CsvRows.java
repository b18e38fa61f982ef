package dipl.corpus;

import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a delimited table (RFC 4180) from a stream. Unlike a general parser it goes on after a broken row: a quote that
 * is never closed, or is followed by other text, costs the line it begins in, and a row without end costs a fixed amount of memory.
 */
final class CsvRows {
    /** A longer row is left out. */
    static final int LONGEST_ROW = 16 << 20;

    /** What may be read a second time because of broken rows, before the rest of the file is given up. */
    private static final long MOST_REREAD = 64L * LONGEST_ROW;

    private final Reader in;
    private final char delimiter;
    private final int longestRow;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int limit;

    /** Characters to be read again, of a row that turned out to be broken. */
    private String again;

    private int againAt;
    private long reread;
    private long line = 1;

    /**
     * Rows of a table.
     *
     * @param head characters already taken from the reader, which come first
     */
    CsvRows(String head, Reader in, char delimiter) {
        this(head, in, delimiter, LONGEST_ROW);
    }

    CsvRows(String head, Reader in, char delimiter, int longestRow) {
        this.again = head;
        this.in = in;
        this.delimiter = delimiter;
        this.longestRow = longestRow;
    }

    /**
     * One row.
     *
     * @param line where it begins, counted from 1
     * @param cells its values; empty for a broken row
     * @param problem why the row is broken, or empty
     */
    record Row(long line, List<String> cells, String problem) {
        boolean isBlank() {
            return problem.isEmpty() && cells.size() == 1 && cells.get(0).isBlank();
        }
    }

    /** The next row, or null at the end. */
    Row next() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        long start = line;
        List<String> cells = new ArrayList<>();
        StringBuilder raw = new StringBuilder();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        boolean atStart = true;
        for (; ; c = read()) {
            if (c < 0) {
                if (quoted) {
                    return broken(start, raw, "a quote is not closed");
                }
                break;
            }
            raw.append((char) c);
            if (raw.length() > longestRow) {
                return quoted && raw.indexOf("\n") >= 0
                        ? broken(start, raw, "a quote is not closed within " + longestRow + " characters")
                        : tooLong(start, c);
            }
            if (quoted) {
                if (c != '"') {
                    cell.append((char) c);
                    line += c == '\n' ? 1 : 0;
                    continue;
                }
                int next = read();
                if (next == '"') {
                    raw.append('"');
                    cell.append('"');
                } else {
                    unread(next);
                    quoted = false;
                    closed = true;
                }
            } else if (c == delimiter) {
                cells.add(cell.toString());
                cell.setLength(0);
                atStart = true;
                closed = false;
                continue;
            } else if (c == '\n' || c == '\r') {
                endOfLine(c);
                break;
            } else if (c == '"' && atStart) {
                quoted = true;
            } else if (closed) {
                if (c != ' ' && c != '\t') {
                    return broken(start, raw, "text follows a closing quote: double each quote within a value");
                }
            } else {
                cell.append((char) c);
            }
            atStart = false;
        }
        cells.add(cell.toString());
        return new Row(start, cells, "");
    }

    /** Leaves out the row's first line and reads what came after it again. */
    private Row broken(long start, StringBuilder raw, String problem) throws IOException {
        int end = 0;
        while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
            end++;
        }
        String firstLine = raw.substring(0, end);
        if (end == raw.length()) {
            int c = read();
            StringBuilder rest = new StringBuilder(firstLine);
            while (c >= 0 && c != '\n' && c != '\r') {
                if (rest.length() <= longestRow) {
                    rest.append((char) c);
                }
                c = read();
            }
            endOfLine(c);
            firstLine = rest.toString();
        } else {
            int rest = raw.length() - end - 1;
            reread += rest;
            if (reread > MOST_REREAD) {
                throw new UnreadableFileException("too many broken rows: what follows line " + start + " was not read");
            }
            if (rest <= againAt) {
                againAt -= rest;
            } else {
                again = raw.substring(end + 1) + again.substring(againAt);
                againAt = 0;
            }
            if (raw.charAt(end) == '\r' && againAt < again.length() && again.charAt(againAt) == '\n') {
                againAt++;
            }
        }
        line = start + 1;
        return delimiter == '\t'
                ? new Row(start, List.of(firstLine.split("\t", -1)), "")
                : new Row(start, List.of(), problem);
    }

    private Row tooLong(long start, int last) throws IOException {
        int c = last;
        while (c >= 0 && c != '\n' && c != '\r') {
            c = read();
        }
        endOfLine(c);
        return new Row(start, List.of(), "the row is longer than " + longestRow + " characters");
    }

    private void endOfLine(int c) throws IOException {
        if (c == '\r') {
            int next = read();
            if (next != '\n') {
                unread(next);
            }
        }
        if (c >= 0) {
            line++;
        }
    }

    private int read() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt++);
        }
        if (againAt > 0) {
            again = "";
            againAt = 0;
        }
        if (position == limit) {
            limit = in.read(buffer);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return buffer[position++];
    }

    private void unread(int c) {
        if (c < 0) {
            return;
        }
        if (againAt > 0) {
            againAt--;
        } else if (position > 0) {
            position--;
        }
    }
}
