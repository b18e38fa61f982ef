package dipl.analysis.markers;

import java.util.HashMap;
import java.util.Map;

/** What is counted in one group of documents. */
final class GroupCounts {
    private final CategoryCounts[] categories;
    private final Map<String, StatementCounts> statements = new HashMap<>();
    private long documents;
    private long words;
    private long smallest = Long.MAX_VALUE;

    GroupCounts(int rows) {
        categories = new CategoryCounts[rows];
        for (int i = 0; i < rows; i++) {
            categories[i] = new CategoryCounts();
        }
    }

    void addDocument(int wordsInDocument) {
        documents++;
        words += wordsInDocument;
        smallest = Math.min(smallest, wordsInDocument);
    }

    /**
     * Takes one version of a statement, which counts only after {@link #countStatements}.
     *
     * @param hits of each category, by its row
     * @param certain those of them that are certainly hits
     */
    void addVersion(String statement, int wordsInVersion, int[] hits, int[] certain) {
        statements
                .computeIfAbsent(statement, name -> new StatementCounts(hits.length))
                .add(wordsInVersion, hits, certain);
    }

    /** Counts each statement as a document, once all its versions are here. */
    void countStatements() {
        statements.values().forEach(statement -> {
            addDocument(statement.words());
            for (int row = 0; row < categories.length; row++) {
                if (statement.hits(row) > 0) {
                    categories[row].add(statement.hits(row), statement.certain(row), statement.words());
                }
            }
        });
        statements.clear();
    }

    void add(GroupCounts other) {
        other.statements.forEach((name, counts) -> statements
                .computeIfAbsent(name, n -> new StatementCounts(categories.length))
                .add(counts));
        documents += other.documents;
        words += other.words;
        smallest = Math.min(smallest, other.smallest);
        for (int i = 0; i < categories.length; i++) {
            categories[i].add(other.categories[i]);
        }
    }

    CategoryCounts category(int row) {
        return categories[row];
    }

    long documents() {
        return documents;
    }

    long words() {
        return words;
    }

    /** Words of the smallest document; 0 if there is none. */
    long smallest() {
        return documents == 0 ? 0 : smallest;
    }
}
