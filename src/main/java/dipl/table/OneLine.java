package dipl.table;

/** Text from a corpus made harmless for a terminal: one line, no escape sequences, no marks that turn the direction of writing. */
final class OneLine {
    private static final char SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    static String of(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(line, codePoint));
        return line.toString();
    }

    /** Whether a character is surely none that {@link #append} changes: most letters, spaces and punctuation of the texts. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F
                || c >= 0x400 && c < 0x530
                || c >= 0xA0 && c < 0x300 && c != SOFT_HYPHEN
                || c >= 0x2010 && c < 0x2028
                || c >= 0x2030 && c < 0x205F;
    }

    private static void append(StringBuilder line, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            }
            case Character.FORMAT -> {
                if (codePoint == JOINER || codePoint == NON_JOINER) {
                    line.appendCodePoint(codePoint);
                }
            }
            case Character.SURROGATE -> line.appendCodePoint(REPLACEMENT);
            default -> line.appendCodePoint(codePoint);
        }
    }
}
