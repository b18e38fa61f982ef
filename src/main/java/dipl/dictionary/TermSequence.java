package dipl.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a term can be written: words in a fixed order. Words that may stand for one another are kept together where no other word
 * depends on which of them it is: they have gaps or the ends of the term on both sides.
 *
 * @param steps the places of the words; at least one
 * @param budget how many other words may stand between them in all
 */
public record TermSequence(List<Step> steps, int budget) {
    public TermSequence {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a sequence needs at least one word");
        }
    }

    /** The same with one word in each place: all ways to write it out, the last places changing first. */
    List<TermSequence> writtenOut() {
        return combinations(steps.stream().map(Step::each).toList()).stream()
                .map(written -> new TermSequence(written, budget))
                .toList();
    }

    /**
     * All sequences of steps with one of the choices for each place, the last places changing first.
     *
     * @param choices for each place what may stand there
     */
    public static List<List<Step>> combinations(List<List<Step>> choices) {
        List<List<Step>> all = List.of(List.of());
        for (List<Step> here : choices) {
            List<List<Step>> longer = new ArrayList<>(all.size() * here.size());
            for (List<Step> before : all) {
                for (Step next : here) {
                    List<Step> with = new ArrayList<>(before.size() + 1);
                    with.addAll(before);
                    with.add(next);
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Whether some place has several words. */
    public boolean hasAlternatives() {
        return steps.stream().anyMatch(step -> step.words().size() > 1);
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
     * One place of a sequence.
     *
     * @param words what the word must be: one of these; at least one
     * @param link how it must be joined to the word before; ignored for the first
     * @param gap how many other words may stand before it; 0 for neighbours
     */
    public record Step(List<WordTest> words, Link link, int gap) {
        public Step {
            words = List.copyOf(words);
        }

        /** A place for one word. */
        public Step(WordTest word, Link link, int gap) {
            this(List.of(word), link, gap);
        }

        /** A step for each of its words. */
        List<Step> each() {
            return words.size() == 1
                    ? List.of(this)
                    : words.stream().map(word -> new Step(word, link, gap)).toList();
        }

        /** The word, or the first of several. */
        public WordTest word() {
            return words.get(0);
        }
    }

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
