package dipl.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of cells parted by a sign, as spreadsheets write it (RFC 4180, and any line end): a cell that starts with a quotation mark
 * goes to the next single one, over line ends and signs; spaces around a cell are no part of it. Empty lines are no rows.
 *
 * <p>A row that cannot be read costs its first line only, and the rows behind it are read as if it were not there, so that all that is wrong
 * with a dictionary is named at once. The libraries for CSV either stop there or take it for text.
 */
final class Rows {
    private static final char QUOTE = '"';

    private final char[] text;
    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private int at;
    private long line = 1;
    private long firstLine;
    private boolean broken;

    /** @param delimiter what parts the cells */
    Rows(char[] text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Goes on to the next row; false behind the last. */
    boolean next() {
        while (at < text.length && isLineEnd(text[at])) {
            endLine();
        }
        if (at == text.length) {
            return false;
        }
        int start = at;
        firstLine = line;
        cells.clear();
        broken = false;
        boolean more = true;
        while (more && !broken) {
            more = cell();
        }
        if (broken) {
            at = start;
            line = firstLine;
            while (at < text.length && !isLineEnd(text[at])) {
                at++;
            }
        }
        endLine();
        return true;
    }

    /** The cells of the row; the list is used again for the next one. */
    List<String> cells() {
        return cells;
    }

    /** The line that the row starts in, counted from 1. */
    long line() {
        return firstLine;
    }

    /** Whether a quotation mark in the row does not enclose a cell, so that its cells are not known. */
    boolean isBroken() {
        return broken;
    }

    /** Reads a cell and the sign behind it; false if it is the last of its row. */
    private boolean cell() {
        if (at < text.length && text[at] == QUOTE) {
            quotedCell();
        } else {
            int start = at;
            while (at < text.length && text[at] != delimiter && !isLineEnd(text[at])) {
                at++;
            }
            cells.add(trimmed(start, at));
        }
        boolean more = !broken && at < text.length && text[at] == delimiter;
        at += more ? 1 : 0;
        return more;
    }

    private void quotedCell() {
        quoted.setLength(0);
        at++;
        while (at < text.length && (text[at] != QUOTE || at + 1 < text.length && text[at + 1] == QUOTE)) {
            if (text[at] == QUOTE) {
                at++;
            } else if (isLineEnd(text[at]) && !isFirstOfTwo()) {
                line++;
            }
            quoted.append(text[at++]);
        }
        broken = at == text.length;
        at = Math.min(at + 1, text.length);
        while (at < text.length && text[at] != delimiter && !isLineEnd(text[at])) {
            broken |= !Character.isWhitespace(text[at]);
            at++;
        }
        cells.add(quoted.toString().trim());
    }

    private String trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text[start] <= ' ') {
            start++;
        }
        while (end > start && text[end - 1] <= ' ') {
            end--;
        }
        return start == end ? "" : new String(text, start, end - start);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private boolean isFirstOfTwo() {
        return text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    }

    private void endLine() {
        if (at < text.length) {
            at += isFirstOfTwo() ? 2 : 1;
            line++;
        }
    }
}
