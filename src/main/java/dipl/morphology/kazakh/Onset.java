package dipl.morphology.kazakh;

/** What the variant of a stem asks of the suffix that follows it. */
enum Onset {
    /** Anything, or nothing. */
    ANY,
    /** A vowel: {@code халқ-}, {@code министрліг-}. */
    VOWEL,
    /** A consonant, or nothing: {@code халық}. */
    CONSONANT,
    /** т, which the stem shares: {@code журналис-тер}. */
    T;

    boolean allowsEnd() {
        return this == ANY || this == CONSONANT;
    }

    boolean allows(char first) {
        return switch (this) {
            case ANY -> true;
            case VOWEL -> Phonology.isVowel(first);
            case CONSONANT -> !Phonology.isVowel(first);
            case T -> first == 'т';
        };
    }
}
