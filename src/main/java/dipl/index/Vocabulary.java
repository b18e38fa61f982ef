package dipl.index;

/** The words of a corpus by number, each spelling once, capitals kept. Safe for use by several threads. */
public interface Vocabulary {
    /** How many words there are; they are numbered from 0. */
    int size();

    /** The normalised word with this number. */
    String form(int id);
}
