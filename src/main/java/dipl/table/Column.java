package dipl.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name as the first line of a csv file has it
 * @param kind what its cells hold
 * @param role what its text shows of matches, which only the terminal table heeds
 */
public record Column(String name, Kind kind, Role role) {
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

    /** What a column of text shows of matches; the lines of a concordance are read from the middle. */
    public enum Role {
        /** Any other column. */
        PLAIN,
        /** What stands before the match: ends where the match begins, and gives way at its start. */
        LEFT_CONTEXT,
        /** The match itself, shown bold. */
        MATCH,
        /** What stands after the match. */
        RIGHT_CONTEXT,
        /** Text with matches in square brackets, which are shown bold. */
        MARKED
    }

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        if (role != Role.PLAIN && kind != Kind.TEXT) {
            throw new IllegalArgumentException("only text has a role, not " + kind);
        }
    }

    public Column(String name, Kind kind) {
        this(name, kind, Role.PLAIN);
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column leftContext(String name) {
        return new Column(name, Kind.TEXT, Role.LEFT_CONTEXT);
    }

    public static Column match(String name) {
        return new Column(name, Kind.TEXT, Role.MATCH);
    }

    public static Column rightContext(String name) {
        return new Column(name, Kind.TEXT, Role.RIGHT_CONTEXT);
    }

    public static Column marked(String name) {
        return new Column(name, Kind.TEXT, Role.MARKED);
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
