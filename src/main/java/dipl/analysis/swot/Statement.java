package dipl.analysis.swot;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * One place in a text that states a strength, weakness, opportunity or threat.
 *
 * @param category path of the category, the quadrant first: {@code weaknesses/limited-resources}
 * @param document the document's path
 * @param metadata its {@code source_type, language, country} and {@code date}
 * @param start first character in the original text, counted from 0
 * @param end one past the last character
 * @param surface the text from its first to its last word
 * @param sentence the sentence it stands in, white space made single blanks
 * @param certain whether no word of it has another, likelier reading
 */
public record Statement(
        String category,
        String document,
        Map<String, String> metadata,
        int start,
        int end,
        String surface,
        String sentence,
        boolean certain) {
    public Statement {
        metadata = Map.copyOf(metadata);
    }

    /** The first part of the category. */
    public String quadrant() {
        return quadrant(category);
    }

    /** The category below its quadrant; all of it if there is no quadrant. */
    public String name() {
        return name(category);
    }

    static String quadrant(String category) {
        int slash = category.indexOf('/');
        return slash < 0 ? category : category.substring(0, slash);
    }

    static String name(String category) {
        return category.substring(category.indexOf('/') + 1);
    }

    /** A name that stays the same as long as this place of the text says the same, and is found in the same category. */
    public String id() {
        CRC32 sum = new CRC32();
        sum.update(sentence.getBytes(StandardCharsets.UTF_8));
        return document + ":" + start + "-" + end + ":" + category + ":" + Long.toHexString(sum.getValue());
    }

    /** The same place under another category. */
    Statement as(String other) {
        return new Statement(other, document, metadata, start, end, surface, sentence, certain);
    }
}
