package dipl.dictionary;

import java.util.Locale;
import java.util.Optional;

/** How the words of a term are compared with the words of a text. */
public enum MatchMode {
    /** Any inflected form of each word; the default. */
    INFLECT,
    /** The words as written, in any case of letters. */
    EXACT,
    /** {@code *} stands for any letters, {@code ?} for one. */
    GLOB,
    /** Each word is a Java regular expression for a whole word. */
    REGEX;

    /** The mode that a dictionary file names, the default for an empty cell, or nothing if there is no such mode. */
    public static Optional<MatchMode> of(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(INFLECT);
        }
        for (MatchMode mode : values()) {
            if (mode.name().equals(wanted)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    /** The name in dictionary files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
