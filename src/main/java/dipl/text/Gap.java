package dipl.text;

/** What stands between a word and the word before it. */
public enum Gap {
    /** Only white space, quotation marks or emphasis marks of markup, or the start of the text: the words are neighbours. */
    SPACE,
    /** One hyphen and no space, also a hyphen at the end of a line that was kept: {@code нет-дипломатия}. */
    HYPHEN,
    /** A plain hyphen with spaces around it, as tokenised texts have it: {@code национально - культурная}. */
    SPACED_HYPHEN,
    /** A hyphen at the end of the word before, then a space, also with a comma or an opening bracket: {@code нет- и тви-дипломатия}. */
    SUSPENDED_HYPHEN,
    /** A comma. */
    COMMA,
    /** A slash or an ampersand. */
    SLASH,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket, also with a comma after it. */
    CLOSE,
    /** Any other punctuation, or anything that parts the words more: {@code . ; : ! ? …}, a dash, several of these. */
    BREAK;

    private static final Gap[] VALUES = values();

    /** The constant with this ordinal. */
    public static Gap of(int ordinal) {
        return VALUES[ordinal];
    }
}
