package dipl.match;

/**
 * What a user may turn off in the matching rules.
 *
 * @param overlap whether the longest match wins within a dimension ({@code false}: all count, equal spans of one category once)
 * @param sharedHeads whether coordinated and stacked modifiers share their noun
 * @param anyLanguage whether terms apply to passages of every language
 */
public record MatchOptions(boolean overlap, boolean sharedHeads, boolean anyLanguage) {
    /** The rules as they are documented. */
    public static final MatchOptions DEFAULT = new MatchOptions(true, true, false);
}
