package dipl.match;

import java.util.Arrays;

/** A match before conditions, exclusions and overlap are settled. */
final class Candidate {
    final int sequence;
    final int term;
    final int category;
    final int dimension;
    final int[] words;
    final boolean shared;
    final boolean ambiguous;

    Candidate(int sequence, int term, int category, int dimension, int[] words, boolean shared, boolean ambiguous) {
        this.sequence = sequence;
        this.term = term;
        this.category = category;
        this.dimension = dimension;
        this.words = words;
        this.shared = shared;
        this.ambiguous = ambiguous;
    }

    int first() {
        return words[0];
    }

    int last() {
        return words[words.length - 1];
    }

    /** Whether the two cannot both count where the longest match wins. */
    boolean conflicts(Candidate other) {
        if (dimension != other.dimension || last() < other.first() || other.last() < first()) {
            return false;
        }
        if (category == other.category) {
            return true;
        }
        if (Arrays.equals(words, other.words)) {
            return false;
        }
        int common = commonWords(other);
        boolean onlyHead = common == 1 && last() == other.last() && (shared || other.shared);
        return common > 0 && !onlyHead;
    }

    /** Words from the first to the last; those between a modifier and the head that it shares are not its own. */
    int length() {
        return shared ? words.length : last() - first() + 1;
    }

    boolean hasOthersBetween() {
        return last() - first() >= words.length;
    }

    /** Whether this one has words in a gap that a narrower match of the same term within it does without. */
    boolean isWiderThan(Candidate other) {
        return term == other.term
                && !shared
                && !other.shared
                && words.length == other.words.length
                && first() <= other.first()
                && other.last() <= last()
                && last() - first() > other.last() - other.first();
    }

    private int commonWords(Candidate other) {
        int common = 0;
        int i = 0;
        int k = 0;
        while (i < words.length && k < other.words.length) {
            if (words[i] == other.words[k]) {
                common++;
                i++;
                k++;
            } else if (words[i] < other.words[k]) {
                i++;
            } else {
                k++;
            }
        }
        return common;
    }

    /** Whether the two are one hit even where overlap is allowed. */
    boolean sameHit(Candidate other) {
        return category == other.category
                && (first() == other.first() && last() == other.last()
                        || (shared || other.shared) && last() == other.last());
    }
}
