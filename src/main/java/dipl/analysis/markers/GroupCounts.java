package dipl.analysis.markers;

/** What is counted in one group of documents. */
final class GroupCounts {
    private final CategoryCounts[] categories;
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

    void add(GroupCounts other) {
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
