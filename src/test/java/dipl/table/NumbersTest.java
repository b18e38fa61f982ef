package dipl.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    /** Half a unit of the tenth digit. */
    private static final double TENTH_DIGIT = 5.0000001e-10;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "100, 100",
        "0.1, 0.1",
        "-2.50, -2.5",
        "0.30000000000000004, 0.3",
        "0.6666666666666666, 0.6666666667",
        "123456.7890123, 123456.789",
        "1234567890123, 1234567890000",
        "0.00001234, 0.00001234",
        "0.000001, 0.000001",
        "0.00000099, 9.9e-7",
        "0.99999999999, 1",
        "9.9999999999e14, 1e15",
        "-1.5e20, -1.5e20",
        "4.9E-324, 4.940656458e-324",
        "1.7976931348623157E308, 1.797693135e308"
    })
    void tenSignificantDigits(double number, String text) {
        assertEquals(text, Numbers.exact(number));
    }

    @Test
    void noLocaleChangesANumber() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("1234.5", Numbers.exact(1234.5));
            assertEquals("1 234.50", Numbers.fixed(1234.5, 2, " "));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsReadBackIsTheNumberToTenDigits() {
        long seed = 10;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number) && Math.abs(number) > Double.MIN_NORMAL) {
                double error = Math.abs(Double.parseDouble(Numbers.exact(number)) / number - 1);
                assertTrue(error <= TENTH_DIGIT, () -> "seed " + seed + ": " + number);
            }
        }
    }

    @Test
    void whatADoubleRoundsIsWhatAllItsDigitsRoundTo() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int exponent = random.nextInt(330) - 310;
            double number = (random.nextBoolean() ? random.nextInt(2_000_000) / 16.0 : random.nextGaussian())
                    * Math.pow(10, i % 2 == 0 ? exponent : random.nextInt(16) - 8);
            BigDecimal rounded = new BigDecimal(number).round(new MathContext(10, RoundingMode.HALF_EVEN));
            assertEquals(0, rounded.compareTo(new BigDecimal(Numbers.exact(number))), () -> seed + ": " + number);
            int decimals = random.nextInt(5);
            assertEquals(
                    new BigDecimal(number)
                            .setScale(decimals, RoundingMode.HALF_EVEN)
                            .toPlainString(),
                    Numbers.fixed(number, decimals, ""),
                    () -> seed + ": " + number);
            BigDecimal two = new BigDecimal(number).round(new MathContext(2, RoundingMode.HALF_UP));
            assertEquals(0, two.compareTo(new BigDecimal(Numbers.scientific(number, 2))), () -> seed + ": " + number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0.00",
        "-0.001, 2, 0.00",
        "999.999, 2, 1_000.00",
        "1234567.5, 0, 1_234_568",
        "-1234.5, 1, -1_234.5",
        "-123.5, 1, -123.5"
    })
    void fixedDecimals(double number, int decimals, String text) {
        assertEquals(text, Numbers.fixed(number, decimals, "_"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1_000",
        "-1000000, -1_000_000",
        "-100, -100",
        "-9223372036854775808, -9_223_372_036_854_775_808"
    })
    void wholeNumbers(long number, String text) {
        assertEquals(text, Numbers.whole(number, "_"));
    }

    @ParameterizedTest
    @CsvSource({"0.00001234, 1.2e-5", "-0.000999, -1e-3", "1e-300, 1e-300"})
    void scientificForWhatIsTooSmall(double number, String text) {
        assertEquals(text, Numbers.scientific(number, 2));
    }
}
