package dipl.text;

import java.util.Locale;

/** Folds case the same way everywhere, whatever the machine's locale. */
public final class CaseFolding {
    private static final char FINAL_SIGMA = '\u03C2';
    private static final char SIGMA = '\u03C3';

    private CaseFolding() {}

    /**
     * The lower-case form of a word by the rules of no particular locale. Final sigma becomes the ordinary one, so that the form
     * does not depend on what follows; {@code fold(fold(w))} equals {@code fold(w)}. Returns {@code word} itself if nothing changes.
     */
    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80 ? c >= 'A' && c <= 'Z' : changes(c)) {
                return word.toLowerCase(Locale.ROOT).replace(FINAL_SIGMA, SIGMA);
            }
        }
        return word;
    }

    private static boolean changes(char c) {
        return Character.toLowerCase(c) != c || c == FINAL_SIGMA || Character.isSurrogate(c);
    }
}
