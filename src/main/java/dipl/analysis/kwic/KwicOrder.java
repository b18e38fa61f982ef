package dipl.analysis.kwic;

/** What a concordance is sorted by; lines that are equal in it stay in the order of the documents. */
public enum KwicOrder {
    /** By the documents' paths, each document's lines in reading order. */
    DOCUMENT,
    /** By the word before the match, then the one before that, and so on. */
    LEFT,
    /** By the words after the match. */
    RIGHT,
    /** By the words of the match, then those after it. */
    MATCH,
    /** By the documents' dates; documents without one last. */
    DATE
}
