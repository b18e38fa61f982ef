package dipl.dictionary;

import java.util.Objects;

/** One line of a dictionary: a term that marks a category in a language. */
public final class Term {
    /** The category of phrases that cancel what they cover. */
    public static final String EXCLUSION = "-";

    /** The language of terms that apply to every passage. */
    public static final String EVERY_LANGUAGE = "*";

    private final String category;
    private final String language;
    private final String text;
    private final MatchMode mode;
    private final String note;
    private final String source;
    private final Location location;
    private final boolean excludes;
    private TermPattern pattern;

    /**
     * A term whose text is known to be in the grammar; it is read when first asked for.
     *
     * @param category a path with {@code /} between its names, or {@link #EXCLUSION}
     * @param language an ISO 639 code, or {@link #EVERY_LANGUAGE}
     * @param text the term as written, in the grammar of {@link TermPattern}
     * @param mode how its words are compared
     * @param note what a reader of the dictionary should know, such as {@code contested}
     * @param source where the term comes from
     * @param location where it stands
     */
    public Term(
            String category,
            String language,
            String text,
            MatchMode mode,
            String note,
            String source,
            Location location) {
        this.category = Objects.requireNonNull(category, "category");
        this.language = Objects.requireNonNull(language, "language");
        this.text = Objects.requireNonNull(text, "text");
        this.mode = Objects.requireNonNull(mode, "mode");
        this.note = Objects.requireNonNull(note, "note");
        this.source = Objects.requireNonNull(source, "source");
        this.location = Objects.requireNonNull(location, "location");
        excludes = category.equals(EXCLUSION);
    }

    /**
     * Makes sure that the text is in the grammar.
     *
     * @return this
     * @throws TermSyntaxException if it is not
     */
    Term checked() throws TermSyntaxException {
        pattern = TermPattern.parse(text, mode);
        return this;
    }

    public String category() {
        return category;
    }

    public String language() {
        return language;
    }

    public String text() {
        return text;
    }

    public MatchMode mode() {
        return mode;
    }

    public String note() {
        return note;
    }

    public String source() {
        return source;
    }

    public Location location() {
        return location;
    }

    /** The text, read. */
    public synchronized TermPattern pattern() {
        if (pattern == null) {
            try {
                pattern = TermPattern.parse(text, mode);
            } catch (TermSyntaxException e) {
                throw new IllegalStateException(location + ": term \"" + text + "\": " + e.getMessage(), e);
            }
        }
        return pattern;
    }

    /** Whether it cancels hits rather than making them. */
    public boolean excludes() {
        return excludes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term that
                && category.equals(that.category)
                && language.equals(that.language)
                && text.equals(that.text)
                && mode == that.mode
                && note.equals(that.note)
                && source.equals(that.source)
                && location.equals(that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(category, language, text, mode, note, source, location);
    }

    @Override
    public String toString() {
        return location + ": " + category + ' ' + language + ' ' + text;
    }
}
