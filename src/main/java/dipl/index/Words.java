package dipl.index;

import dipl.text.Gap;
import java.util.List;

/**
 * The words of one document as numbers of the vocabulary, in the order of the text, and its sentences.
 */
public final class Words {
    private final int[] ids;
    private final byte[] gaps;
    private final int[] sentenceEnds;
    private final String[] languages;
    private final boolean[] paragraphStarts;

    /**
     * @param ids a number for each word
     * @param gaps the ordinal of the {@link Gap} before each word
     * @param sentenceEnds one past the last word of each sentence, rising; the last is the number of words
     * @param languages of each sentence
     * @param paragraphStarts whether each sentence starts a paragraph
     */
    public Words(int[] ids, byte[] gaps, int[] sentenceEnds, String[] languages, boolean[] paragraphStarts) {
        if (ids.length != gaps.length
                || sentenceEnds.length != languages.length
                || sentenceEnds.length != paragraphStarts.length
                || (sentenceEnds.length == 0 ? 0 : sentenceEnds[sentenceEnds.length - 1]) != ids.length) {
            throw new IllegalArgumentException("words, gaps and sentences do not fit together");
        }
        this.ids = ids;
        this.gaps = gaps;
        this.sentenceEnds = sentenceEnds;
        this.languages = languages;
        this.paragraphStarts = paragraphStarts;
    }

    /** The number of words. */
    public int size() {
        return ids.length;
    }

    /** The number of word {@code i} in the vocabulary. */
    public int id(int i) {
        return ids[i];
    }

    /** What stands before word {@code i}. */
    public Gap gap(int i) {
        return Gap.of(gaps[i]);
    }

    /** {@link #gap} as a bit, {@code 1 << ordinal}. */
    public int gapBit(int i) {
        return 1 << gaps[i];
    }

    /** The number of sentences. */
    public int sentences() {
        return sentenceEnds.length;
    }

    /** The first word of sentence {@code s}. */
    public int sentenceStart(int s) {
        return s == 0 ? 0 : sentenceEnds[s - 1];
    }

    /** One past the last word of sentence {@code s}. */
    public int sentenceEnd(int s) {
        return sentenceEnds[s];
    }

    /** The language of sentence {@code s}; empty if unsure. */
    public String language(int s) {
        return languages[s];
    }

    /** Whether sentence {@code s} starts a paragraph. */
    public boolean startsParagraph(int s) {
        return paragraphStarts[s];
    }

    /** The sentence that holds word {@code i}. */
    public int sentenceOf(int i) {
        int low = 0;
        int high = sentenceEnds.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentenceEnds[middle] <= i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first sentence of the paragraph that holds sentence {@code s}. */
    public int paragraphStart(int s) {
        int first = s;
        while (first > 0 && !paragraphStarts[first]) {
            first--;
        }
        return first;
    }

    /** One past the last sentence of the paragraph that holds sentence {@code s}. */
    public int paragraphEnd(int s) {
        int end = s + 1;
        while (end < sentenceEnds.length && !paragraphStarts[end]) {
            end++;
        }
        return end;
    }

    /** The words as numbers, for tests and messages. */
    public List<Integer> asList() {
        return java.util.Arrays.stream(ids).boxed().toList();
    }
}
