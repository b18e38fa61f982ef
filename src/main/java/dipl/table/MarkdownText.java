package dipl.table;

import java.util.regex.Pattern;

/** Text from a corpus made harmless for Markdown: it can neither turn into markup nor leave its cell or line. */
public final class MarkdownText {
    private static final Pattern BREAK = Pattern.compile("\\R");

    private MarkdownText() {}

    /** The text with its markup characters escaped, stripped; its line breaks become {@code <br>}. */
    public static String escape(String text) {
        String[] lines = BREAK.split(text.strip());
        for (int i = 0; i < lines.length; i++) {
            lines[i] = escapeLine(OneLine.of(lines[i]));
        }
        return String.join("<br>", lines);
    }

    private static String escapeLine(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '|', '\\', '`', '*', '[', ']', '~', '$' ->
                    escaped.append('\\').append(c);
                case '_' -> escaped.append(isInsideWord(line, at) ? "_" : "\\_");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** An underscore between letters or digits, as in a column's name, is no markup. */
    private static boolean isInsideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
