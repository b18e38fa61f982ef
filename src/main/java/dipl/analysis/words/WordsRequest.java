package dipl.analysis.words;

import dipl.index.DocumentSet;
import dipl.lexis.WordTypes;
import java.util.List;
import java.util.Objects;

/**
 * What to count.
 *
 * @param documents in which documents
 * @param types what words are counted as
 * @param language only passages of this language; empty for all
 * @param length how many words an item has: 1 for words, 2 to {@link #LONGEST} for n-grams
 * @param stopWords whether items that begin or end with a stop word count
 * @param leastHits items with fewer hits are left out
 * @param limit the most frequent items to show, of each group; 0 for all
 * @param by fields whose values each get their own rows; empty for one table over all
 * @param dispersion whether to say how evenly an item is spread over documents
 */
public record WordsRequest(
        DocumentSet documents,
        WordTypes types,
        String language,
        int length,
        boolean stopWords,
        long leastHits,
        int limit,
        List<String> by,
        boolean dispersion) {
    /** The longest n-grams. */
    public static final int LONGEST = 5;

    public WordsRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(language, "language");
        by = List.copyOf(by);
        if (length < 1 || length > LONGEST || leastHits < 1 || limit < 0) {
            throw new IllegalArgumentException(
                    "no such n-grams, hits or limit: " + length + ", " + leastHits + ", " + limit);
        }
    }
}
