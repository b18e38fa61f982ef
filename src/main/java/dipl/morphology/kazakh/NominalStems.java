package dipl.morphology.kazakh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The stem variants of nouns, adjectives and names. */
final class NominalStems {
    /** Stems that lose the vowel of their last syllable before a vowel: {@code орын}, {@code орн-ы}. */
    private static final Set<String> SYNCOPE = Resources.words("syncope.txt");

    /** Old loans whose п was a ф: {@code тарап-ы}. */
    private static final Set<String> UNVOICED = Set.of("тарап");

    /** Loans with these endings often add і to the stem: {@code факті-сі}. */
    private static final Set<String> LOAN_CLUSTERS = Set.of(
            "кт", "нк", "рк", "лк", "ск", "рт", "нт", "фт", "пт", "рд", "кс", "нг", "мп", "рм", "вт", "рн", "тр", "др");

    private static final String LATIN_SOUNDS = "абкдефгхижклмнопкрстувукиз";

    private NominalStems() {}

    /**
     * The variants of a word.
     *
     * @param word in lower case
     * @param state where its suffixes start in the grammar
     */
    static List<Stem> of(String word, String state) {
        List<Stem> stems = new ArrayList<>();
        Sound sound = Sound.endOf(word);
        boolean front = Phonology.isFront(word);
        int length = word.length();
        char last = word.charAt(length - 1);
        String head = word.substring(0, length - 1);
        char voiced = Phonology.voiced(last);
        if (voiced != last && length > 1) {
            stems.add(Stem.of(word, state, sound, front, Onset.CONSONANT));
            Stem soft = Stem.of(head + voiced, state, sound, front, Onset.VOWEL);
            stems.add(SYNCOPE.contains(word) ? soft.rare() : soft);
            if (last != 'қ' && looksBorrowed(word) || UNVOICED.contains(word)) {
                stems.add(Stem.of(word, state, sound, front, Onset.VOWEL).rare());
            }
        } else {
            stems.add(Stem.of(word, state, sound, front, last == 'ь' ? Onset.CONSONANT : Onset.ANY));
        }
        if (SYNCOPE.contains(word)) {
            stems.add(Stem.of(word.substring(0, length - 2) + last, state, sound, front, Onset.VOWEL));
        }
        if (length > 2) {
            addLoanVariants(stems, word, state, front);
        }
        return stems;
    }

    /** Whether a word may keep its voiceless consonant before a vowel as loans do: {@code банкі}, {@code принципі}. */
    private static boolean looksBorrowed(String word) {
        boolean derived = List.of("лік", "дік", "тік").stream().anyMatch(word::endsWith);
        boolean cluster = !Phonology.isVowel(word.charAt(word.length() - 2));
        return !derived && (cluster || word.chars().anyMatch(letter -> "ифвцчщэё".indexOf(letter) >= 0));
    }

    private static void addLoanVariants(List<Stem> stems, String word, String state, boolean front) {
        int length = word.length();
        char last = word.charAt(length - 1);
        String head = word.substring(0, length - 1);
        String cluster = word.substring(length - 2);
        if (last == 'ь') {
            stems.add(Stem.of(head, state, Sound.endOf(head), true, Onset.VOWEL));
        } else if (cluster.equals("ст")) {
            stems.add(Stem.of(head, state, Sound.VOICELESS, front, Onset.T));
            stems.add(Stem.of(head, state, Sound.VOICELESS, front, Onset.CONSONANT)
                    .rare());
        } else if (cluster.equals("зд") || (last == cluster.charAt(0) && !Phonology.isVowel(last))) {
            stems.add(Stem.of(head, state, Sound.endOf(head), front, Onset.ANY).rare());
        }
        if (LOAN_CLUSTERS.contains(cluster)) {
            stems.add(Stem.of(word + "і", state, Sound.VOWEL, true, Onset.ANY).rare());
        }
    }

