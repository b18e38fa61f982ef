package dipl.morphology.english;

import java.util.List;

/** The regular plural. */
final class Plural {
    private Plural() {}

    /** Whether a word can take a plural ending: it is written in Latin letters and longer than one. */
    static boolean fits(String word) {
        return word.matches("[\\p{IsLatin}-]{2,}");
    }

    /** Whether an unknown word is rather a plural than a singular. */
    static boolean looksLikeOne(String word) {
        return word.length() > 3 && word.matches("[\\p{IsLatin}-]*[^siu'.]s");
    }

    /** The singular of a regular plural. */
    static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
    }

    /** The regular plurals of a noun, the usual one first. */
    static List<String> of(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return List.of(noun.substring(0, noun.length() - 1) + "ies");
        }
        if (noun.matches(".*(s|x|z|ch|sh)")) {
            return List.of(noun + "es");
        }
        if (noun.matches(".*[^aeiou]o")) {
            return List.of(noun + "s", noun + "es");
        }
        return List.of(noun + "s");
    }
}
