package dipl.morphology.english;

/** The ways in which an English word can stand before a noun. */
public enum Attribute {
    /** As an adjective or a possessive. */
    ADJECTIVE,
    /** As a participle that is no adjective too, and may as well be a verb: {@code opened}, {@code promoting}. */
    PARTICIPLE,
    /** As a noun in the singular: {@code citizen diplomacy}. */
    NOUN,
    /** As a noun that is as often a whole phrase, for it needs no article: plurals, names, {@code security}. */
    PHRASE,
    NUMERAL,
    /** Not itself, but before another attribute: {@code increasingly digital diplomacy}. */
    ADVERB
}
