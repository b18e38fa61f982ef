package dipl.analysis.rank;

/**
 * What is counted of one value of a field.
 *
 * @param hits in all its documents
 * @param words in all its documents
 * @param reach of its documents with hits
 * @param documents how many documents have hits
 */
record Standing(long hits, long words, double reach, long documents) {
    static final Standing NOTHING = new Standing(0, 0, 0, 0);
    private static final double PER = 10_000;

    Standing plus(Standing other) {
        return new Standing(hits + other.hits, words + other.words, reach + other.reach, documents + other.documents);
    }

    /** Hits per 10,000 words; 0 without hits. */
    double rate() {
        return hits == 0 ? 0 : PER * hits / words;
    }

    double by(Order order) {
        return switch (order) {
            case HITS -> hits;
            case RATE -> rate();
            case REACH -> reach;
        };
    }
}
