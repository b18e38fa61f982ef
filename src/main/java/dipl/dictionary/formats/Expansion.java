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
import java.util.List;

/** Writes out the forms of a sequence of words: those that agree with one another, the usual ones first. */
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

    private static final int MOST_TRIES = 200_000;

    private final TermSequence sequence;
    private final int limit;
    private final List<List<Form>> words = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private boolean complete = true;
    private int tries;

    private Expansion(String language, TermSequence sequence, int limit) {
        this.sequence = sequence;
        this.limit = limit;
        Morphology morphology = Morphologies.of(language);
        for (int i = 0; i < sequence.steps().size(); i++) {
            words.add(wordForms(morphology, sequence.phraseStart(i, language), i));
        }
    }

    /**
     * The forms of a sequence.
     *
     * @param limit how many at most
     */
    public static Forms forms(String language, TermSequence sequence, int limit) {
        Expansion expansion = new Expansion(language, sequence, limit);
        expansion.combine();
        return new Forms(expansion.rows, expansion.complete);
    }

    private List<Form> wordForms(Morphology morphology, int phraseStart, int index) {
        WordTest test = sequence.steps().get(index).word();
        if (test.mode() != MatchMode.INFLECT) {
            return List.of(new Form(test.prefix() + test.text(), Agreement.ANY));
        }
        List<TermWord> phrase = new ArrayList<>();
        for (TermSequence.Step step : sequence.steps().subList(phraseStart, sequence.phraseEnd(index))) {
            WordTest word = step.word();
            phrase.add(new TermWord(word.text(), word.partOfSpeech(), word.derivations()));
        }
        Paradigm paradigm = morphology.paradigms(phrase).get(index - phraseStart);
        List<String> forms = paradigm.forms(limit + 1);
        complete &= forms.size() <= limit;
        return forms.stream()
                .limit(limit)
                .map(form -> new Form(
                        test.prefix() + form,
                        paradigm.read(form).map(Reading::agreement).orElse(Agreement.ANY)))
                .toList();
    }

    /** Goes through the combinations by the sum of their ranks, so that the usual forms of every word come before rare ones of one. */
    private void combine() {
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
