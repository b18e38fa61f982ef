package dipl.corpus;

import dipl.encoding.EncodingFields;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells documents with the same content: the same text, and the same of all that the content says of itself (columns of a table, front
 * matter, properties of a file) but its id. Blanks and line ends do not count, nor does the encoding; what the
 * place says, such as the names of folders or a metadata table beside the file, is not content. So an article that another outlet
 * printed word for word is a document of its own where its row names the outlet, and a row that stands twice in an export is one.
 */
public final class TextIdentity {
    private static final Set<FieldSource> CONTENT =
            Set.of(FieldSource.FRONT_MATTER, FieldSource.TABLE_COLUMN, FieldSource.FILE_PROPERTY);

    private TextIdentity() {}

    /**
     * A hash that documents with the same content share; others share it by a chance of one in 2<sup>64</sup>.
     *
     * @param sources where each field of the document was found
     */
    public static long of(Document document, Map<String, FieldSource> sources) {
        StringBuilder content = new StringBuilder(document.text().length());
        appendWords(document.text(), content);
        new TreeMap<>(document.metadata()).forEach((field, value) -> {
            boolean said = CONTENT.contains(sources.get(field));
            if (said && !field.equals(FieldNames.ID) && !EncodingFields.ALL.contains(field)) {
                content.append('\0').append(field).append('\0');
                appendWords(value, content);
            }
        });
        return LongSet.hash(content);
    }

    private static void appendWords(String text, StringBuilder to) {
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
                gap = true;
            } else {
                if (gap) {
                    to.append(' ');
                }
                gap = false;
                to.append(c);
            }
        }
    }
}
