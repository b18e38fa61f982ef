package dipl.match;

import dipl.dictionary.Clause;
import dipl.index.Words;
import dipl.match.CompiledTables.CompiledLanguageWords;
import dipl.match.Matcher.SequenceMatcher;

/** Tells whether the surroundings of a candidate are as its term demands. */
final class Conditions {
    private final CompiledTables dictionary;
    private final SequenceMatcher sequences;
    private final SentenceSlots present;

    Conditions(CompiledTables dictionary, SequenceMatcher sequences, SentenceSlots present) {
        this.dictionary = dictionary;
        this.sequences = sequences;
        this.present = present;
    }

    boolean hold(Words words, int sentence, Candidate candidate) {
        for (CompiledClause clause : dictionary.clauses(candidate.term)) {
            boolean there = clause.clause().wanted() == Clause.Wanted.NEGATION
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
        for (int s = from; s < to; s++) {
            if (wordsStand(words, s, candidate, clause) || mentionStands(words, s, candidate, clause.clause())) {
                return true;
            }
        }
        return false;
    }

    private boolean wordsStand(Words words, int sentence, Candidate candidate, CompiledClause clause) {
        for (CompiledSequence sequence : clause.sequences()) {
            if (!present.lacks(words, sentence, sequence)
                    && stands(words, sentence, sequence, candidate, clause.clause())) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(Words words, int sentence, CompiledSequence sequence, Candidate candidate, Clause clause) {
        int end = words.sentenceEnd(sentence);
        for (int i = words.sentenceStart(sentence); i < end; i++) {
            if (sequence.manifold()) {
                for (SequenceMatcher.Place place : sequences.each(words, sequence, i, end)) {
                    if (isNear(place.words(), candidate, clause)) {
                        return true;
                    }
                }
            } else {
                int[] places = sequences.find(words, sequence, i, end);
                if (places != null && isNear(places, candidate, clause)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mentionStands(Words words, int sentence, Candidate candidate, Clause clause) {
        return switch (clause.wanted()) {
            case COUNTRY -> countryStands(words, sentence, candidate, clause);
            case DIPLOMACY -> diplomacyStands(words, sentence, candidate, clause);
            case WORDS, NEGATION -> false;
        };
    }

    private boolean diplomacyStands(Words words, int sentence, Candidate candidate, Clause clause) {
        for (CompiledLanguageWords language : dictionary.languageWords(words.language(sentence))) {
            for (CompiledSequence sequence : language.diplomacy()) {
                if (!present.lacks(words, sentence, sequence) && stands(words, sentence, sequence, candidate, clause)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean countryStands(Words words, int sentence, Candidate candidate, Clause clause) {
        int end = words.sentenceEnd(sentence);
        for (CompiledLanguageWords language : dictionary.languageWords(words.language(sentence))) {
            for (CompiledSequence country : language.countries()) {
                if (present.lacks(words, sentence, country)) {
                    continue;
                }
                for (int i = words.sentenceStart(sentence); i < end; i++) {
                    int[] places = sequences.find(words, country, i, end);
                    if (places != null
                            && isNear(places, candidate, clause)
                            && !isCovered(words, sentence, places, language.noCountries())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isCovered(Words words, int sentence, int[] covered, CompiledSequence[] by) {
        for (CompiledSequence sequence : by) {
            if (present.lacks(words, sentence, sequence)) {
                continue;
            }
            for (int i = words.sentenceStart(sentence); i <= covered[0]; i++) {
                int[] places = sequences.find(words, sequence, i, words.sentenceEnd(sentence));
                if (places != null && places[places.length - 1] >= covered[covered.length - 1]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(int[] places, Candidate candidate, Clause clause) {
        return clause.scope() != Clause.Scope.WORDS || distance(places, candidate) <= clause.words();
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
                if (isNegatedWithin(words, sentence, candidate, language)) {
                    return true;
                }
                from = language.words().negatesBefore()
                        ? Math.max(start, candidate.first() - clause.words())
                        : candidate.last() + 1;
                to = language.words().negatesBefore()
                        ? candidate.first()
                        : Math.min(end, candidate.last() + 1 + clause.words());
            }
            for (int i = from; i < to; i++) {
                if (negates(words, sentence, i, language)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a negator stands in a gap of the candidate, or its own verb has the suffix of one: {@code сенім ~2 арту/v}, {@code сенім артпады}. */
    private boolean isNegatedWithin(Words words, int sentence, Candidate candidate, CompiledLanguageWords language) {
        int own = 0;
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            boolean isOwn = own < candidate.words.length && candidate.words[own] == i;
            if (negates(words, sentence, i, language)
                    && (isOwn ? dictionary.mayBeNegated(candidate.sequence, own) : !candidate.shared)) {
                return true;
            }
            own += isOwn ? 1 : 0;
        }
        return false;
    }

    /** Whether a word negates, and does not add: {@code not only}, {@code ғана емес}. */
    private static boolean negates(Words words, int sentence, int place, CompiledLanguageWords language) {
        if (!language.negators().get(words.id(place))) {
            return false;
        }
        int beside = language.words().negatesBefore() ? place + 1 : place - 1;
        return beside < words.sentenceStart(sentence)
                || beside >= words.sentenceEnd(sentence)
                || !language.limiters().get(words.id(beside));
    }
}
