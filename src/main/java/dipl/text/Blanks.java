package dipl.text;

/** Runs of white space made one blank, so that an extract of a text stands on one line. */
public final class Blanks {
    private Blanks() {}

    /**
     * A part of a text in which each run of white space, separators and control characters is one blank; those at its ends stay, as a
     * blank.
     *
     * @param from its first character
     * @param to one past its last; nothing comes of a part that ends before it begins
     */
    public static String single(String text, int from, int to) {
        if (from >= to) {
            return "";
        }
        StringBuilder line = new StringBuilder(to - from);
        boolean blank = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!isBlank(c)) {
                line.append(c);
                blank = false;
            } else if (!blank) {
                line.append(' ');
                blank = true;
            }
        }
        return line.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x7F && (Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
