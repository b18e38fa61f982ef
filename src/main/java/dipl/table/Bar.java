package dipl.table;

/** A horizontal bar of block characters, in steps of an eighth of a character. */
final class Bar {
    private static final int STEPS = 8;
    private static final char FULL = '\u2588';
    private static final String PARTS = "\u258F\u258E\u258D\u258C\u258B\u258A\u2589";

    private Bar() {}

    /** A bar as long as {@code value} is of {@code largest}, at most {@code width} characters; anything above 0 is seen. */
    static String of(double value, double largest, int width) {
        if (!(value > 0) || !(largest > 0)) {
            return "";
        }
        long steps = Math.max(1, Math.round(Math.min(1, value / largest) * width * STEPS));
        int rest = (int) (steps % STEPS);
        return String.valueOf(FULL).repeat((int) (steps / STEPS)) + (rest == 0 ? "" : PARTS.charAt(rest - 1));
    }
}
