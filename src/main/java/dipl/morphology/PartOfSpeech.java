package dipl.morphology;

/** Which paradigm a dictionary word follows. */
public enum PartOfSpeech {
    /** Nouns, names and adjectives; the default. */
    NOMINAL,
    /** Verbs, given in their dictionary form: {@code қолдау}, {@code поддерживать}, {@code support}. */
    VERB
}
