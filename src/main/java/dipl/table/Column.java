package dipl.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name as the first line of a csv file has it
 * @param kind what its cells hold
 */
public record Column(String name, Kind kind) {
    /** What the cells of a column hold, which decides how they are aligned and written. */
    public enum Kind {
        /** A {@link String}; from a corpus, so never trusted. */
        TEXT,
        /** A {@link Long} or {@link Integer}. */
        COUNT,
        /** A {@link Double}; {@code NaN} and infinities have no value and are written empty. */
        NUMBER,
        /** A {@link Double} that the terminal table also shows as a bar. */
        RATE,
        /** A {@link Double} between 0 and 1, shown as a percentage on a terminal, as a fraction everywhere else. */
        SHARE
    }

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column count(String name) {
        return new Column(name, Kind.COUNT);
    }

    public static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }

    public static Column rate(String name) {
        return new Column(name, Kind.RATE);
    }

    public static Column share(String name) {
        return new Column(name, Kind.SHARE);
    }
}
