package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.TermSequence;
import dipl.dictionary.WordTest;
import dipl.morphology.Agreement;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.TermWord;
import dipl.morphology.languages.Morphologies;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes out the forms of sequences of words: those that agree with one another, the usual ones first. One object serves all terms of a
 * dictionary, so that a word which comes up in many sequences is looked at once. Not for use by several threads.
 */
public final class Expansion {
    /**
     * Forms of a sequence.
     *
     * @param rows one form for each word of the sequence
     * @param complete whether these are all
     */
    public record Forms(List<List<String>> rows, boolean complete) {}

    /** One form of a word: its slots tell what it agrees with. */
    private record Form(String text, int slots) {}

    /** The forms of one word, and whether these are all. */
    private record WordForms(List<Form> forms, boolean complete) {}

    private static final int MOST_TRIES = 200_000;
    private static final int MOST_KNOWN = 4_096;

    private final int limit;
    private final Map<Paradigm, WordForms> known = new IdentityHashMap<>();

    /** @param limit how many forms of a sequence at most */
    public Expansion(int limit) {
        this.limit = limit;
    }

    /** The forms of a sequence. */
    public Forms forms(String language, TermSequence sequence) {
        Combination combination = new Combination(language, sequence);
        combination.combine();
        return new Forms(combination.rows, combination.complete);
    }

    private WordForms wordForms(Paradigm paradigm) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(paradigm, key -> {
            List<String> forms = key.forms(limit + 1);
            List<Form> listed = forms.stream()
                    .limit(limit)
                    .map(form -> new Form(
                            form, key.read(form).map(Reading::agreement).orElse(Agreement.ANY)))
                    .toList();
            return new WordForms(listed, forms.size() <= limit);
        });
    }

    /** The forms of the words of one sequence, put together. */
    private final class Combination {
        private final TermSequence sequence;
        private final List<List<Form>> words = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private boolean complete = true;
        private int tries;

        Combination(String language, TermSequence sequence) {
            this.sequence = sequence;
            Morphology morphology = Morphologies.of(language);
            for (int i = 0; i < sequence.steps().size(); i++) {
                WordTest test = sequence.steps().get(i).word();
                if (test.mode() != MatchMode.INFLECT) {
                    words.add(List.of(new Form(test.prefix() + test.text(), Agreement.ANY)));
                    continue;
                }
                int start = sequence.phraseStart(i, language);
                List<TermWord> phrase = phrase(start, sequence.phraseEnd(i));
                words.add(forms(test, morphology.paradigms(phrase).get(i - start)));
            }
        }

        private List<TermWord> phrase(int from, int to) {
            return sequence.steps().subList(from, to).stream()
                    .map(TermSequence.Step::word)
                    .map(word -> new TermWord(word.text(), word.partOfSpeech(), word.derivations()))
                    .toList();
        }

        private List<Form> forms(WordTest test, Paradigm paradigm) {
            WordForms forms = wordForms(paradigm);
            complete &= forms.complete();
            return test.prefix().isEmpty()
                    ? forms.forms()
                    : forms.forms().stream()
                            .map(form -> new Form(test.prefix() + form.text(), form.slots()))
                            .toList();
        }

        /** Goes through the combinations by the sum of their ranks, so that the usual forms of every word come before rare ones of one. */
        void combine() {
            int most = words.stream().mapToInt(forms -> forms.size() - 1).sum();
            for (int sum = 0; sum <= most && rows.size() < limit && tries < MOST_TRIES; sum++) {
                choose(0, sum, Agreement.ANY, new ArrayList<>());
            }
            complete &= rows.size() < limit && tries < MOST_TRIES;
        }

        private void choose(int word, int rest, int slots, List<String> chosen) {
            if (word == words.size()) {
                if (rest == 0) {
                    rows.add(List.copyOf(chosen));
                }
                return;
            }
            int agreeing = word > 0 && sequence.steps().get(word).gap() > 0 ? Agreement.ANY : slots;
            List<Form> forms = words.get(word);
            boolean last = word == words.size() - 1;
            for (int rank = last ? rest : 0; rank <= Math.min(rest, forms.size() - 1); rank++) {
                if (rows.size() >= limit || ++tries > MOST_TRIES) {
                    return;
                }
                Form form = forms.get(rank);
                if ((agreeing & form.slots()) != 0) {
                    chosen.add(form.text());
                    choose(word + 1, rest - rank, agreeing & form.slots(), chosen);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }
    }
}
