package dipl.morphology;

/** What a dictionary word written in capitals would be in small letters. */
public enum Capitals {
    /** The same, or nothing: capitals do not matter. */
    FREE,
    /** A function word of that dictionary form: {@code WHO}, {@code who}. */
    FUNCTION_WORD,
    /** A form of a function word of another dictionary form: {@code US}, {@code us} of {@code we}. */
    FORM_OF_ANOTHER
}
