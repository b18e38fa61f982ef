package dipl.analysis.chronology;

/**
 * A date that a sentence names.
 *
 * @param date {@code 2023-09-01}, {@code 2023-09}, {@code 2023-Q3}, {@code 2023}, {@code 1996/2000} or {@code 1990s}
 * @param precision how exactly it is told
 * @param relative whether it was told from the date of the document: {@code last year}
 * @param first its first day as a number, {@code 20230901}; a month, quarter or year begins before its first day, so that it sorts there
 * @param last its last day as a number, of a month or longer at least the last
 * @param at where in the sentence it begins
 */
public record DateMention(String date, Precision precision, boolean relative, int first, int last, int at) {
    private static final int MONTHS = 100;
    private static final int YEARS = 10_000;
    private static final int WHOLE_MONTH = 31;
    private static final int WHOLE_YEAR = 1_231;

    static DateMention day(int year, int month, int day, int at) {
        int number = year * YEARS + month * MONTHS + day;
        return new DateMention(
                String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", year, month, day),
                Precision.DAY,
                false,
                number,
                number,
                at);
    }

    static DateMention month(int year, int month, int at) {
        int number = year * YEARS + month * MONTHS;
        return new DateMention(
                String.format(java.util.Locale.ROOT, "%04d-%02d", year, month),
                Precision.MONTH,
                false,
                number,
                number + WHOLE_MONTH,
                at);
    }

    static DateMention quarter(int year, int quarter, int at) {
        return new DateMention(
                year + "-Q" + quarter,
                Precision.QUARTER,
                false,
                year * YEARS + (3 * quarter - 2) * MONTHS,
                year * YEARS + 3 * quarter * MONTHS + WHOLE_MONTH,
                at);
    }

    static DateMention year(int year, int at) {
        return new DateMention(
                Integer.toString(year), Precision.YEAR, false, year * YEARS, year * YEARS + WHOLE_YEAR, at);
    }

    static DateMention range(int from, int to, int at) {
        return new DateMention(from + "/" + to, Precision.RANGE, false, from * YEARS, to * YEARS + WHOLE_YEAR, at);
    }

    static DateMention decade(int from, int at) {
        return new DateMention(from + "s", Precision.DECADE, false, from * YEARS, (from + 9) * YEARS + WHOLE_YEAR, at);
    }

    /** The same date, told from the date of the document. */
    DateMention told() {
        return new DateMention(date, precision, true, first, last, at);
    }

    /** Whether a part of it lies between two days, given as numbers. */
    boolean overlaps(int from, int to) {
        return first <= to && last >= from;
    }
}
