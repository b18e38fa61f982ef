package dipl.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title of a text that has none in its metadata: its first heading, or a short first line set off from the rest. */
final class TitleFinder {
    private static final int LONGEST = 160;
    private static final int WHERE_TO_LOOK = 2000;
    private static final Pattern MARKDOWN_HEADING =
            Pattern.compile("^#{1,3}[ \\t]+(.+?)[ \\t]*#*[ \\t]*$", Pattern.MULTILINE);

    private TitleFinder() {}

    static Optional<String> find(String text, boolean markdown) {
        String head = text.substring(0, Math.min(text.length(), WHERE_TO_LOOK));
        if (markdown) {
            Matcher heading = MARKDOWN_HEADING.matcher(head);
            if (heading.find()) {
                return Optional.of(plain(heading.group(1)))
                        .filter(title -> !title.isEmpty() && title.length() <= LONGEST);
            }
        }
        return firstLine(head, text.length())
                .map(line -> markdown ? plain(line) : line)
                .filter(TitleFinder::isTitle);
    }

    private static Optional<String> firstLine(String head, int length) {
        int from = 0;
        while (from < head.length() && (Character.isWhitespace(head.charAt(from)) || head.charAt(from) == '\uFEFF')) {
            from++;
        }
        int to = from;
        while (to < head.length() && head.charAt(to) != '\n' && head.charAt(to) != '\r' && head.charAt(to) != '\f') {
            to++;
        }
        boolean moreFollows = to < head.length() && !head.substring(to).isBlank();
        return moreFollows || length > head.length() && to < head.length()
                ? Optional.of(head.substring(from, to).strip())
                : Optional.empty();
    }

    private static boolean isTitle(String line) {
        return line.length() >= 3
                && line.length() <= LONGEST
                && line.codePoints().anyMatch(Character::isLetter)
                && !line.matches(".*[.,;:…]");
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[*_`]{1,3}([^*_`]+)[*_`]{1,3}", "$1")
                .strip();
    }
}
