package dipl.analysis.collocates;

import dipl.index.DocumentSet;
import dipl.lexis.WordTypes;
import dipl.match.CategorySelection;
import java.util.Objects;

/**
 * What to look around.
 *
 * @param documents in which documents
 * @param categories hits of which categories
 * @param types what words are counted as
 * @param stopWords whether stop words are shown; the counts of all others are the same with and without them
 * @param window how many words on each side, within the sentence; or {@link #SENTENCE}
 * @param leastHits words that stand near a hit fewer times are left out
 * @param limit how many words to show; 0 for all
 */
public record CollocatesRequest(
        DocumentSet documents,
        CategorySelection categories,
        WordTypes types,
        boolean stopWords,
        int window,
        long leastHits,
        int limit) {
    /** The window that is the whole sentence. */
    public static final int SENTENCE = Integer.MAX_VALUE;

    public CollocatesRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(types, "types");
        if (window < 1 || leastHits < 1 || limit < 0) {
            throw new IllegalArgumentException(
                    "no such window, hits or limit: " + window + ", " + leastHits + ", " + limit);
        }
    }

    /** Whether an occurrence of a word counts for its type; its place is a place of the window either way. */
    boolean counts(int word, String language) {
        return stopWords || !types.isStopWord(word, language);
    }
}
