package dipl.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;

/**
 * What a document's own properties say of it, under the names of our metadata fields. Not its language: that is the one of the program
 * or of its template more often than that of the text.
 */
final class TikaProperties {
    private static final Map<String, List<String>> NAMES = names();

    /** What programs write where nobody said anything. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "unknown", "unknown author", "author", "user", "admin", "administrator", "untitled", "word document");

    private TikaProperties() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("title", List.of("dc:title"));
        names.put("author", List.of("dc:creator", "meta:author", "meta:initial-author"));
        names.put("date", List.of("dcterms:created", "dc:date", "meta:creation-date"));
        names.put("modified", List.of("dcterms:modified"));
        names.put("outlet", List.of("dc:publisher"));
        names.put("keywords", List.of("meta:keyword", "dc:subject"));
        names.put("licence", List.of("dc:rights"));
        return names;
    }

    static Map<String, String> of(Metadata metadata) {
        Map<String, String> properties = new LinkedHashMap<>();
        NAMES.forEach((field, names) -> {
            for (String name : names) {
                String value = String.join("; ", metadata.getValues(name)).strip();
                // a year that programs write for want of a date
                boolean never = field.matches("date|modified") && value.startsWith("-");
                if (!value.isEmpty() && !never && !PLACEHOLDERS.contains(value.toLowerCase(Locale.ROOT))) {
                    properties.putIfAbsent(field, value);
                }
            }
        });
        return properties;
    }
}
