package dipl.dictionary;

import java.util.Objects;

/**
 * One line of a dictionary: a term that marks a category in a language.
 *
 * @param category a path with {@code /} between its names, or {@link #EXCLUSION}
 * @param language an ISO 639 code, or {@link #EVERY_LANGUAGE}
 * @param text the term as written, in the grammar of {@link TermPattern}
 * @param mode how its words are compared
 * @param note what a reader of the dictionary should know, such as {@code contested}
 * @param source where the term comes from
 * @param location where it stands
 * @param pattern the text, read
 */
public record Term(
        String category,
        String language,
        String text,
        MatchMode mode,
        String note,
        String source,
        Location location,
        TermPattern pattern) {
    /** The category of phrases that cancel what they cover. */
    public static final String EXCLUSION = "-";

    /** The language of terms that apply to every passage. */
    public static final String EVERY_LANGUAGE = "*";

    public Term {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(pattern, "pattern");
    }

    /** A term whose text is known to be in the grammar. */
    public Term(
            String category,
            String language,
            String text,
            MatchMode mode,
            String note,
            String source,
            Location location) {
        this(category, language, text, mode, note, source, location, read(text, mode, location));
    }

    private static TermPattern read(String text, MatchMode mode, Location location) {
        try {
            return TermPattern.parse(text, mode);
        } catch (TermSyntaxException e) {
            throw new IllegalArgumentException(location + ": term \"" + text + "\": " + e.getMessage(), e);
        }
    }

    /**
     * Reads the text of a term.
     *
     * @throws TermSyntaxException if it is not in the grammar
     */
    public static Term of(
            String category,
            String language,
            String text,
            MatchMode mode,
            String note,
            String source,
            Location location)
            throws TermSyntaxException {
        return new Term(category, language, text, mode, note, source, location, TermPattern.parse(text, mode));
    }

    /** Whether it cancels hits rather than making them. */
    public boolean excludes() {
        return category.equals(EXCLUSION);
    }
}
