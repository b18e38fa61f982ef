package dipl.encoding;

import java.util.Arrays;

/**
 * How well a text that was decoded with some code page looks like Russian, Kazakh or a Western language: the mean, over all
 * characters outside ASCII, of the logarithm of a letter's frequency, with penalties for what words do not do (a capital after a
 * small letter, letters of two scripts, drawing characters, controls). Letter frequencies are round figures per thousand.
 */
final class CyrillicScore {
    /** A text that reaches this is taken for language; random letters stay well below. */
    static final double PLAUSIBLE = -1.2;

    private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
    private static final int[] PER_THOUSAND = {
        110, 84, 80, 74, 67, 63, 55, 47, 45, 44, 35, 32, 30, 28, 26, 20, 19, 17, 17, 16, 16, 14, 12, 10, 9, 7, 6, 5, 4,
        3, 3, 1, 1
    };
    private static final String KAZAKH = "іқғңәүұөһ";
    private static final int[] KAZAKH_PER_THOUSAND = {45, 35, 25, 20, 20, 15, 10, 10, 1};
    private static final String TYPOGRAPHY = "«»“”„‘’‚–—…№§°·•\u00A0\u00AD‐‑−×€™©®";

    private static final double LETTER_OF_ANOTHER_LANGUAGE = -4;
    private static final double WESTERN_LETTER = 0.5;
    private static final double LONE_WESTERN_LETTER = -3;
    private static final double LONE_CYRILLIC_LETTER = -4;
    private static final double CASE_BREAK = -6;
    private static final double CAPITAL = -0.5;
    private static final double MIXED_SCRIPT = -3;
    private static final double SYMBOL = -5;
    private static final double CONTROL = -8;
    private static final double TYPOGRAPHIC = -0.2;

    private static final float[] LETTERS = letters();

    private CyrillicScore() {}

    /** The score; 0 for a text that is all ASCII. */
    static double of(CharSequence text) {
        double sum = 0;
        int count = 0;
        int length = text.length();
        boolean western = isMostlyAscii(text);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                count++;
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == length ? ' ' : text.charAt(i + 1);
                sum += score(before, c, after);
                if (western && c >= 0x400 && before < 0x80 && after < 0x80) {
                    sum += LONE_CYRILLIC_LETTER;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static boolean isMostlyAscii(CharSequence text) {
        int ascii = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ascii += isAsciiLetter(c) ? 1 : 0;
            other += c >= 0x80 ? 1 : 0;
        }
        return ascii > 20 * other;
    }

    private static double score(char before, char c, char after) {
        if (c < 0xA0 || c == '\uFFFD') {
            return CONTROL;
        }
        if (c >= 0x400 && c <= 0x52F) {
            return cyrillic(before, c, after);
        }
        if (c <= 0x24F && Character.isLetter(c)) {
            boolean inWord = isAsciiLetter(before) || isAsciiLetter(after);
            boolean caseBreak = Character.isUpperCase(c) && Character.isLowerCase(before);
            return caseBreak ? CASE_BREAK : inWord ? WESTERN_LETTER : LONE_WESTERN_LETTER;
        }
        return TYPOGRAPHY.indexOf(c) >= 0 ? TYPOGRAPHIC : SYMBOL;
    }

    private static double cyrillic(char before, char c, char after) {
        char small = Character.toLowerCase(c);
        double score = LETTERS[small - 0x400];
        if (small != c) {
            score += Character.isLowerCase(before) ? CASE_BREAK : CAPITAL;
        }
        if (isAsciiLetter(before) || isAsciiLetter(after)) {
            score += MIXED_SCRIPT;
        }
        return score;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Log of the frequency over that of the letter in the middle of the order, so that running text comes out near 0.5. */
    private static float[] letters() {
        float[] scores = new float[0x130];
        Arrays.fill(scores, (float) LETTER_OF_ANOTHER_LANGUAGE);
        for (int i = 0; i < RUSSIAN.length(); i++) {
            scores[RUSSIAN.charAt(i) - 0x400] = (float) Math.log(PER_THOUSAND[i] / 30.0);
        }
        for (int i = 0; i < KAZAKH.length(); i++) {
            scores[KAZAKH.charAt(i) - 0x400] = (float) Math.log(KAZAKH_PER_THOUSAND[i] / 30.0);
        }
        return scores;
    }
}
