package dipl.analysis.chronology;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a place in a text must start with for a pattern to match there: a quick look instead of a try. */
final class FirstLetters {
    /** Any character. */
    static final FirstLetters ANY = new FirstLetters(new BitSet());

    /** Letters beyond these are not told apart. */
    private static final int KNOWN = 0x500;

    private final BitSet excluded;

    private FirstLetters(BitSet excluded) {
        this.excluded = excluded;
    }

    /** @param pattern without a condition on what stands before, other than that something does not */
    static FirstLetters of(Pattern pattern) {
        BitSet excluded = new BitSet(KNOWN);
        Matcher matcher = pattern.matcher("");
        for (char letter = '0'; letter < KNOWN; letter++) {
            // a pattern that a letter fits as far as it goes asks for what comes after it
            excluded.set(letter, !matcher.reset(String.valueOf(letter)).lookingAt() && !matcher.hitEnd());
        }
        return new FirstLetters(excluded);
    }

    boolean mayStart(char letter) {
        return !excluded.get(letter);
    }
}
