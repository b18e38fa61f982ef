package dipl.analysis.kwic;

import java.util.Map;
import java.util.Objects;

/**
 * One hit in its context. The texts are the document's own, white space made single blanks.
 *
 * @param document the document's path
 * @param left what stands before the match, within the window
 * @param match from the first to the last word of the hit
 * @param right what stands after the match, within the window
 * @param category what the hit marks; for a pattern, the pattern
 * @param metadata {@code source_type, language, date, title, outlet, url} of the document; absent fields are empty
 */
public record KwicLine(
        String document, String left, String match, String right, String category, Map<String, String> metadata) {
    public KwicLine {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(category, "category");
        metadata = Map.copyOf(metadata);
    }

    /** A field of the document; empty if it has none. */
    public String field(String name) {
        return metadata.getOrDefault(name, "");
    }
}