    /**
     * The variants of a word whose pronunciation its letters do not tell: abbreviations, numbers, names in another script. Every
     * assimilation is possible, and the suffix may follow a hyphen.
     *
     * @param capitals whether the word is written in capitals, so that it may be read letter by letter though it has a vowel
     */
    static List<Stem> unpronounced(String word, String state, boolean capitals) {
        List<Stem> stems = new ArrayList<>();
        String sounds = inCyrillic(word);
        boolean front = Phonology.hasVowel(sounds) && Phonology.isFront(sounds);
        Sound usual = isSpelledOut(sounds, capitals) ? Sound.VOWEL : Sound.endOf(sounds);
        for (Sound sound : Sound.values()) {
            Stem hyphenated = Stem.of(word + "-", state, sound, front, Onset.MORE);
            stems.add(sound == usual ? hyphenated : hyphenated.rare());
            stems.add(Stem.of(word, state, sound, front, Onset.ANY).rare());
        }
        of(word, state).forEach(stem -> stems.add(stem.rare()));
        return stems;
    }

    /** The letters of a Latin word as they sound, roughly; a last {@code e} is taken for silent. */
    private static String inCyrillic(String word) {
        StringBuilder result = new StringBuilder();
        int length = word.length() > 2 && word.endsWith("e") ? word.length() - 1 : word.length();
        for (char letter : word.substring(0, length).toCharArray()) {
            result.append(letter >= 'a' && letter <= 'z' ? LATIN_SOUNDS.charAt(letter - 'a') : letter);
        }
        return result.toString();
    }

    /** Whether a word is read letter by letter, and the name of its last letter ends in a vowel: {@code ҚР}, but {@code АҚШ} not. */
    private static boolean isSpelledOut(String word, boolean capitals) {
        int length = word.length();
        boolean afterVowel = length > 1 && Phonology.isVowel(word.charAt(length - 2));
        return !Phonology.hasVowel(word)
                || capitals && !afterVowel && "бвгджзкқптцч".indexOf(word.charAt(length - 1)) >= 0;
    }

    /** Whether the letters of a word, as its author wrote it, do not tell how it is pronounced. */
    static boolean isUnpronounced(String text) {
        boolean kazakh =
                text.chars().allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return !kazakh && text.indexOf('-') < 0 || isCapitals(text);
    }

    static boolean isCapitals(String text) {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a word is the plural of a common one, so that it takes no second ending of the plural. */
    static boolean isPlural(String word) {
        int length = word.length();
        if (length < 6) {
            return false;
        }
        String base = word.substring(0, length - 3);
        String ending = word.substring(length - 3);
        Lexicon lexicon = Lexicon.common();
        Sound sound = Sound.endOf(base);
        return (lexicon.isNoun(base) || lexicon.isAdjective(base))
                && !lexicon.isNoun(word)
                && List.of(true, false).stream()
                        .anyMatch(front -> Phonology.spell("LAр", sound, front).equals(ending));
    }

    /**
     * The words of which a word may be the possessive: {@code министрлігі} of {@code министрлік}, {@code халқы} of {@code халық};
     * none if it does not end like a possessive.
     */
    static List<String> owned(String word) {
        int length = word.length();
        char last = word.charAt(length - 1);
        if (length < 3 || (last != 'ы' && last != 'і')) {
            return List.of();
        }
        List<String> bases = new ArrayList<>();
        String head = word.substring(0, length - 1);
        if (length > 4 && head.endsWith("с") && Sound.endOf(head.substring(0, length - 2)) == Sound.VOWEL) {
            bases.add(head.substring(0, length - 2));
        }
        char consonant = head.charAt(length - 2);
        if (Sound.endOf(head) == Sound.VOWEL) {
            return bases;
        }
        String stem = head.substring(0, length - 2);
        char devoiced = Phonology.devoiced(consonant);
        if (devoiced != consonant) {
            bases.add(stem + devoiced);
        }
        if (consonant != 'ғ') {
            bases.add(head);
        }
        for (String vowel : List.of("ы", "і")) {
            if (SYNCOPE.contains(stem + vowel + devoiced)) {
                bases.add(stem + vowel + devoiced);
            }
        }
        return bases;
    }
}
