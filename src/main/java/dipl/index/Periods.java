package dipl.index;

/** Periods of ISO dates that may end at the year or the month. */
final class Periods {
    private Periods() {}

    /** {@code 2023} of {@code 2023-09-01}; empty if there is none. */
    static String year(String date) {
        return date.length() >= 4 ? date.substring(0, 4) : "";
    }

    /** {@code 2023-Q3} of {@code 2023-09-01}; empty if the month is not known. */
    static String quarter(String date) {
        if (date.length() < 7) {
            return "";
        }
        int month = (date.charAt(5) - '0') * 10 + date.charAt(6) - '0';
        return date.substring(0, 4) + "-Q" + ((month - 1) / 3 + 1);
    }

    /** {@code 2023-09} of {@code 2023-09-01}; empty if the month is not known. */
    static String month(String date) {
        return date.length() >= 7 ? date.substring(0, 7) : "";
    }
}
