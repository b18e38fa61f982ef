package dipl.index;

import org.apache.lucene.util.FixedBitSet;

/** A selection of the documents of an index. */
public final class DocumentSet {
    private final FixedBitSet documents;

    DocumentSet(FixedBitSet documents) {
        this.documents = documents;
    }

    /** The documents with these numbers. */
    public static DocumentSet of(int[] numbers) {
        FixedBitSet documents =
                new FixedBitSet(1 + java.util.Arrays.stream(numbers).max().orElse(0));
        for (int number : numbers) {
            documents.set(number);
        }
        return new DocumentSet(documents);
    }

    /** How many documents there are. */
    public int size() {
        return documents.cardinality();
    }

    FixedBitSet bits() {
        return documents;
    }
}
