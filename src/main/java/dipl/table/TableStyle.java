package dipl.table;

/**
 * What the place where a table is read can show.
 *
 * @param width columns of the terminal, into which long text is cut; 0 for no limit
 * @param colour whether escape sequences for bold and colour are understood
 * @param unicode whether bars, rules and narrow spaces can be shown; the cells themselves are always Unicode
 */
public record TableStyle(int width, boolean colour, boolean unicode) {
    public TableStyle {
        if (width < 0) {
            throw new IllegalArgumentException("a width cannot be negative, got " + width);
        }
    }

    /** For a file or a pipe: nothing is cut, nothing is coloured. */
    public static TableStyle plain() {
        return new TableStyle(0, false, false);
    }

    /** For a terminal of today, which shows Unicode. */
    public static TableStyle terminal(int width, boolean colour) {
        return new TableStyle(width, colour, true);
    }
}
