package dipl.morphology.kazakh;

/** What the last sound of a stem does to the first consonant of a suffix. */
enum Sound {
    /** Vowels. */
    VOWEL('V'),
    /** р, й and the glides у, и, ю. */
    GLIDE('R'),
    /** л. */
    LATERAL('L'),
    /** м, н, ң. */
    NASAL('N'),
    /** з, ж. */
    SIBILANT('Z'),
    /** Voiceless consonants, and б, в, г, ғ, д, which are devoiced at the end of a word. */
    VOICELESS('X');

    private final char code;

    Sound(char code) {
        this.code = code;
    }

    /** The letter that stands for the sound in the grammar. */
    char code() {
        return code;
    }

    /** The sound a word ends in; its last letter decides, apart from the soft and the hard sign. */
    static Sound endOf(CharSequence word) {
        int last = word.length() - 1;
        while (last > 0 && "ьъ".indexOf(word.charAt(last)) >= 0) {
            last--;
        }
        char letter = word.charAt(last);
        if ("аәеёоөұүыіэя".indexOf(letter) >= 0) {
            return VOWEL;
        }
        if ("рйуию".indexOf(letter) >= 0) {
            return GLIDE;
        }
        if (letter == 'л') {
            return LATERAL;
        }
        if ("мнң".indexOf(letter) >= 0) {
            return NASAL;
        }
        return "зж".indexOf(letter) >= 0 ? SIBILANT : VOICELESS;
    }
}
