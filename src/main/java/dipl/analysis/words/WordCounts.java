package dipl.analysis.words;

/** What is counted in one group of documents. */
final class WordCounts {
    private final NgramTable items;
    private long documents;
    private long words;
    private long smallest = Long.MAX_VALUE;

    WordCounts(int length) {
        items = new NgramTable(length);
    }

    NgramTable items() {
        return items;
    }

    /** Notes the words of one document; documents without any passage to look at are no part of the group. */
    void addDocument(int wordsInDocument) {
        if (wordsInDocument > 0) {
            documents++;
            words += wordsInDocument;
            smallest = Math.min(smallest, wordsInDocument);
        }
    }

    void addAll(WordCounts other) {
        items.addAll(other.items);
        documents += other.documents;
        words += other.words;
        smallest = Math.min(smallest, other.smallest);
    }

    long documents() {
        return documents;
    }

    long words() {
        return words;
    }

    /** Words of the smallest document; meaningless if there is none. */
    long smallest() {
        return smallest;
    }
}
