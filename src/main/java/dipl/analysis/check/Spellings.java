package dipl.analysis.check;

import dipl.dictionary.Term;
import dipl.dictionary.TermSequence;
import dipl.dictionary.TermSequence.Step;
import dipl.text.CaseFolding;
import java.util.ArrayList;
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
        words(sequence).forEach(word -> key.append(word).append('\n'));
        return key.toString();
    }

    /** The key of a word as the key of the first of several. */
    static String asFirst(String word) {
        return word.charAt(0) == ' ' ? word : ' ' + word.substring(1);
    }

    /** The keys of the single words. */
    static List<String> words(TermSequence sequence) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sequence.steps().size(); i++) {
            Step step = sequence.steps().get(i);
            char link = i == 0
                    ? ' '
                    : switch (step.link()) {
                        case SPACE -> ' ';
                        case HYPHEN -> '-';
                        case SIGN -> '/';
                    };
            String text = step.word().prefix() + step.word().text();
            words.add(link
                    + (step.word().caseSensitive() ? text : CaseFolding.fold(text))
                    + '\t'
                    + step.word().mode().ordinal()
                    + step.word().partOfSpeech().ordinal()
                    + (step.word().caseSensitive() ? "^" : "")
                    + (step.word().derivations() ? "d" : "")
                    + step.gap());
        }
        return words;
    }
}
