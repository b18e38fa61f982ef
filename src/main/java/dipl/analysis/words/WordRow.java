package dipl.analysis.words;

import java.util.List;
import java.util.Objects;

/**
 * How often one word or n-gram occurs in one group of documents.
 *
 * @param group the values of the fields that part the groups
 * @param word the word, or the words of an n-gram with blanks between them
 * @param hits how often it occurs
 * @param documents in how many documents
 * @param words all words of the passages looked at, stop words among them
 * @param dispersion Gries' normalised DP over the documents: 0 even, 1 all in one; NaN unless asked for
 */
public record WordRow(List<String> group, String word, long hits, long documents, long words, double dispersion) {
    public WordRow {
        group = List.copyOf(group);
        Objects.requireNonNull(word, "word");
    }

    /** Hits for each 10 000 words. */
    public double per10k() {
        return 10_000.0 * hits / words;
    }
}
