package dipl.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same on every machine and every version of Java. */
final class Numbers {
    /** More digits than any estimate from texts deserves, fewer than the last bits in which two ways of adding up differ. */
    private static final MathContext SIGNIFICANT = new MathContext(10, RoundingMode.HALF_EVEN);

    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e15;

    private Numbers() {}

    /**
     * Ten significant digits without trailing zeros and without a negative zero: {@code 0.25}, {@code 1234567.891}. Very small and
     * very large numbers get an exponent: {@code 1.5e-12}.
     *
     * @param number finite
     */
    static String exact(double number) {
        return format(new BigDecimal(number).round(SIGNIFICANT));
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
        return scientific(new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros());
    }

    private static String scientific(BigDecimal stripped) {
        int exponent = stripped.precision() - stripped.scale() - 1;
        return stripped.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** A fixed number of decimals, the thousands set apart; a number that rounds to nothing has no sign. */
    static String fixed(double number, int decimals, String thousands) {
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
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, thousands);
        }
        return grouped.toString();
    }
}
