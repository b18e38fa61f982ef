package dipl.encoding;

/**
 * Letters that stand for others, each in its place.
 *
 * @param shown the letters in the text
 * @param meant what each of them stands for
 */
record LetterTable(String shown, String meant) {
    LetterTable {
        if (shown.length() != meant.length()) {
            throw new IllegalArgumentException(
                    "a letter for each letter, got " + shown.length() + " and " + meant.length());
        }
    }

    /** Whether a letter stands for another. */
    boolean has(char letter) {
        return shown.indexOf(letter) >= 0;
    }

    /** The text with the letters that are meant. */
    String replace(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int at = shown.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, meant.charAt(at));
            }
        }
        return out.toString();
    }
}
