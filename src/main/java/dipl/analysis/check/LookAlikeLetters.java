package dipl.analysis.check;

import java.lang.Character.UnicodeScript;
import java.util.HexFormat;
import java.util.Optional;

/** Letters that look like those of another script, in terms as they are typed. */
final class LookAlikeLetters {
    private static final String CYRILLIC = "аеорсухіһәөіАВЕНІКМОРСТХҺӘӨѕјЅЈ";
    private static final String LATIN = "aeopcyxih\u0259\u0275iABEHIKMOPCTXH\u018F\u019FsjSJ";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** By character, what it looks like in Latin letters. */
    private static final char[] LOOKS = looks();

    private LookAlikeLetters() {}

    private static char[] looks() {
        char[] looks = new char[1 << Character.SIZE];
        for (int c = 0; c < looks.length; c++) {
            looks[c] = (char) c;
        }
        for (int i = 0; i < CYRILLIC.length(); i++) {
            looks[CYRILLIC.charAt(i)] = LATIN.charAt(i);
        }
        return looks;
    }

    /** Names the letters of the rarer script in a word of two, or nothing for a word of one. */
    static Optional<String> mixture(String word) {
        int latin = count(word, UnicodeScript.LATIN);
        int cyrillic = count(word, UnicodeScript.CYRILLIC);
        if (latin == 0 || cyrillic == 0 || isAbbreviationWithEnding(word)) {
            return Optional.empty();
        }
        UnicodeScript rarer = latin <= cyrillic ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
        StringBuilder letters = new StringBuilder(rarer == UnicodeScript.LATIN ? "Latin " : "Cyrillic ");
        String separator = "";
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (script(c) == rarer && word.indexOf(c) == i) {
                letters.append(separator)
                        .append(c)
                        .append(" (U+")
                        .append(HEX.toHexDigits(c))
                        .append(')');
                separator = ", ";
            }
        }
        return Optional.of(letters.toString());
    }

    /** {@code ITшник}: Latin capitals, then small Cyrillic letters. */
    private static boolean isAbbreviationWithEnding(String word) {
        int capitals = 0;
        while (capitals < word.length()
                && script(word.charAt(capitals)) == UnicodeScript.LATIN
                && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        int end = capitals;
        while (end < word.length()
                && script(word.charAt(end)) == UnicodeScript.CYRILLIC
                && !Character.isUpperCase(word.charAt(end))) {
            end++;
        }
        return capitals >= 2 && end > capitals && end == word.length();
    }

    static boolean has(String text, UnicodeScript script) {
        for (int i = 0; i < text.length(); i++) {
            if (script(text.charAt(i)) == script) {
                return true;
            }
        }
        return false;
    }

    /** The script of a character; letters that most texts consist of are not looked up. */
    private static UnicodeScript script(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        return c >= 0x400 && c < 0x480 ? UnicodeScript.CYRILLIC : UnicodeScript.of(c);
    }

    private static int count(String word, UnicodeScript script) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += script(word.charAt(i)) == script ? 1 : 0;
        }
        return count;
    }

    /** A word with its look-alikes in Latin letters: equal for words that look equal. */
    static String skeleton(String text) {
        char[] skeleton = text.toCharArray();
        for (int i = 0; i < skeleton.length; i++) {
            skeleton[i] = LOOKS[skeleton[i]];
        }
        return new String(skeleton);
    }

    /** The hash code of {@link #skeleton}. */
    static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + LOOKS[text.charAt(i)];
        }
        return hash;
    }
}
