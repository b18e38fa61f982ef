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
    /** Whether other modifiers of the same noun stand between, without a conjunction: {@code ecological public organisation}. */
    final boolean stacked;

    final boolean ambiguous;

    Candidate(
            int sequence,
            int term,
            int category,
            int dimension,
            int[] words,
            boolean shared,
            boolean stacked,
            boolean ambiguous) {
        this.sequence = sequence;
        this.term = term;
        this.category = category;
        this.dimension = dimension;
        this.words = words;
        this.shared = shared;
        this.stacked = stacked;
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
