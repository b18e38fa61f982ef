package dipl.match;

import dipl.index.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the matches of a document, and what each term does to them: which counts would change if the dictionary did not have it. Not for
 * several threads at once.
 *
 * <p>Sentences are settled apart, so it is enough to settle each anew without each of the terms that play a part in it. That is a true
 * recount: a shorter term that the left-out one beat counts again, and so does what a left-out exclusion cancelled. Where modifiers share a
 * head, the sentence is read anew as well, since a term may be the bridge by which another's modifier is reached.
 */
public final class LeaveOneOut {
    private final CompiledTables dictionary;
    private final Matcher matcher;

    LeaveOneOut(CompiledDictionary dictionary, MatchOptions options, ModifierMemory modifiers) {
        this.dictionary = dictionary.tables();
        matcher = new Matcher(dictionary, options, modifiers);
    }

    /** Takes what would change without a term. */
    @FunctionalInterface
    public interface ChangeTaker {
        /**
         * The count of a category would change in a sentence without a term.
         *
         * @param term the number of the term that is left out
         * @param category whose count it is
         * @param change how many hits more; below 0: fewer
         */
        void change(int term, int category, int change);
    }

    /** Takes the places where terms stand. */
    @FunctionalInterface
    public interface PlaceTaker {
        /**
         * A place where a term stands, in surroundings that it demands.
         *
         * @param term its number
         * @param holder the number of the term that counts there: the same; or that of a longer one, or of an exclusion
         */
        void place(int term, int holder);
    }

    /** All matches of a document in reading order, as {@link Matcher#match} gives them, and what hangs on which term. */
    public List<Match> match(Words words, ChangeTaker taker) {
        List<Match> matches = new ArrayList<>();
        List<Candidate> found = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            matcher.collect(words, s, Matcher.NONE, found);
            if (!found.isEmpty()) {
                Set<Integer> bridges = bridges(words, s, found);
                matcher.hold(words, s, found);
                List<Candidate> kept = matcher.settle(found);
                matches.addAll(matcher.matches(words, s, kept));
                leaveOut(words, s, found, kept, bridges, taker);
                found.clear();
            }
        }
        return matches;
    }

    /** All matches of a document in reading order, and all places where a term stands, counted or not. */
    public List<Match> places(Words words, PlaceTaker taker) {
        List<Match> matches = new ArrayList<>();
        List<Candidate> found = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            matcher.collect(words, s, Matcher.NONE, found);
            if (!found.isEmpty()) {
                matcher.hold(words, s, found);
                List<Candidate> kept = matcher.settle(found);
                matches.addAll(matcher.matches(words, s, kept));
                for (Candidate candidate : found) {
                    if (candidate.category >= 0) {
                        taker.place(candidate.term, holder(candidate, found, kept));
                    }
                }
                found.clear();
            }
        }
        return matches;
    }

    /** The term that counts where a candidate stands. */
    private static int holder(Candidate candidate, List<Candidate> found, List<Candidate> kept) {
        if (kept.contains(candidate)) {
            return candidate.term;
        }
        return found.stream()
                .filter(other -> other.category < 0 && Matcher.covers(other, candidate))
                .findFirst()
                .or(() -> kept.stream()
                        .filter(other -> other.conflicts(candidate) || other.sameHit(candidate))
                        .findFirst())
                .map(other -> other.term)
                .orElse(candidate.term);
    }

    private void leaveOut(
            Words words,
            int sentence,
            List<Candidate> found,
            List<Candidate> kept,
            Set<Integer> bridges,
            ChangeTaker taker) {
        Set<Integer> terms = new TreeSet<>(bridges);
        found.forEach(candidate -> terms.add(candidate.term));
        for (int term : terms) {
            List<Candidate> others = new ArrayList<>();
            if (bridges.isEmpty()) {
                found.stream().filter(candidate -> candidate.term != term).forEach(others::add);
            } else {
                matcher.collect(words, sentence, term, others);
                matcher.hold(words, sentence, others);
            }
            TreeMap<Integer, Integer> changes = new TreeMap<>();
            matcher.settle(others).forEach(candidate -> changes.merge(candidate.category, 1, Integer::sum));
            kept.forEach(candidate -> changes.merge(candidate.category, -1, Integer::sum));
            changes.forEach((category, change) -> {
                if (change != 0) {
                    taker.change(term, category, change);
                }
            });
        }
    }

    /** The terms that may have a part in the reading of shared heads in a sentence: those with such a head and a word of it. */
    private Set<Integer> bridges(Words words, int sentence, List<Candidate> found) {
        Set<Integer> terms = new TreeSet<>();
        int start = words.sentenceStart(sentence);
        found.stream().filter(candidate -> candidate.shared).forEach(candidate -> {
            int[] heads = dictionary.heads(words.id(candidate.last()));
            if (heads == null) {
                terms.add(candidate.term);
                return;
            }
            for (int number : heads) {
                CompiledSequence sequence = dictionary.sequence(number);
                if (!terms.contains(sequence.term()) && modifies(words, start, candidate.last(), sequence)) {
                    terms.add(sequence.term());
                }
            }
        });
        return terms;
    }

    private boolean modifies(Words words, int start, int head, CompiledSequence sequence) {
        for (int i = start; i < head; i++) {
            for (int k = 0; k < sequence.size() - 1; k++) {
                if (dictionary.information(words.id(i), sequence.slot()[k]) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
