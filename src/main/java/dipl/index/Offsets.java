package dipl.index;

/** Where the words and sentences of a document lie in its original text. */
public final class Offsets {
    private final int[] words;
    private final int[] sentences;

    Offsets(int[] words, int[] sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** The first character of word {@code i}, counted from 0. */
    public int start(int i) {
        return words[2 * i];
    }

    /** One past the last character of word {@code i}. */
    public int end(int i) {
        return words[2 * i + 1];
    }

    /** The first character of sentence {@code s}. */
    public int sentenceStart(int s) {
        return sentences[2 * s];
    }

    /** One past the last character of sentence {@code s}. */
    public int sentenceEnd(int s) {
        return sentences[2 * s + 1];
    }
}
