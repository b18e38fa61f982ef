package dipl.analysis.markers;

/**
 * What is counted of one statement that has versions in several languages: of each category the hits of the version that has the
 * most, and the words of the longest version.
 *
 * <p>Translations say the same, so their hits must not add up. But no version is complete for every category: a translator
 * paraphrases, and a dictionary knows a concept better in one language than in another. The most that any version says is
 * therefore what the statement says, and it does not depend on which version comes first. Measured against the words of the longest
 * version, a rate is never higher than in the version where it is highest.
 */
final class StatementCounts {
    private final int[] hits;
    private final int[] certain;
    private int words;

    StatementCounts(int rows) {
        hits = new int[rows];
        certain = new int[rows];
    }

    void add(int wordsInVersion, int[] hitsInVersion, int[] certainInVersion) {
        words = Math.max(words, wordsInVersion);
        for (int row = 0; row < hits.length; row++) {
            hits[row] = Math.max(hits[row], hitsInVersion[row]);
            certain[row] = Math.max(certain[row], certainInVersion[row]);
        }
    }

    void add(StatementCounts other) {
        add(other.words, other.hits, other.certain);
    }

    int words() {
        return words;
    }

    int hits(int row) {
        return hits[row];
    }

    int certain(int row) {
        return certain[row];
    }
}
