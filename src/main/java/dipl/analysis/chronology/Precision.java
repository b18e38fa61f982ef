package dipl.analysis.chronology;

import java.util.Locale;

/** How exactly a date is told. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    /** Years from one to another, both counted. */
    RANGE,
    /** Ten years, as {@code the 1990s}. */
    DECADE;

    /** Its name in a table; relative dates, such as {@code last year}, are marked. */
    String label(boolean relative) {
        String name = name().toLowerCase(Locale.ROOT);
        return relative ? "relative-" + name : name;
    }
}
