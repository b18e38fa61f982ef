package dipl.index;

import java.util.regex.Pattern;

/** Numbers in metadata. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

    private Numbers() {}

    /** The number that a value is, or null. */
    static Double parse(String value) {
        return NUMBER.matcher(value).matches() ? Double.valueOf(value) : null;
    }
}
