package dipl.encoding;

/**
 * The old Kazakh fonts on windows-1251: they painted Kazakh letters in the places of Serbian and Macedonian ones, so that text
 * set in them reads {@code ќђќыќ} for {@code құқық} in any other font.
 */
final class KazakhFontLetters {
    private static final LetterTable LETTERS = new LetterTable("ЂђЃѓЉљЊњЌќЏџЅѕ", "ҰұҒғӨөҢңҚқҮүӘә");

    /** Real Kazakh has these letters in every fifth or sixth place; the share that settles it is far below, that of chance above. */
    private static final double LEAST_SHARE = 0.02;

    private KazakhFontLetters() {}

    static boolean isOne(char c) {
        return c >= 'Ѓ' && c <= 'џ' && LETTERS.has(c);
    }

    /** Whether a text is Kazakh set in such a font, not Serbian or Macedonian. */
    static boolean areIn(CharSequence text) {
        int found = 0;
        int letters = 0;
        boolean yery = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'ј' || c == 'Ј') {
                return false;
            }
            if (c >= '\u0400' && c <= '\u04FF') {
                letters++;
                yery |= c == 'ы' || c == 'Ы';
                if (isOne(c)) {
                    found++;
                }
            }
        }
        return yery && found >= 2 && found >= LEAST_SHARE * letters;
    }

    /** The text with Kazakh letters. */
    static String replace(String text) {
        return LETTERS.replace(text);
    }
}
