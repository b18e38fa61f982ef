package dipl.encoding;

/**
 * Kazakh text in the code page KZ-1048 that was decoded as windows-1251, which has Ukrainian, Belarusian and Macedonian letters where
 * that has Kazakh ones: {@code Ќазаќстан} for {@code Қазақстан}.
 */
final class KazakhCodePage {
    private static final LetterTable LETTERS = new LetterTable("ЌќЋћЎўЈјҐґЄєЇїЅѕ", "ҚқҺһҰұӘәӨөҒғҮүҢң");

    /** Letters that no language has beside {@code ы} but those of this code page, and those that the old fonts do not use. */
    private static final String TELLING = "ЌќЈјЅѕ";

    private static final String NOT_OF_FONTS = "ЎўЈјҐґЄєЇї";

    /** Real Kazakh has these letters in every fifth or sixth place. */
    private static final double LEAST_SHARE = 0.02;

    private KazakhCodePage() {}

    static boolean isOne(char c) {
        return c >= 'Є' && c <= 'ґ' && LETTERS.has(c);
    }

    /** Whether a text is such Kazakh, neither set in an old font nor in another language. */
    static boolean isIn(CharSequence text) {
        int found = 0;
        int letters = 0;
        boolean yery = false;
        boolean telling = false;
        boolean notOfFonts = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0400' || c > '\u04FF') {
                continue;
            }
            letters++;
            yery |= c == 'ы' || c == 'Ы';
            if (isOne(c)) {
                found++;
                telling |= TELLING.indexOf(c) >= 0;
                notOfFonts |= NOT_OF_FONTS.indexOf(c) >= 0;
            } else if (LETTERS.meant().indexOf(c) >= 0 || "љњѓђЉЊЃЂ".indexOf(c) >= 0) {
                return false;
            }
        }
        return yery && telling && notOfFonts && found >= 2 && found >= LEAST_SHARE * letters;
    }

    /** The text with Kazakh letters. */
    static String replace(String text) {
        return LETTERS.replace(text);
    }
}
