package dipl.analysis.compare;

import java.util.function.Supplier;

/** Things that occur in the documents of a comparison, numbered from 0. */
public interface Items {
    /** How many there are. */
    int size();

    /** What a table calls one; no two have the same name. */
    String name(int item);

    /** Whether an item that does not occur is news all the same. */
    boolean keepsZeros();

    /**
     * Counts the items of each document, with several threads.
     *
     * @param visitors makes one for each part of the documents
     */
    void count(Supplier<? extends Visitor> visitors);

    /** Takes the counts of some of the documents; used by one thread. */
    interface Visitor {
        /** The items of one document, by its number in the index; valid only during the call. */
        void document(int number, Counts counts);

        /** No more documents will come. */
        default void end() {}
    }
}
