package dipl.match;

import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.match.CompiledTables.CompiledLanguageWords;
import dipl.match.CompiledTables.TermScope;
import dipl.match.SlotResolver.Slot;
import dipl.morphology.Agreement;
import dipl.text.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the terms of a dictionary in documents. Not for several threads at once; make one for each, they are cheap.
 *
 * <p>A document is read sentence by sentence: no match crosses a sentence. In each sentence the terms of its language are found, then
 * modifiers that share a head, then conditions and exclusions are applied, and last the overlap within each dimension is settled.
 *
 * <p>The longest match wins: the one with most words from its first to its last, those in a gap among them, for they are what it was found
 * over; but a shared head counts as if it stood beside its modifier, for the words between belong to others. Of equal lengths the one
 * whose term names more of the words wins, then the plain one over one that shares a head, then the earlier start, the earlier end, and the order of
 * the dictionary. A match with a gap gives way, before that, to a narrower one of its own term within it. Two matches of one category
 * rival if their spans overlap, two of different categories if they have a word in common, other than a head they share: what stands in a
 * gap is free. Of several modifiers of one category at one head the first stands for all.
 */
public final class Matcher {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingInt(c -> -c.length())
            .thenComparingInt(c -> -c.words.length)
            .thenComparing(c -> c.shared)
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::last)
            .thenComparingInt(c -> c.category)
            .thenComparingInt(c -> c.term)
            .thenComparingInt(c -> c.sequence);

    /** No term. */
    static final int NONE = -1;

    private static final Comparator<Match> READING_ORDER = Comparator.comparingInt(Match::first)
            .thenComparingInt(Match::last)
            .thenComparingInt(Match::category)
            .thenComparingInt(Match::term);

    private final CompiledTables dictionary;
    private final MatchOptions options;
    private final SharedHeads sharedHeads;
    private final Conditions conditions;
    private final Map<String, boolean[]> applicable = new HashMap<>();
    private final SequenceMatcher sequences;
    private final SentenceSlots present;

    /**
     * @param modifiers tells attributes, for unknown words in a coordination
     * @param vocabulary the words by number, asked for only where a coordination holds an unknown one
     */
    public Matcher(
            CompiledDictionary dictionary, MatchOptions options, Modifiers modifiers, Supplier<Vocabulary> vocabulary) {
        this(dictionary, options, new ModifierMemory(modifiers, vocabulary));
    }

    /** Matchers of several threads may share what they have learned of modifiers. */
    Matcher(CompiledDictionary dictionary, MatchOptions options, ModifierMemory modifiers) {
        this.dictionary = dictionary.tables();
        this.options = options;
        sequences = new SequenceMatcher(this.dictionary);
        present = new SentenceSlots(this.dictionary);
        sharedHeads = new SharedHeads(this.dictionary, modifiers, present);
        conditions = new Conditions(this.dictionary, sequences, present);
    }

    /** All matches of a document in reading order. */
    public List<Match> match(Words words) {
        List<Match> matches = new ArrayList<>();
        List<Candidate> found = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            collect(words, s, NONE, found);
            if (!found.isEmpty()) {
                hold(words, s, found);
                matches.addAll(matches(words, s, settle(found)));
                found.clear();
            }
        }
        return matches;
    }

    /**
     * Adds all places in a sentence where a term may stand, whatever its surroundings.
     *
     * @param without the number of a term to pass over, as if the dictionary did not have it; {@link #NONE} for no term
     */
    void collect(Words words, int sentence, int without, List<Candidate> found) {
        int end = words.sentenceEnd(sentence);
        boolean[] scopes = null;
        present.read(words, sentence);
        for (int i = words.sentenceStart(sentence); i < end; i++) {
            int[] starts = dictionary.starts(words.id(i));
            int[] heads = options.sharedHeads() ? without(dictionary.heads(words.id(i)), without) : null;
            int[] closedHeads = options.sharedHeads() ? without(dictionary.closedHeads(words.id(i)), without) : null;
            if (starts == null && heads == null) {
                continue;
            }
            if (scopes == null) {
                scopes = applicable(words.language(sentence));
            }
            if (starts != null) {
                start(words, i, end, starts, scopes, without, found);
            }
            if (heads != null
                    && present.holdsAny(dictionary.modifiersOfHeads(words.id(i)))
                    && present.holdModifiers(heads)) {
                sharedHeads.find(words, sentence, i, heads, scopes, found);
            }
            if (closedHeads != null && present.holdModifiers(closedHeads)) {
                sharedHeads.findClosed(words, sentence, i, closedHeads, scopes, found);
            }
        }
        String language = words.language(sentence);
        if (!language.isEmpty() && !options.anyLanguage()) {
            found.removeIf(candidate -> !dictionary.isAtHome(candidate.term, language) && isRepaired(words, candidate));
        }
    }

    /** @param starts see {@link CompiledTables#starts} */
    private void start(
            Words words, int place, int end, int[] starts, boolean[] scopes, int without, List<Candidate> found) {
        int at = 0;
        while (at < starts.length) {
            int second = starts[at];
            int first = at + 2;
            at = first + starts[at + 1];
            if (second == CompiledSequence.NONE || present.standsAfter(second, place)) {
                for (int k = first; k < at; k++) {
                    int term = dictionary.sequence(starts[k]).term();
                    if (term != without && scopes[dictionary.scope(term)] && present.mayStart(starts[k], place)) {
                        sequences.find(words, starts[k], place, end, found);
                    }
                }
            }
        }
    }

    /**
     * Whether a word had to be read as another spelling. Outside its own language a term counts as it is spelt: {@code grant} in
     * English is not the Kazakh {@code грант} in Latin letters.
     */
    private boolean isRepaired(Words words, Candidate candidate) {
        CompiledSequence sequence = dictionary.sequence(candidate.sequence);
        for (int k = 0; k < sequence.size(); k++) {
            int information = dictionary.information(words.id(candidate.words[k]), sequence.slot()[k]);
            if ((information & SlotResolver.REPAIRED) != 0) {
                return true;
            }
        }
        return false;
    }

    private int[] without(int[] numbers, int term) {
        if (numbers == null || term == NONE) {
            return numbers;
        }
        int[] others = new int[numbers.length];
        int size = 0;
        for (int number : numbers) {
            if (dictionary.sequence(number).term() != term) {
                others[size++] = number;
            }
        }
        return size == 0 ? null : size == numbers.length ? numbers : Arrays.copyOf(others, size);
    }

    /** Removes the candidates whose surroundings are not as their terms demand. */
    void hold(Words words, int sentence, List<Candidate> found) {
        found.removeIf(candidate -> !conditions.hold(words, sentence, candidate));
    }

    private boolean[] applicable(String language) {
        return applicable.computeIfAbsent(language, passage -> {
            List<TermScope> scopes = dictionary.scopes();
            boolean[] applies = new boolean[scopes.size()];
            for (int i = 0; i < applies.length; i++) {
                applies[i] = options.anyLanguage() || scopes.get(i).appliesTo(passage);
            }
            return applies;
        });
    }

    /** Those of a sentence's candidates that count: not cancelled by an exclusion, not beaten by a longer match. */
    List<Candidate> settle(List<Candidate> found) {
        List<Candidate> exclusions = found.stream().filter(c -> c.category < 0).toList();
        List<Candidate> rivals = new ArrayList<>(found);
        rivals.removeIf(
                candidate -> candidate.category < 0 || exclusions.stream().anyMatch(e -> covers(e, candidate)));
        if (options.overlap()) {
            // Also where an exclusion cancels the narrower one: a wider reading must not bring it back.
            rivals.removeIf(
                    candidate -> candidate.hasOthersBetween() && found.stream().anyMatch(candidate::isWiderThan));
        }
        rivals.sort(BEST_FIRST);
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : rivals) {
            boolean free = options.overlap()
                    ? kept.stream().noneMatch(candidate::conflicts)
                    : kept.stream().noneMatch(candidate::sameHit);
            if (free) {
                kept.add(firstModifier(candidate, rivals, kept));
            }
        }
        return kept;
    }

    /** The match that has the first of all modifiers of its category at one head, unless it rivals another that counts already. */
    private Candidate firstModifier(Candidate candidate, List<Candidate> rivals, List<Candidate> kept) {
        Candidate first = candidate;
        for (Candidate rival : rivals) {
            if (rival.shared
                    && rival.category == candidate.category
                    && rival.last() == candidate.last()
                    && rival.first() < first.first()
                    && kept.stream()
                            .noneMatch(other -> options.overlap() ? other.conflicts(rival) : other.sameHit(rival))) {
                first = rival;
            }
        }
        return first;
    }

    /** Candidates of a sentence as matches in reading order. */
    List<Match> matches(Words words, int sentence, List<Candidate> kept) {
        List<Match> ordered = new ArrayList<>();
        for (Candidate c : kept) {
            ordered.add(new Match(
                    c.term,
                    c.category,
                    withSuffix(words, sentence, c.words),
                    sentence,
                    c.shared,
                    c.ambiguous,
                    dictionary.placeInTerm(c.sequence)));
        }
        ordered.sort(READING_ORDER);
        return ordered;
    }

    /** An ending written with a hyphen belongs to its word: {@code ҮЕҰ-мен}. */
    private int[] withSuffix(Words words, int sentence, int[] places) {
        int next = places[places.length - 1] + 1;
        if (next < words.sentenceEnd(sentence) && words.gap(next) == Gap.HYPHEN) {
            for (CompiledLanguageWords own : dictionary.languageWords(words.language(sentence))) {
                if (own.suffixes().get(words.id(next))) {
                    int[] longer = Arrays.copyOf(places, places.length + 1);
                    longer[places.length] = next;
                    return longer;
                }
            }
        }
        return places;
    }

    static boolean covers(Candidate exclusion, Candidate candidate) {
        return exclusion.dimension == candidate.dimension
                && exclusion.first() <= candidate.first()
                && candidate.last() <= exclusion.last();
    }

    /** Finds one sequence at one place. */
    static final class SequenceMatcher {
        private final CompiledTables dictionary;
        private CompiledSequence sequence;
        private Words words;
        private int end;
        private int[] places;
        private boolean ambiguous;
        /** Takes every place; null if the first is enough. */
        private List<Place> all;

        SequenceMatcher(CompiledTables dictionary) {
            this.dictionary = dictionary;
        }

        void find(Words words, int number, int start, int end, List<Candidate> found) {
            CompiledSequence wanted = dictionary.sequence(number);
            int term = wanted.term();
            if (wanted.manifold()) {
                for (Place place : each(words, wanted, start, end)) {
                    found.add(new Candidate(
                            number,
                            term,
                            dictionary.category(term),
                            dictionary.dimension(term),
                            place.words,
                            false,
                            place.ambiguous));
                }
                return;
            }
            int[] places = find(words, wanted, start, end);
            if (places != null) {
                found.add(new Candidate(
                        number, term, dictionary.category(term), dictionary.dimension(term), places, false, ambiguous));
            }
        }

        /** Where a sequence stands. */
        record Place(int[] words, boolean ambiguous) {}

        /** The places of a sequence with alternatives if it starts here: the first of each way to write it out. */
        List<Place> each(Words words, CompiledSequence sequence, int start, int end) {
            all = new ArrayList<>();
            find(words, sequence, start, end);
            List<Place> places = all;
            all = null;
            if (places.size() < 2) {
                return places;
            }
            Set<List<Integer>> seen = new HashSet<>();
            places.removeIf(place -> !seen.addAll(writtenOut(words, sequence, place.words)));
            return places;
        }

        /** For each way to write out the sequence that these words are: which alternative each of them is. */
        private static List<List<Integer>> writtenOut(Words words, CompiledSequence sequence, int[] places) {
            List<List<Integer>> all = List.of(List.of());
            for (int k = 0; k < places.length; k++) {
                Slot[] alternatives = sequence.alternatives()[k];
                List<List<Integer>> longer = new ArrayList<>();
                for (int a = 0; a < (alternatives == null ? 1 : alternatives.length); a++) {
                    if (alternatives == null || alternatives[a].accepts(words.id(places[k]))) {
                        for (List<Integer> before : all) {
                            List<Integer> with = new ArrayList<>(before);
                            with.add(a);
                            longer.add(with);
                        }
                    }
                }
                all = longer;
            }
            return all;
        }

        /** The places of the sequence's words if it starts here, or null. */
        int[] find(Words words, CompiledSequence sequence, int start, int end) {
            int information = dictionary.information(words.id(start), sequence.slot()[0]);
            if (information == 0 || isRefused(words, sequence, start)) {
                return null;
            }
            this.words = words;
            this.sequence = sequence;
            this.end = end;
            places = new int[sequence.size()];
            places[0] = start;
            return rest(1, information & Agreement.ANY, (information & SlotResolver.AMBIGUOUS) != 0, sequence.budget())
                    ? places
                    : null;
        }

        private boolean isRefused(Words words, CompiledSequence sequence, int start) {
            return sequence.notAfter() != CompiledSequence.NONE
                    && start > 0
                    && dictionary.information(words.id(start - 1), sequence.notAfter()) != 0;
        }

        /** Whether an ending written with a hyphen stands here, and more words after it: {@code ҚХА-ның 30 жылы}. */
        private boolean hasSuffix(Words words, int next, int end) {
            if (next + 1 >= end || words.gap(next) != Gap.HYPHEN) {
                return false;
            }
            return dictionary.languageWords(words.language(words.sentenceOf(next))).stream()
                    .anyMatch(own -> own.suffixes().get(words.id(next)));
        }

        private boolean rest(int k, int agreement, boolean ambiguousSoFar, int budget) {
            if (k == sequence.size()) {
                ambiguous = ambiguousSoFar;
                if (all != null) {
                    all.add(new Place(places.clone(), ambiguous));
                }
                return all == null;
            }
            int next = places[k - 1] + 1;
            // A term may name the ending itself: АҚШ-тың агенттігі.
            return from(next, k, agreement, ambiguousSoFar, budget)
                    || hasSuffix(words, next, end) && from(next + 1, k, agreement, ambiguousSoFar, budget);
        }

        /** Looks for word {@code k} and those after it, from a place on. */
        private boolean from(int from, int k, int agreement, boolean ambiguousSoFar, int budget) {
            int widest = Math.min(sequence.gap()[k], budget);
            for (int between = 0; between <= widest; between++) {
                int place = from + between;
                if (place >= end) {
                    return false;
                }
                if (sequence.gap()[k] == 0 && (words.gapBit(place) & sequence.gapMask()[k]) == 0) {
                    return false;
                }
                int information = dictionary.information(words.id(place), sequence.slot()[k]);
                int shared = sequence.phrase()[k] == sequence.phrase()[k - 1] ? agreement & information : information;
                if (information != 0 && (shared & Agreement.ANY) != 0) {
                    places[k] = place;
                    // the words of a term vouch for one another
                    boolean ambiguousNow = ambiguousSoFar && (information & SlotResolver.AMBIGUOUS) != 0;
                    if (rest(k + 1, shared & Agreement.ANY, ambiguousNow, budget - between)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
