package dipl.text;

/**
 * Mends letters of the wrong script inside a word: Latin {@code i} in a Kazakh word, Cyrillic {@code а} in an English one.
 *
 * <p>Latin letters become Cyrillic only if every Latin letter of the word has a Cyrillic twin, and the word has a letter only Cyrillic has
 * or more Cyrillic letters than Latin ones; the other way round only if Latin letters without a twin or most letters speak for Latin. Words
 * in one script stay as they are, and so does a Latin abbreviation with a Cyrillic ending ({@code ITшник}).
 */
final class LookAlikes {
    private static final String LATIN = "aceopxyihkABCEHIKMOPTX\u0259\u018F\u01DD\u0275\u019FëËïÏ";
    private static final String CYRILLIC = "асеорхуіһкАВСЕНІКМОРТХ\u04D9\u04D8\u04D9\u04E9\u04E8ёЁїЇ";
    private static final String CYRILLIC_TWINS = "асеорхуіһкАВСЕНІКМОРТХУҮ\u04D9\u04D8\u04E9\u04E8ѕјЅЈҺ";
    private static final String LATIN_TWINS = "aceopxyihkABCEHIKMOPTXYY\u0259\u018F\u0275\u019FsjSJH";
    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private LookAlikes() {}

    /** Mends every word of a text. */
    static void repairAll(NormalizedText text) {
        int i = 0;
        while (i < text.length) {
            int start = i;
            int scripts = 0;
            while (i < text.length && Letters.isWordCharacter(text.chars[i])) {
                scripts |= Letters.INFO[text.chars[i]];
                i++;
            }
            if (Letters.isMixed(scripts) && repair(text.chars, start, i)) {
                text.count(TextRepair.LOOK_ALIKE);
            }
            if (i == start) {
                i++;
            }
        }
    }

    /** Mends one word in place; whether anything changed. */
    static boolean repair(char[] text, int start, int end) {
        int latin = 0;
        int latinOnly = 0;
        int cyrillic = 0;
        int cyrillicOnly = 0;
        boolean kazakh = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            byte info = Letters.INFO[c];
            if ((info & Letters.LATIN) != 0) {
                latin++;
                latinOnly += c != 'Y' && LATIN.indexOf(c) < 0 ? 1 : 0;
            } else if ((info & Letters.CYRILLIC) != 0) {
                cyrillic++;
                cyrillicOnly += CYRILLIC_TWINS.indexOf(c) < 0 ? 1 : 0;
                kazakh |= KAZAKH.indexOf(c) >= 0;
            }
        }
        if (latin == 0 || cyrillic == 0) {
            return false;
        }
        if (latinOnly == 0 && (cyrillicOnly > 0 || cyrillic > latin)) {
            if (isAbbreviationWithEnding(text, start, end, latin)) {
                return false;
            }
            replace(text, start, end, LATIN, CYRILLIC, kazakh ? 'Ү' : 'У');
            return true;
        }
        if (cyrillicOnly == 0 && latinOnly > 0 && latin > cyrillic) {
            replace(text, start, end, CYRILLIC_TWINS, LATIN_TWINS, 'Y');
            return true;
        }
        return false;
    }

    private static boolean isAbbreviationWithEnding(char[] text, int start, int end, int latin) {
        if (latin < 2 || start + latin >= end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean inHead = i < start + latin;
            boolean isLatin = (Letters.INFO[text[i]] & Letters.LATIN) != 0;
            if (inHead != isLatin || inHead != Character.isUpperCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static void replace(char[] text, int start, int end, String from, String to, char forLatinY) {
        for (int i = start; i < end; i++) {
            int at = from.indexOf(text[i]);
            if (at >= 0) {
                text[i] = to.charAt(at);
            } else if (text[i] == 'Y') {
                text[i] = forLatinY;
            }
        }
    }
}
