package dipl.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A text as words in order, each with its place in the original, what stands before it, and the sentence it belongs to.
 */
public final class TokenizedText {
    private final String[] forms;
    private final int[] starts;
    private final int[] ends;
    private final Gap[] gaps;
    private final List<Sentence> sentences;
    private final String language;
    private final String detectedLanguage;
    private final Map<TextRepair, Integer> repairs;

    /**
     * @param forms the words, normalised, their case kept
     * @param starts first character of each word in the original text, counted from 0
     * @param ends one past the last character of each word in the original text
     * @param gaps what stands before each word
     * @param sentences in order, covering all words
     * @param language the document's language: the declared one, else the detected one, {@link Sentence#UNSURE} if neither
     * @param detectedLanguage what the text itself looks like, {@link Sentence#UNSURE} if it cannot be told
     * @param repairs how many places were mended, by kind; kinds without any are absent
     */
    public TokenizedText(
            String[] forms,
            int[] starts,
            int[] ends,
            Gap[] gaps,
            List<Sentence> sentences,
            String language,
            String detectedLanguage,
            Map<TextRepair, Integer> repairs) {
        if (forms.length != starts.length || forms.length != ends.length || forms.length != gaps.length) {
            throw new IllegalArgumentException("words, offsets and gaps differ in number");
        }
        this.forms = forms;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
        this.sentences = List.copyOf(sentences);
        this.language = language;
        this.detectedLanguage = detectedLanguage;
        this.repairs = repairs.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(repairs));
    }

    /** The number of words. */
    public int size() {
        return forms.length;
    }

    /** Word {@code i}, normalised, its case kept. */
    public String form(int i) {
        return forms[i];
    }

    /** The first character of word {@code i} in the original text. */
    public int start(int i) {
        return starts[i];
    }

    /** One past the last character of word {@code i} in the original text. */
    public int end(int i) {
        return ends[i];
    }

    /** What stands between word {@code i - 1} and word {@code i}. */
    public Gap gap(int i) {
        return gaps[i];
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public String language() {
        return language;
    }

    public String detectedLanguage() {
        return detectedLanguage;
    }

    public Map<TextRepair, Integer> repairs() {
        return repairs;
    }

    @Override
    public String toString() {
        return Arrays.toString(forms);
    }
}
