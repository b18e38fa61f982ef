package dipl.dictionary.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Dictionaries in a foreign format.
 *
 * @param text the whole file
 * @param losses what the format cannot hold: terms by their place, everything else by its kind
 */
public record ExportedDictionary(String text, List<String> losses) {
    public ExportedDictionary {
        Objects.requireNonNull(text, "text");
        losses = List.copyOf(losses);
    }

    /** The file's bytes: UTF-8 without a byte order mark. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
