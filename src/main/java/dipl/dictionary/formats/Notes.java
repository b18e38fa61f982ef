package dipl.dictionary.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What foreign formats say about a term beyond its words, kept in its note as {@code weight=10; desc=…}. */
final class Notes {
    static final String WEIGHT = "weight";
    static final String SCORE = "score";
    static final String DESCRIPTION = "desc";
    static final String CATEGORY_SCORE = "category-score";
    static final String CATEGORY_DESCRIPTION = "category-desc";
    static final String RULE = "rule";

    private static final Set<String> KEYS =
            Set.of(WEIGHT, SCORE, DESCRIPTION, CATEGORY_SCORE, CATEGORY_DESCRIPTION, RULE);

    private Notes() {}

    /** A note that {@link #read} takes apart again; empty values are left out. */
    static String write(Map<String, String> values) {
        StringBuilder note = new StringBuilder();
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                note.append(note.length() == 0 ? "" : "; ")
                        .append(key)
                        .append('=')
                        .append(value.replace("\\", "\\\\").replace(";", "\\;"));
            }
        });
        return note.toString();
    }

    /** The values in a note, and under the empty key whatever else it says. */
    static Map<String, String> read(String note) {
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= note.length(); i++) {
            char c = i < note.length() ? note.charAt(i) : ';';
            if (c == ';') {
                put(values, part.toString().strip());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < note.length()) {
                part.append(note.charAt(++i));
            } else {
                part.append(c);
            }
        }
        return values;
    }

    private static void put(Map<String, String> values, String part) {
        int sign = part.indexOf('=');
        if (sign > 0 && KEYS.contains(part.substring(0, sign))) {
            values.put(part.substring(0, sign), part.substring(sign + 1));
        } else if (!part.isEmpty()) {
            values.merge("", part, (a, b) -> a + "; " + b);
        }
    }
}
