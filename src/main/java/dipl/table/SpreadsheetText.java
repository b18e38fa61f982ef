package dipl.table;

import java.util.regex.Pattern;

/** Keeps text from a corpus from being run as a formula when a spreadsheet opens the file. */
final class SpreadsheetText {
    /** A word after a single sign, as {@code @akorda_press}, {@code -ның}, {@code -5}: no operator, call or command is left to run. */
    private static final Pattern WORD = Pattern.compile("[+@-][\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_-]*");

    /** What starts a formula, also in the full-width form that spreadsheets of East Asia take. */
    private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /**
     * The text, with an apostrophe before it if a spreadsheet would run it. A lone {@code -}, a category's name, stays as it is, and so
     * does a single word, which must come out of a table as it went in.
     */
    static String guard(String text) {
        // of most texts the first letter settles it
        if (text.isEmpty()
                || Character.isLetterOrDigit(text.charAt(0))
                || text.equals("-")
                || WORD.matcher(text).matches()) {
            return text;
        }
        char first = text.charAt(0);
        return first == '\t' || first == '\r' || startsFormula(text) ? "'" + text : text;
    }

    private static boolean startsFormula(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (STARTERS.indexOf(c) >= 0) {
                return true;
            }
            if (!isSkipped(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSkipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
