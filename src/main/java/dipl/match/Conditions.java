package dipl.match;

import dipl.dictionary.Clause;
import dipl.index.Words;
import dipl.match.CompiledTables.CompiledLanguageWords;
import dipl.match.Matcher.SequenceMatcher;

/** Tells whether the surroundings of a candidate are as its term demands. */
final class Conditions {
    private final CompiledTables dictionary;
    private final SequenceMatcher sequences;

    Conditions(CompiledTables dictionary, SequenceMatcher sequences) {
        this.dictionary = dictionary;
        this.sequences = sequences;
    }

    boolean hold(Words words, int sentence, Candidate candidate) {
        for (CompiledClause clause : dictionary.clauses(candidate.term)) {
            boolean there = clause.clause().negation()
                    ? negated(words, sentence, candidate, clause.clause())
                    : stands(words, sentence, candidate, clause);
            if (there != (clause.clause().kind() == Clause.Kind.WITH)) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(Words words, int sentence, Candidate candidate, CompiledClause clause) {
        int from = sentence;
        int to = sentence + 1;
        if (clause.clause().scope() == Clause.Scope.PARAGRAPH) {
            from = words.paragraphStart(sentence);
            to = words.paragraphEnd(sentence);
        } else if (clause.clause().scope() == Clause.Scope.DOCUMENT) {
            from = 0;
            to = words.sentences();
        }
        boolean near = clause.clause().scope() == Clause.Scope.WORDS;
        for (int s = from; s < to; s++) {
            int end = words.sentenceEnd(s);
            for (int i = words.sentenceStart(s); i < end; i++) {
                for (CompiledSequence sequence : clause.sequences()) {
                    int[] places = sequences.find(words, sequence, i, end);
                    if (places != null
                            && (!near
                                    || distance(places, candidate)
                                            <= clause.clause().words())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How many steps lie between two spans; 0 if they touch each other's words. */
    private static int distance(int[] places, Candidate candidate) {
        int after = places[0] - candidate.last();
        int before = candidate.first() - places[places.length - 1];
        return Math.max(0, Math.max(after, before));
    }

    private boolean negated(Words words, int sentence, Candidate candidate, Clause clause) {
        int start = words.sentenceStart(sentence);
        int end = words.sentenceEnd(sentence);
        for (CompiledLanguageWords language : dictionary.languageWords(words.language(sentence))) {
            int from = start;
            int to = end;
            if (clause.scope() == Clause.Scope.WORDS) {
                from = language.words().negatesBefore()
                        ? Math.max(start, candidate.first() - clause.words())
                        : candidate.last() + 1;
                to = language.words().negatesBefore()
                        ? candidate.first()
                        : Math.min(end, candidate.last() + 1 + clause.words());
            }
            for (int i = from; i < to; i++) {
                if (language.negators().get(words.id(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
