package dipl.analysis.hits;

import dipl.match.CategoryKey;
import java.util.Map;
import java.util.Objects;

/**
 * One place in one document where a term of the dictionary was found.
 *
 * @param document the document's path
 * @param metadata the document's {@code source_type, language, country} and {@code date}; absent fields are empty
 * @param category what it marks
 * @param term the term as the dictionary has it
 * @param surface the text from its first to its last word
 * @param start first character of the surface in the original text, counted from 0
 * @param end one past the last character
 * @param sentence the sentence it stands in, white space made single blanks
 * @param explanation how the words were read; empty unless asked for
 */
public record Hit(
        String document,
        Map<String, String> metadata,
        CategoryKey category,
        String term,
        String surface,
        int start,
        int end,
        String sentence,
        String explanation) {
    public Hit {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(category, "category");
        metadata = Map.copyOf(metadata);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a hit needs 0 <= start < end, got " + start + " and " + end);
        }
    }
}
