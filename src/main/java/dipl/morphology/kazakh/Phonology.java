package dipl.morphology.kazakh;

import java.util.ArrayList;
import java.util.List;

/** Sound laws: vowel harmony, the assimilation of consonants, and how a suffix of the grammar is spelt after a given sound. */
final class Phonology {
    private static final String VOWELS = "аәеёоөұүыіэяиую";
    private static final String BACK = "аоұыяё";
    private static final String FRONT = "әөүіеэ";

    private Phonology() {}

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    static boolean hasVowel(String word) {
        return word.chars().anyMatch(letter -> isVowel((char) letter));
    }

    /**
     * Whether the suffixes of a word are normally spelt with front vowels. Loan words waver, which is why the recogniser accepts
     * both; this is the choice when forms are listed.
     */
    static boolean isFront(String word) {
        if (word.endsWith("и")) {
            return true;
        }
        boolean glideSeen = false;
        for (int i = word.length() - 1; i >= 0; i--) {
            char letter = word.charAt(i);
            if (letter == 'ь' || FRONT.indexOf(letter) >= 0) {
                return true;
            }
            if (BACK.indexOf(letter) >= 0) {
                return glideSeen && endsLikeLoan(word);
            }
            glideSeen |= letter == 'и';
        }
        return glideSeen;
    }

    private static boolean endsLikeLoan(String word) {
        return List.of("изм", "ик", "ив", "ин", "ит", "ист", "ил", "ир").stream()
                .anyMatch(word::endsWith);
    }

    /** The voiced partner that к, қ, п take before a vowel, or the same letter. */
    static char voiced(char letter) {
        return switch (letter) {
            case 'к' -> 'г';
            case 'қ' -> 'ғ';
            case 'п' -> 'б';
            default -> letter;
        };
    }

    /** The voiceless partner of г, ғ, б, or the same letter. */
    static char devoiced(char letter) {
        return switch (letter) {
            case 'г' -> 'к';
            case 'ғ' -> 'қ';
            case 'б' -> 'п';
            default -> letter;
        };
    }

    /**
     * Spells a suffix.
     *
     * @param template the suffix as the grammar writes it
     * @param before the sound it is attached to
     * @param front whether it takes front vowels
     * @return the spelling; empty where the suffix cannot follow the sound
     */
    static String spell(String template, Sound before, boolean front) {
        String suffix = template;
        if (suffix.startsWith("[")) {
            int close = suffix.indexOf(']');
            if (suffix.substring(1, close).indexOf(before.code()) < 0) {
                return "";
            }
            suffix = suffix.substring(close + 1);
        }
        int tilde = suffix.indexOf('~');
        if (tilde >= 0) {
            suffix = before == Sound.VOWEL ? suffix.substring(0, tilde) : suffix.substring(tilde + 1);
        }
        StringBuilder spelt = new StringBuilder();
        Sound sound = before;
        for (char letter : suffix.toCharArray()) {
            spelt.append(spell(letter, sound, front));
            sound = Sound.endOf(spelt);
        }
        return spelt.toString();
    }

    private static char spell(char letter, Sound before, boolean front) {
        boolean voiceless = before == Sound.VOICELESS;
        boolean vowel = before == Sound.VOWEL;
        boolean nasal = before == Sound.NASAL;
        return switch (letter) {
            case 'A' -> front ? 'е' : 'а';
            case 'I' -> front ? 'і' : 'ы';
            case 'K' -> front ? 'к' : 'қ';
            case 'L' -> voiceless ? 'т' : vowel || before == Sound.GLIDE ? 'л' : 'д';
            case 'N' -> voiceless ? 'т' : vowel || nasal ? 'н' : 'д';
            case 'O' -> voiceless ? 'т' : vowel ? 'н' : 'д';
            case 'B' -> voiceless ? 'т' : nasal ? 'н' : 'д';
            case 'D' -> voiceless ? 'т' : 'д';
            case 'G' -> voiceless ? (front ? 'к' : 'қ') : front ? 'г' : 'ғ';
            case 'M' -> voiceless ? 'п' : before == Sound.SIBILANT ? 'б' : 'м';
            case 'P' -> voiceless ? 'п' : nasal || before == Sound.SIBILANT ? 'б' : 'м';
            default -> letter;
        };
    }

    /** Every head with every tail. */
    static List<String> cross(List<String> heads, List<String> tails) {
        List<String> result = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                result.add(head + tail);
            }
        }
        return result;
    }
}
