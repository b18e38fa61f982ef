package dipl.analysis.check;

import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermSequence;
import dipl.dictionary.TermSequence.Link;
import dipl.dictionary.TermSequence.Step;
import dipl.dictionary.WordTest;
import dipl.morphology.PartOfSpeech;
import dipl.text.CaseFolding;
import java.util.List;

/** The ways to write terms as keys that are equal where the ways are. */
final class Spellings {
    private Spellings() {}

    /** A key for each way to write a term. */
    static List<String> of(Term term) {
        return term.pattern().sequences().stream().map(Spellings::of).toList();
    }

    private static String of(TermSequence sequence) {
        StringBuilder key = new StringBuilder().append(sequence.budget()).append('\n');
        for (int i = 0; i < sequence.steps().size(); i++) {
            key.append(word(sequence.steps().get(i), i == 0)).append('\n');
        }
        return key.toString();
    }

    /**
     * The key of a single word. That of an ordinary one is its text, since a dictionary may have hundreds of thousands.
     *
     * @param first whether it is the first of several, so that its link does not matter
     */
    static String word(Step step, boolean first) {
        WordTest word = step.word();
        String written = word.prefix().isEmpty() ? word.text() : word.prefix() + word.text();
        String text = word.caseSensitive() ? written : CaseFolding.fold(written);
        Link link = first ? Link.SPACE : step.link();
        boolean ordinary = link == Link.SPACE
                && word.mode() == MatchMode.INFLECT
                && word.partOfSpeech() == PartOfSpeech.NOMINAL
                && !word.caseSensitive()
                && !word.derivations()
                && step.gap() == 0;
        return ordinary
                ? text
                : text
                        + '\t'
                        + link.ordinal()
                        + word.mode().ordinal()
                        + word.partOfSpeech().ordinal()
                        + (word.caseSensitive() ? "^" : "")
                        + (word.derivations() ? "d" : "")
                        + step.gap();
    }
}
