package dipl.match;

/** Tells how words can modify a noun, for words in a coordination. */
public interface Modifiers {
    /** A bit above the {@link dipl.morphology.Agreement} slots: an adjective, a participle or a possessive, which is no phrase by itself. */
    int ADJECTIVE = 1 << 24;

    /**
     * A noun that is as often a whole phrase by itself, for it needs no article: {@code security}, {@code students}. Without a slot it
     * modifies only where a term says so.
     */
    int PHRASE = 1 << 25;

    /** A numeral; it modifies only inside a term. */
    int NUMERAL = 1 << 26;

    /** An adverb, which may stand before another modifier. */
    int ADVERB = 1 << 27;

    /** A word that modifies only where a term says so, such as one that stands unchanged where modifiers agree. */
    int BY_TERM = 1 << 28;

    /** A participle that may as well be a verb; where no term says so, it modifies only among adjectives or after a hyphen. */
    int PARTICIPLE = 1 << 29;

    /**
     * In which slots a word can be an attribute of a noun, and what else is known of it.
     *
     * @param language the passage's; empty if unsure
     * @param form the word, without capitals
     * @return {@link dipl.morphology.Agreement} slots and the bits above; 0 if it cannot be an attribute
     */
    int grammar(String language, String form);
}
