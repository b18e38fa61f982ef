package dipl.text;

/** What was mended in a text while it was normalised, for the audit of a corpus. Counted in places. */
public enum TextRepair {
    /** A letter of the other script that looks the same, inside a word: Latin {@code i} in a Kazakh word. */
    LOOK_ALIKE,
    /** A hyphen and line break inside a word, removed. */
    LINE_END_HYPHEN,
    /** A soft hyphen, zero-width character or byte-order mark, removed. */
    INVISIBLE,
    /** A ligature or other compatibility character, resolved. */
    COMPATIBILITY,
    /** A decomposed letter composed: {@code и} + breve to {@code й}. */
    COMPOSED,
    /** A combining stress mark, removed. */
    STRESS_MARK,
    /** An unusual space read as a space. */
    SPACE
}
