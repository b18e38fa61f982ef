package dipl.analysis.check;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.stream.Collectors;

/** Letters that look like those of another script, in terms as they are typed. */
final class LookAlikeLetters {
    private static final String CYRILLIC = "аеорсухіһәөіАВЕНІКМОРСТХҺӘӨѕјЅЈ";
    private static final String LATIN = "aeopcyxih\u0259\u0275iABEHIKMOPCTXH\u018F\u019FsjSJ";

    private LookAlikeLetters() {}

    /** Names the letters of the rarer script in a word of two, or nothing for a word of one. */
    static Optional<String> mixture(String word) {
        long latin = count(word, UnicodeScript.LATIN);
        long cyrillic = count(word, UnicodeScript.CYRILLIC);
        if (latin == 0 || cyrillic == 0 || isAbbreviationWithEnding(word)) {
            return Optional.empty();
        }
        UnicodeScript rarer = latin <= cyrillic ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
        String letters = word.codePoints()
                .filter(c -> UnicodeScript.of(c) == rarer)
                .distinct()
                .mapToObj(c -> String.format("%s (U+%04X)", Character.toString(c), c))
                .collect(Collectors.joining(", "));
        return Optional.of((rarer == UnicodeScript.LATIN ? "Latin " : "Cyrillic ") + letters);
    }

    /** {@code ITшник}: Latin capitals, then small Cyrillic letters. */
    private static boolean isAbbreviationWithEnding(String word) {
        return word.matches("\\p{IsLatin}{2,}\\p{IsCyrillic}+")
                && word.codePoints()
                        .allMatch(c -> Character.isUpperCase(c) == (UnicodeScript.of(c) == UnicodeScript.LATIN));
    }

    static boolean has(String text, UnicodeScript script) {
        for (int i = 0; i < text.length(); i++) {
            if (UnicodeScript.of(text.charAt(i)) == script) {
                return true;
            }
        }
        return false;
    }

    private static long count(String word, UnicodeScript script) {
        return word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }

    /** A word with its look-alikes in Latin letters: equal for words that look equal. */
    static String skeleton(String text) {
        StringBuilder skeleton = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = CYRILLIC.indexOf(text.charAt(i));
            skeleton.append(at < 0 ? text.charAt(i) : LATIN.charAt(at));
        }
        return skeleton.toString();
    }
}
