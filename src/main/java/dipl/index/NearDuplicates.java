package dipl.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Finds documents that say nearly the same: reprints, updated versions.
 *
 * <p>Documents are taken by date, then path. One that resembles an earlier one, itself no copy, by at least {@value #LEAST} is a copy of it;
 * so every copy resembles the first document of its group, not just another copy. Candidates are documents whose sketches agree on a
 * whole {@linkplain MinHash#band band}: a pair at the limit is compared 94 times in 100, one of resemblance 0.5 more than 99 times (1 - (1 - s³)⁴² by the banding rule of
 * Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4.2); whether it is then taken for one is as sure as the estimate of its
 * resemblance. A reprint with every tenth word replaced resembles its source by 0.57, one with every seventh by 0.45. Needs
 * some 80 bytes for a document, whatever its length.
 */
final class NearDuplicates {
    /** The resemblance from which on a document counts as a copy. */
    static final double LEAST = 0.4;

    private static final int BANDS_AT_ONCE = 3;

    /** Documents of a band that do not resemble one another; more of them in one band are chance. */
    private static final int MOST_FIRSTS = 16;

    private final List<LeafReaderContext> leaves;
    private final int[] order;
    private final int[] rankOf;
    private final int[] earlier;
    private final Sketches ofOne;
    private final Sketches ofOther;

    private NearDuplicates(List<LeafReaderContext> leaves, int documentLimit, int[] order) {
        this.leaves = leaves;
        this.order = order;
        rankOf = new int[documentLimit];
        Arrays.fill(rankOf, -1);
        for (int rank = 0; rank < order.length; rank++) {
            rankOf[order[rank]] = rank;
        }
        earlier = new int[order.length];
        Arrays.fill(earlier, -1);
        ofOne = new Sketches(leaves);
        ofOther = new Sketches(leaves);
    }

    /**
     * For each document, in the given order, the place in that order of the first document of its group; its own if it is the first or
     * alone.
     *
     * @param documentLimit one more than the greatest number of a document
     * @param order the numbers of the documents, the first to appear first
     */
    static int[] firsts(List<LeafReaderContext> leaves, int documentLimit, int[] order) throws IOException {
        NearDuplicates search = new NearDuplicates(leaves, documentLimit, order);
        for (int band = 0; band < MinHash.BANDS; band += BANDS_AT_ONCE) {
            search.compare(band);
        }
        return search.firsts();
    }

    private void compare(int firstBand) throws IOException {
        long[][] keys = new long[BANDS_AT_ONCE][order.length];
        int count = 0;
        for (LeafReaderContext leaf : leaves) {
            BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
            for (int doc = sketches.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = sketches.nextDoc()) {
                int rank = rankOf[leaf.docBase + doc];
                if (rank >= 0) {
                    BytesRef sketch = sketches.binaryValue();
                    for (int i = 0; i < BANDS_AT_ONCE; i++) {
                        keys[i][count] = (long) MinHash.band(sketch, firstBand + i) << 32 | rank;
                    }
                    count++;
                }
            }
        }
        for (long[] band : keys) {
            Arrays.sort(band, 0, count);
            compare(band, count);
        }
    }

    private void compare(long[] band, int count) throws IOException {
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int key = (int) (band[i] >>> 32);
            boolean starts = i == 0 || key != (int) (band[i - 1] >>> 32);
            if (starts) {
                firsts.clear();
                if (i + 1 == count || key != (int) (band[i + 1] >>> 32)) {
                    continue;
                }
            }
            int rank = (int) band[i];
            if (!hasFirst(rank, firsts) && firsts.size() < MOST_FIRSTS) {
                firsts.add(rank);
            }
        }
    }

    private boolean hasFirst(int rank, List<Integer> firsts) throws IOException {
        for (int first : firsts) {
            if (earlier[rank] >= 0 && earlier[rank] <= first) {
                return true;
            }
            if (resemble(first, rank)) {
                earlier[rank] = first;
                return true;
            }
        }
        return false;
    }

    private boolean resemble(int rank, int other) throws IOException {
        return MinHash.resemblance(ofOne.get(order[rank]), ofOther.get(order[other])) >= LEAST;
    }

    private int[] firsts() throws IOException {
        int[] firsts = new int[order.length];
        for (int rank = 0; rank < firsts.length; rank++) {
            int candidate = earlier[rank] < 0 ? rank : firsts[earlier[rank]];
            boolean copy = candidate == earlier[rank] || candidate != rank && resemble(candidate, rank);
            firsts[rank] = copy ? candidate : rank;
        }
        return firsts;
    }

    /** Sketches by the numbers of their documents, in any order. */
    private static final class Sketches {
        private final List<LeafReaderContext> leaves;
        private int leaf = -1;
        private BinaryDocValues values;

        Sketches(List<LeafReaderContext> leaves) {
            this.leaves = leaves;
        }

        BytesRef get(int document) throws IOException {
            int of = ReaderUtil.subIndex(document, leaves);
            int number = document - leaves.get(of).docBase;
            if (of != leaf || values.docID() > number) {
                LeafReader reader = leaves.get(of).reader();
                values = DocValues.getBinary(reader, Fields.SKETCH);
                leaf = of;
            }
            if (!values.advanceExact(number)) {
                throw new IllegalStateException("a document without a sketch: " + document);
            }
            return values.binaryValue();
        }
    }
}
