package dipl.morphology.kazakh;

/** What the variant of a stem asks of the suffix that follows it. */
enum Onset {
    /** Anything, or nothing. */
    ANY,
    /** Anything, but something: {@code АҚШ-}. */
    MORE,
    /** A vowel: {@code халқ-}, {@code министрліг-}. */
    VOWEL,
    /** A consonant, or nothing: {@code халық}. */
    CONSONANT,
    /** т, which the stem shares: {@code журналис-тер}. */
    T,
    /** Not у or й, which would merge with the stem: {@code оқы-}, {@code оқу}, {@code оқи}. */
    NO_GLIDE,
    /** Not у, а or е, which would merge with the stem: {@code қой-}, {@code қою}, {@code қоя}. */
    NO_OPEN,
    /** Not у: {@code ки-}, {@code кию}. */
    NO_U;

    boolean allowsEnd() {
        return this != VOWEL && this != T && this != MORE;
    }

    boolean allows(char first) {
        return switch (this) {
            case ANY -> true;
            case MORE -> first != '-';
            case VOWEL -> Phonology.isVowel(first);
            case CONSONANT -> !Phonology.isVowel(first);
            case T -> first == 'т';
            case NO_GLIDE -> first != 'у' && first != 'й';
            case NO_OPEN -> "уае".indexOf(first) < 0;
            case NO_U -> first != 'у';
        };
    }
}
