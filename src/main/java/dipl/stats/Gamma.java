package dipl.stats;

/**
 * The gamma function and its incomplete relatives, from which the tails of the normal and the chi-square distribution come.
 *
 * <p>Source: Abramowitz and Stegun (1972), Handbook of Mathematical Functions, 6.1.41 (Stirling's series), 6.5.29 (the power
 * series) and 6.5.31 (the continued fraction), the last evaluated after Lentz (1976), Applied Optics 15, 668–671.
 */
final class Gamma {
    private static final double EPSILON = 1e-16;
    private static final double TINY = 1e-300;
    private static final int STEPS = 100_000;
    private static final double STIRLING_FROM = 15;
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360
    };

    private Gamma() {}

    /** Natural logarithm of n!, exact to rounding. */
    static double logFactorial(long n) {
        return logGamma(n + 1.0);
    }

    /**
     * Natural logarithm of the gamma function, by Stirling's series after shifting the argument to 15 or more.
     *
     * @param x above 0
     */
    static double logGamma(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < STIRLING_FROM) {
            product *= shifted;
            shifted++;
        }
        double inverseSquare = 1 / (shifted * shifted);
        double series = 0;
        for (int i = STIRLING.length - 1; i >= 0; i--) {
            series = series * inverseSquare + STIRLING[i];
        }
        series /= shifted;
        return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
    }

    /** Q(a, x) = Γ(a, x) / Γ(a): the share of the gamma distribution of shape {@code a} above {@code x}. */
    static double upperRegularised(double a, double x) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x <= 0) {
            return 1;
        }
        if (Double.isInfinite(x)) {
            return 0;
        }
        return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < STEPS && Math.abs(term) > Math.abs(sum) * EPSILON; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum * density(a, x);
    }

    /** Lentz's way to evaluate the continued fraction from its beginning. */
    private static double continuedFraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double fraction = d;
        for (int i = 1; i < STEPS; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / notZero(numerator * d + b);
            c = notZero(b + numerator / c);
            double factor = d * c;
            fraction *= factor;
            if (Math.abs(factor - 1) <= EPSILON) {
                break;
            }
        }
        return fraction * density(a, x);
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double density(double a, double x) {
        return Math.exp(a * Math.log(x) - x - logGamma(a));
    }
}
