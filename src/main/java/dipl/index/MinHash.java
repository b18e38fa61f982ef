package dipl.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Sketches of texts from which their resemblance can be estimated without the texts.
 *
 * <p>The resemblance of two texts is Jaccard's: of the different sequences of {@value #SHINGLE} successive words that occur in either, the share
 * that occurs in both. A sketch keeps for each of {@value #SIZE} hash functions the least hash of a text's sequences; two texts agree
 * on it with the probability of their resemblance (A. Broder, On the resemblance and containment of documents, 1997), so that the
 * share of agreement estimates it with a standard error of at most 0.045. Of each least hash one byte is kept, and the agreement by
 * chance of one in 256 is taken off (P. Li and A. König, b-bit minwise hashing, 2010).
 *
 * <p>Words count without their capitals. The same text has the same sketch on every machine.
 */
final class MinHash {
    /** Hashes of a sketch. */
    static final int SIZE = 128;

    /** Groups of hashes; texts that agree on a whole group are compared. */
    static final int BANDS = 42;

    private static final int ROWS = 3;

    /** Words in a sequence. */
    static final int SHINGLE = 3;

    /** Shorter texts resemble one another by chance, so they have no sketch. */
    static final int LEAST_WORDS = 20;

    private static final double BY_CHANCE = 1 / 256.0;
    private static final int[] SEEDS = seeds();

    private MinHash() {}

    private static int[] seeds() {
        int[] seeds = new int[SIZE];
        long state = 0;
        for (int i = 0; i < SIZE; i++) {
            state += 0x9E3779B97F4A7C15L;
            seeds[i] = (int) (mixed(state) >>> 32);
        }
        return seeds;
    }

    /** The sketch of a text, {@value #SIZE} bytes; empty for a text of fewer than {@value #LEAST_WORDS} words. */
    static byte[] sketch(WordCache.Word[] words) {
        if (words.length < LEAST_WORDS) {
            return new byte[0];
        }
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        long beforeLast = 0;
        long last = 0;
        for (int i = 0; i < words.length; i++) {
            long word = words[i].hash();
            if (i >= SHINGLE - 1) {
                lower(least, (int) (mixed(31 * (31 * beforeLast + last) + word) >>> 32));
            }
            beforeLast = last;
            last = word;
        }
        byte[] sketch = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            sketch[i] = (byte) least[i];
        }
        return sketch;
    }

    private static void lower(int[] least, int shingle) {
        for (int i = 0; i < SIZE; i++) {
            int hash = (shingle ^ SEEDS[i]) * 0x7FEB352D;
            hash = (hash ^ hash >>> 15) * 0x846CA68B;
            hash ^= hash >>> 16;
            least[i] = Math.min(least[i], hash);
        }
    }

    /** A hash of a text without its capitals, whose bits are all well mixed. */
    static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ Character.toLowerCase(word.charAt(i))) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** All bits of the result depend on all bits of the value (the finisher of SplitMix64). */
    private static long mixed(long value) {
        long bits = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }

    /** The resemblance of the texts of two sketches, as estimated, from 0 to 1. */
    static double resemblance(BytesRef a, BytesRef b) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += a.bytes[a.offset + i] == b.bytes[b.offset + i] ? 1 : 0;
        }
        return Math.max(0, ((double) same / SIZE - BY_CHANCE) / (1 - BY_CHANCE));
    }

    /** One group of a sketch's hashes as a number. */
    static int band(BytesRef sketch, int band) {
        int key = 0;
        for (int i = 0; i < ROWS; i++) {
            key = key << 8 | sketch.bytes[sketch.offset + band * ROWS + i] & 0xFF;
        }
        return key;
    }
}
