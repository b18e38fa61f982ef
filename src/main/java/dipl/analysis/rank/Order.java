package dipl.analysis.rank;

/** What decides on the rank. */
public enum Order {
    /** The number of hits. */
    HITS,
    /** Hits per 10,000 words. */
    RATE,
    /** What the documents with hits were liked, shared or seen, taken together. */
    REACH
}
