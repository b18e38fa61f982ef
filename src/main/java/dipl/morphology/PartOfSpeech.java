package dipl.morphology;

/** Which paradigm a dictionary word follows. */
public enum PartOfSpeech {
    /** Nouns, names and adjectives; the default. */
    NOMINAL,
    /** Verbs, given in their dictionary form: {@code қолдау}, {@code поддерживать}, {@code support}. */
    VERB,
    /** Whatever classes the word has as it is written: English {@code support} as a noun and as a verb. */
    ANY
}
