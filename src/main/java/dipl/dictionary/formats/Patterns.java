package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import java.util.Optional;

/** Goes between words as other programs write them and the grammar of dipl's terms. */
final class Patterns {
    private static final String SPECIAL = "[](){}|~";

    /** What means something at the start of a word, and what a spreadsheet takes for a formula. */
    private static final String STARTERS = "=^@+-";

    private Patterns() {}

    /** A word that the grammar of terms reads as it is; wildcards stay wildcards. */
    static String escape(String word) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean flag = c == '/' && i + 1 < word.length() && "vd".indexOf(word.charAt(i + 1)) >= 0;
            if (c == '\\' || SPECIAL.indexOf(c) >= 0 || flag || i == 0 && STARTERS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The words of a term that uses nothing of the grammar but wildcards and escapes. */
    static Optional<String> plain(Term term) {
        if (term.mode() == MatchMode.REGEX) {
            return Optional.empty();
        }
        String text = Import.oneLine(term.text());
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wordStart = i == 0 || text.charAt(i - 1) == ' ';
            boolean flag = c == '/'
                    && i + 1 < text.length()
                    && "vd".indexOf(text.charAt(i + 1)) >= 0
                    && (i + 2 == text.length() || text.charAt(i + 2) == ' ' || text.charAt(i + 2) == '/');
            if (SPECIAL.indexOf(c) >= 0 || flag || wordStart && "=^@".indexOf(c) >= 0) {
                return Optional.empty();
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return Optional.of(plain.toString());
    }
}
