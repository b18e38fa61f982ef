package dipl.dictionary.formats;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a format can say of a term.
 *
 * @param wildcards which patterns it understands
 * @param anyWord whether a {@code *} alone stands for one word, so that gaps can be written out
 * @param expressions whether it can take regular expressions, each one word
 * @param notes which values of a note it holds
 */
record Abilities(Wildcards wildcards, boolean anyWord, boolean expressions, Set<String> notes) {
    /** Wildcards of other programs. */
    enum Wildcards {
        /** {@code *} for any letters, {@code ?} for one, anywhere. */
        STAR_AND_QUESTION(".*", "has only * and ? for wildcards"),
        /** {@code *} for any letters, anywhere. */
        STAR("[^?]*", "has no ?"),
        /** {@code *} at the end of a word. */
        AT_END("[^*?]*(?:(?<=[^ *])\\*(?= |$)[^*?]*)*+", "takes a * only at the end of a word"),
        /** None. */
        NONE("[^*?]*", "has no wildcards");

        private final Pattern held;
        private final String limit;

        Wildcards(String held, String limit) {
            this.held = Pattern.compile(held);
            this.limit = limit;
        }

        boolean hold(String pattern) {
            return held.matcher(pattern).matches();
        }

        String limit() {
            return limit;
        }
    }

    Abilities {
        notes = Set.copyOf(notes);
    }

    static Abilities words(Wildcards wildcards, String... notes) {
        return new Abilities(wildcards, false, false, Set.of(notes));
    }
}
