package dipl.morphology.russian;

/** The classes of words that Russian inflection tells apart. */
enum WordClass {
    NOUN,
    /** Adjectives, ordinals and pronouns in their full forms. */
    ADJECTIVE,
    SHORT_ADJECTIVE,
    COMPARATIVE,
    PARTICIPLE,
    SHORT_PARTICIPLE,
    VERB,
    NUMERAL,
    PERSONAL_PRONOUN,
    /** Prepositions, conjunctions, particles, interjections. */
    FUNCTION_WORD,
    /** Adverbs, predicatives, parentheses. */
    ADVERB;

    boolean nominal() {
        return switch (this) {
            case NOUN, ADJECTIVE, SHORT_ADJECTIVE, COMPARATIVE, NUMERAL, PERSONAL_PRONOUN -> true;
            default -> false;
        };
    }

    boolean verbal() {
        return switch (this) {
            case VERB, PARTICIPLE, SHORT_PARTICIPLE -> true;
            default -> false;
        };
    }

    /** Whether it stands before a noun and agrees with it. */
    boolean modifies() {
        return this == ADJECTIVE || this == PARTICIPLE;
    }
}
