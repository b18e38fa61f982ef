package dipl.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into arguments as a shell does: at spaces, but not within single or double quotes. Nothing is expanded. */
final class ShellWords {
    private ShellWords() {}

    /** The arguments of a line; a {@code #} at the beginning of a word starts a comment. */
    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (char c : line.toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (c == '#' && !inWord) {
                break;
            } else if (!Character.isWhitespace(c)) {
                word.append(c);
                inWord = true;
            } else if (inWord) {
                words.add(word.toString());
                word.setLength(0);
                inWord = false;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("a quote without its end: " + line);
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
