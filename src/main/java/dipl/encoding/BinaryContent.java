package dipl.encoding;

import dipl.io.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells files that are no text, whatever their name says. */
final class BinaryContent {
    /** A text may hold a stray control character, such as a form feed or an escape, but not one in twenty. */
    private static final double MOST_CONTROLS = 0.05;

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("%PDF-", "a PDF file"),
            Map.entry("PK\u0003\u0004", "a zip archive or an Office document"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("\u001F\u008B", "a gzip archive"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("Rar!", "a rar archive"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("SQLite format 3", "a database"));

    private BinaryContent() {}

    /** Knows some formats by their first bytes. */
    static void check(byte[] bytes) throws UnreadableFileException {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                throw new UnreadableFileException("not text: it is " + signature.getValue());
            }
        }
    }

    /** Knows what is no text by its control characters and by what could not be decoded. */
    static void check(CharSequence text) throws UnreadableFileException {
        int controls = 0;
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            } else if (c == '\uFFFD') {
                lost++;
            }
        }
        if (controls > 2 && controls > MOST_CONTROLS * text.length() || lost > 10 && lost > text.length() / 5) {
            throw new UnreadableFileException("not text: too many control or undecodable characters");
        }
    }
}
