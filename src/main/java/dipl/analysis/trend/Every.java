package dipl.analysis.trend;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a period. */
public enum Every {
    YEAR("year", 1, "(\\d{4})()"),
    QUARTER("quarter", 4, "(\\d{4})-Q([1-4])"),
    MONTH("month", 12, "(\\d{4})-(0[1-9]|1[0-2])");

    private final String field;
    private final int perYear;
    private final Pattern label;

    Every(String field, int perYear, String label) {
        this.field = field;
        this.perYear = perYear;
        this.label = Pattern.compile(label);
    }

    /** The field of a document that names its period. */
    public String field() {
        return field;
    }

    /** How many there are in a year. */
    int perYear() {
        return perYear;
    }

    /** Numbers the periods one after the other; −1 for a name that is none, such as that of a document without a date. */
    int number(String period) {
        Matcher matcher = label.matcher(period);
        if (!matcher.matches()) {
            return -1;
        }
        String part = matcher.group(2);
        return Integer.parseInt(matcher.group(1)) * perYear + (part.isEmpty() ? 0 : Integer.parseInt(part) - 1);
    }

    /** The name of a period, such as {@code 2023}, {@code 2023-Q3} or {@code 2023-09}. */
    String name(int number) {
        int part = number % perYear + 1;
        String year = String.format(Locale.ROOT, "%04d", number / perYear);
        return switch (this) {
            case YEAR -> year;
            case QUARTER -> year + "-Q" + part;
            case MONTH -> String.format(Locale.ROOT, "%s-%02d", year, part);
        };
    }
}
