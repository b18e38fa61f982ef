package dipl.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same on every machine and every version of Java. A long table has a million of them, so that those which a double
 * can be sure of are rounded with it: all but such as lie next to the middle between two roundings.
 */
final class Numbers {
    /** More digits than any estimate from texts deserves, fewer than the last bits in which two ways of adding up differ. */
    private static final MathContext SIGNIFICANT = new MathContext(10, RoundingMode.HALF_EVEN);

    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e15;
    private static final int SMALLEST_PLAIN_EXPONENT = -6;
    private static final int LARGEST_PLAIN_EXPONENT = 14;

    /** The powers of ten that a double holds exactly. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** Below it, no chain of multiplications here is wrong by as much as {@link #NEAR_TIE}. */
    private static final double LARGEST_SURE = 1e11;

    private static final double SMALLEST_SURE = 1e-290;
    private static final double NEAR_TIE = 1e-4;
    private static final long UNSURE = -1;

    private Numbers() {}

    /**
     * Ten significant digits without trailing zeros and without a negative zero: {@code 0.25}, {@code 1234567.891}. Very small and
     * very large numbers get an exponent: {@code 1.5e-12}.
     *
     * @param number finite
     */
    static String exact(double number) {
        String quick = significant(number, SIGNIFICANT.getPrecision(), false);
        return quick != null ? quick : format(new BigDecimal(number).round(SIGNIFICANT));
    }

    /**
     * A number with so many significant digits, or null if a double is not sure of them.
     *
     * @param exponents whether every number gets an exponent, not only the very small and very large
     */
    private static String significant(double number, int digits, boolean exponents) {
        double magnitude = Math.abs(number);
        if (!(magnitude >= SMALLEST_SURE && magnitude < LARGEST_PLAIN)) {
            return null;
        }
        int decimals = digits - 1 - (int) Math.floor(Math.log10(magnitude));
        long whole = rounded(magnitude, decimals);
        if (whole < TENS[digits - 1]) {
            return null;
        }
        while (whole % 10 == 0) {
            whole /= 10;
            decimals--;
        }
        String sign = number < 0 ? "-" : "";
        String text = Long.toString(whole);
        int exponent = text.length() - 1 - decimals;
        if (exponents || exponent < SMALLEST_PLAIN_EXPONENT || exponent > LARGEST_PLAIN_EXPONENT) {
            return sign + (text.length() == 1 ? text : text.charAt(0) + "." + text.substring(1)) + "e" + exponent;
        }
        return sign + (decimals <= 0 ? text + "0".repeat(-decimals) : withPoint(text, decimals));
    }

    /** The whole number next to {@code magnitude} × 10^{@code decimals}, or {@link #UNSURE}. */
    private static long rounded(double magnitude, int decimals) {
        double scaled = decimals < 0 ? magnitude / TENS[-decimals] : magnitude;
        for (int left = decimals; left > 0; left -= TENS.length - 1) {
            scaled *= TENS[Math.min(left, TENS.length - 1)];
        }
        long whole = (long) scaled;
        double rest = scaled - whole;
        return scaled >= LARGEST_SURE || Math.abs(rest - 0.5) < NEAR_TIE ? UNSURE : rest > 0.5 ? whole + 1 : whole;
    }

    private static String withPoint(String digits, int decimals) {
        String padded = digits.length() > decimals ? digits : "0".repeat(decimals + 1 - digits.length()) + digits;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    private static String format(BigDecimal rounded) {
        if (rounded.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        double magnitude = Math.abs(stripped.doubleValue());
        if (magnitude >= SMALLEST_PLAIN && magnitude < LARGEST_PLAIN) {
            return stripped.toPlainString();
        }
        return scientific(stripped);
    }

    /** At most {@code digits} significant digits and an exponent: {@code 1.2e-9}. */
    static String scientific(double number, int digits) {
        String quick = significant(number, digits, true);
        return quick != null
                ? quick
                : scientific(
                        new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros());
    }

    private static String scientific(BigDecimal stripped) {
        int exponent = stripped.precision() - stripped.scale() - 1;
        return stripped.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** A fixed number of decimals, the thousands set apart; a number that rounds to nothing has no sign. */
    static String fixed(double number, int decimals, String thousands) {
        long whole = rounded(Math.abs(number), decimals);
        if (whole >= 0) {
            String digits = Long.toString(whole);
            return (number < 0 && whole > 0 ? "-" : "")
                    + grouped(decimals == 0 ? digits : withPoint(digits, decimals), thousands);
        }
        BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return (rounded.signum() < 0 ? "-" : "") + grouped(rounded.abs().toPlainString(), thousands);
    }

    /** A whole number, the thousands set apart. */
    static String whole(long number, String thousands) {
        String digits = Long.toString(number);
        return number < 0 ? "-" + grouped(digits.substring(1), thousands) : grouped(digits, thousands);
    }

    private static String grouped(String digits, String thousands) {
        int point = digits.indexOf('.');
        if ((point < 0 ? digits.length() : point) <= 3) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, thousands);
        }
        return grouped.toString();
    }
}
