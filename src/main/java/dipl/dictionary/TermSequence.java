package dipl.dictionary;

import java.util.List;

/**
 * One way in which a term can be written out: words in a fixed order.
 *
 * @param steps the words; at least one
 * @param budget how many other words may stand between them in all
 */
public record TermSequence(List<Step> steps, int budget) {
    public TermSequence {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a sequence needs at least one word");
        }
    }

    /**
     * The first step of the phrase by which a word inflects: its neighbours without a gap. The last words of a Kazakh term are read
     * with all the words before them, since the possessive of an izafet reaches over a gap: {@code қазақтарының ~2 құрылтайы}.
     */
    public int phraseStart(int step, String language) {
        if (language.equals("kk") && phraseEnd(step) == steps.size()) {
            return 0;
        }
        int start = step;
        while (start > 0 && steps.get(start).gap() == 0) {
            start--;
        }
        return start;
    }

    /** One past the last step of the phrase by which a word inflects. */
    public int phraseEnd(int step) {
        int end = step + 1;
        while (end < steps.size() && steps.get(end).gap() == 0) {
            end++;
        }
        return end;
    }

    /**
     * One word of a sequence.
     *
     * @param word what the word must be
     * @param link how it must be joined to the word before; ignored for the first
     * @param gap how many other words may stand before it; 0 for neighbours
     */
    public record Step(WordTest word, Link link, int gap) {}

    /** How two neighbouring words of a term are joined in text. */
    public enum Link {
        /** Written with a space: spaced and hyphenated text match. */
        SPACE,
        /** Written with a hyphen: only hyphenated text matches (the closed form is a sequence of its own). */
        HYPHEN,
        /** Written with another sign, such as {@code &} or {@code /}: that sign, a space or a hyphen. */
        SIGN
    }
}
