package dipl.match;

import dipl.dictionary.Clause;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.WordTest;
import dipl.match.SlotResolver.Slot;
import dipl.match.TermCompiler.SlotKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the engine looks up while it reads: for each word of the vocabulary the terms it can start, the heads it can be, the word tests
 * it passes. Immutable, for any number of threads.
 */
final class CompiledTables {
    private final List<Term> terms;
    private final int[] categoryOfTerm;
    private final int[] dimensionOfTerm;
    private final List<SlotKey> slotKeys;
    private final List<int[]> unions;
    private final int[][] keysOfSequence;
    private final CompiledSequence[] sequences;
    private final int[] placesInTerms;
    private final int[] secondSlots;
    private final int slotCount;
    private final CompiledClause[][] clauses;
    private final int[][] slotsOfWord;
    private final int[][] informationOfWord;
    private final int[][] startsOfWord;
    private final int[][] headsOfWord;
    private final int[][] modifiersOfHeadsOfWord;
    private final int[][] closedHeadsOfWord;
    private final int[][] lastModifiersOfWord;
    private final int[] scopeOfTerm;
    private final List<TermScope> scopes;
    private final List<CompiledLanguageWords> languageWords;

    /** Where terms apply: their language, and the scripts they are written in. */
    record TermScope(String language, int scripts) {
        boolean appliesTo(String passage) {
            return passage.isEmpty()
                    || language.equals(passage)
                    || language.equals(Term.EVERY_LANGUAGE)
                    || (scripts & Scripts.ofLanguage(passage)) == 0;
        }
    }

    CompiledTables(
            List<Term> terms,
            int[] categoryOfTerm,
            int[] dimensionOfTerm,
            int vocabularySize,
            List<CompiledTerms> parts,
            Function<List<SlotKey>, List<Slot>> resolve) {
        this.terms = terms;
        this.categoryOfTerm = categoryOfTerm;
        this.dimensionOfTerm = dimensionOfTerm;
        Set<Clause.Wanted> wanted = parts.stream()
                .flatMap(part -> part.clauses().stream())
                .flatMap(Arrays::stream)
                .map(condition -> condition.clause().wanted())
                .collect(Collectors.toSet());
        TermCompiler compiler = new TermCompiler();
        List<LanguageSlots> languageSlots = LanguageWords.ALL.stream()
                .map(words -> LanguageSlots.of(words, wanted, compiler))
                .toList();
        CompiledTerms all = CompiledTerms.joined(
                Stream.concat(Stream.of(compiler.terms()), parts.stream()).toList());
        slotKeys = List.copyOf(all.keys());
        List<Slot> slotOfKey = resolve.apply(slotKeys);
        // A word stands in hundreds of terms, each with a test of its own; most of them accept the same.
        Map<Slot, Integer> numbers = new LinkedHashMap<>();
        Map<Slot, Integer> numberOfSlot = new IdentityHashMap<>();
        Map<Integer, Integer> numberOfUnion = new HashMap<>();
        IntFunction<Slot[]> ofPlace =
                slot -> Arrays.stream(all.parts(slot)).mapToObj(slotOfKey::get).toArray(Slot[]::new);
        IntUnaryOperator renumbering = slot -> slot >= 0
                ? numberOfSlot.computeIfAbsent(
                        slotOfKey.get(slot), own -> numbers.computeIfAbsent(own, s -> numbers.size()))
                : numberOfUnion.computeIfAbsent(
                        slot,
                        s -> numbers.computeIfAbsent(Slot.union(List.of(ofPlace.apply(s))), union -> numbers.size()));
        languageWords = languageSlots.stream()
                .map(words -> words.resolve(slotOfKey, renumbering, ofPlace))
                .toList();
        unions = all.unions();
        keysOfSequence = all.sequences().stream().map(CompiledSequence::slot).toArray(int[][]::new);
        sequences = all.sequences().stream()
                .map(sequence -> sequence.renumbered(renumbering, ofPlace))
                .toArray(CompiledSequence[]::new);
        placesInTerms = new int[sequences.length];
        for (int i = 1; i < sequences.length; i++) {
            placesInTerms[i] = sequences[i].term() == sequences[i - 1].term() ? placesInTerms[i - 1] + 1 : 0;
        }
        secondSlots = Arrays.stream(sequences)
                .mapToInt(sequence -> sequence.size() < 2 ? -1 : sequence.slot()[1])
                .toArray();
        clauses = all.clauses().stream()
                .map(conditions -> Arrays.stream(conditions)
                        .map(condition -> condition.renumbered(renumbering, ofPlace))
                        .toArray(CompiledClause[]::new))
                .toArray(CompiledClause[][]::new);
        List<Slot> slots = List.copyOf(numbers.keySet());
        slotCount = slots.size();
        slotsOfWord = new int[vocabularySize][];
        informationOfWord = new int[vocabularySize][];
        invert(slots);
        int[][] startsOfSlot =
                bySlot(sequence -> isPossible(sequence, slots) ? sequence.slot()[0] : CompiledSequence.NONE);
        int[][] headsOfSlot = bySlot(sequence -> sequence.shareable() ? sequence.head() : CompiledSequence.NONE);
        lastModifiersOfWord =
                perWord(bySlot(sequence -> sequence.shareable() ? lastModifier(sequence) : CompiledSequence.NONE));
        Map<String, int[]> hyphenatedByHead = new HashMap<>();
        for (int i = 0; i < sequences.length; i++) {
            if (sequences[i].shareable() && !sequences[i].closingHead().isEmpty()) {
                int number = i;
                hyphenatedByHead.compute(sequences[i].closingHead(), (head, others) -> append(others, number));
            }
        }
        int[][] closedHeadsOfSlot = new int[slots.size()][];
        for (CompiledSequence sequence : sequences) {
            if (!sequence.shareable() && hyphenatedByHead.containsKey(sequence.closingHead())) {
                for (int hyphenated : hyphenatedByHead.get(sequence.closingHead())) {
                    closedHeadsOfSlot[sequence.head()] = appendNew(closedHeadsOfSlot[sequence.head()], hyphenated);
                }
            }
        }
        startsOfWord = perWord(startsOfSlot);
        Arrays.parallelSetAll(startsOfWord, word -> startsOfWord[word] == null ? null : bySecond(startsOfWord[word]));
        headsOfWord = perWord(headsOfSlot);
        modifiersOfHeadsOfWord = new int[vocabularySize][];
        Arrays.parallelSetAll(
                modifiersOfHeadsOfWord, word -> headsOfWord[word] == null ? null : lastModifiers(headsOfWord[word]));
        closedHeadsOfWord = perWord(closedHeadsOfSlot);
        Map<TermScope, Integer> scopeNumbers = new LinkedHashMap<>();
        scopeOfTerm = new int[terms.size()];
        for (int t = 0; t < scopeOfTerm.length; t++) {
            TermScope scope = new TermScope(
                    terms.get(t).language(), Scripts.of(terms.get(t).text()));
            scopeOfTerm[t] = scopeNumbers.computeIfAbsent(scope, s -> scopeNumbers.size());
        }
        scopes = List.copyOf(scopeNumbers.keySet());
    }

    private void invert(List<Slot> slots) {
        int[] counts = new int[slotsOfWord.length];
        for (Slot slot : slots) {
            for (int id : slot.ids()) {
                counts[id]++;
            }
        }
        for (int number = 0; number < slots.size(); number++) {
            Slot slot = slots.get(number);
            for (int i = 0; i < slot.ids().length; i++) {
                int id = slot.ids()[i];
                if (slotsOfWord[id] == null) {
                    slotsOfWord[id] = new int[counts[id]];
                    informationOfWord[id] = new int[counts[id]];
                }
                int place = slotsOfWord[id].length - counts[id]--;
                slotsOfWord[id][place] = number;
                informationOfWord[id][place] = slot.information()[i];
            }
        }
    }

    /** Whether the vocabulary has a word for each place. */
    private static boolean isPossible(CompiledSequence sequence, List<Slot> slots) {
        for (int slot : sequence.slot()) {
            if (slots.get(slot).ids().length == 0) {
                return false;
            }
        }
        return true;
    }

    /** For each slot the sequences for which the function gives it, rising; null where there are none. */
    private int[][] bySlot(ToIntFunction<CompiledSequence> slotOf) {
        int[] counts = new int[slotCount];
        int[] slots = new int[sequences.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slotOf.applyAsInt(sequences[i]);
            if (slots[i] != CompiledSequence.NONE) {
                counts[slots[i]]++;
            }
        }
        int[][] grouped = new int[slotCount][];
        for (int i = slots.length - 1; i >= 0; i--) {
            if (slots[i] != CompiledSequence.NONE) {
                if (grouped[slots[i]] == null) {
                    grouped[slots[i]] = new int[counts[slots[i]]];
                }
                grouped[slots[i]][--counts[slots[i]]] = i;
            }
        }
        return grouped;
    }

    /** For each word what there is for any of its slots, rising; null where there is nothing. */
    private int[][] perWord(int[][] perSlot) {
        int[][] perWord = new int[slotsOfWord.length][];
        Arrays.parallelSetAll(perWord, word -> slotsOfWord[word] == null ? null : ofSlots(slotsOfWord[word], perSlot));
        return perWord;
    }

    private int[] lastModifiers(int[] heads) {
        int[] slots = new int[heads.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = lastModifier(sequences[heads[i]]);
        }
        Arrays.sort(slots);
        int size = 0;
        for (int i = 0; i < slots.length; i++) {
            if (i == 0 || slots[i] != slots[i - 1]) {
                slots[size++] = slots[i];
            }
        }
        return Arrays.copyOf(slots, size);
    }

    private static int lastModifier(CompiledSequence sequence) {
        return sequence.slot()[sequence.size() - 2];
    }

    /** Groups sequences by the test of their second word. */
    private int[] bySecond(int[] starts) {
        long[] ordered = new long[starts.length];
        int groups = 0;
        for (int i = 0; i < starts.length; i++) {
            ordered[i] = (long) secondSlots[starts[i]] << Integer.SIZE | starts[i];
        }
        Arrays.sort(ordered);
        for (int i = 0; i < ordered.length; i++) {
            groups += i == 0 || second(ordered[i]) != second(ordered[i - 1]) ? 1 : 0;
        }
        int[] grouped = new int[starts.length + 2 * groups];
        int size = 0;
        int head = 0;
        for (int i = 0; i < ordered.length; i++) {
            if (i == 0 || second(ordered[i]) != second(ordered[i - 1])) {
                head = size;
                grouped[head] = second(ordered[i]);
                size += 2;
            }
            grouped[head + 1]++;
            grouped[size++] = (int) ordered[i];
        }
        return grouped;
    }

    private static int second(long secondAndSequence) {
        return (int) (secondAndSequence >> Integer.SIZE);
    }

    private static int[] ofSlots(int[] slots, int[][] perSlot) {
        int size = 0;
        for (int slot : slots) {
            size += perSlot[slot] == null ? 0 : perSlot[slot].length;
        }
        if (size == 0) {
            return null;
        }
        int[] all = new int[size];
        for (int slot : slots) {
            if (perSlot[slot] != null) {
                size -= perSlot[slot].length;
                System.arraycopy(perSlot[slot], 0, all, size, perSlot[slot].length);
            }
        }
        Arrays.sort(all);
        return all;
    }

    private static int[] append(int[] array, int value) {
        if (array == null) {
            return new int[] {value};
        }
        int[] longer = Arrays.copyOf(array, array.length + 1);
        longer[array.length] = value;
        return longer;
    }

    private static int[] appendNew(int[] array, int value) {
        return array != null && Arrays.stream(array).anyMatch(other -> other == value) ? array : append(array, value);
    }

    private static int[] toInts(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The category of a term; -1 for an exclusion. */
    int category(int term) {
        return categoryOfTerm[term];
    }

    int dimension(int term) {
        return dimensionOfTerm[term];
    }

    CompiledSequence sequence(int number) {
        return sequences[number];
    }

    /** Which of the sequences of its term a sequence is, from 0. */
    int placeInTerm(int sequence) {
        return placesInTerms[sequence];
    }

    CompiledClause[] clauses(int term) {
        return clauses[term];
    }

    /**
     * The sequences that can start with a word, or null: for each test that a second word must pass, or {@link CompiledSequence#NONE} for
     * sequences of one word, the test, the number of these sequences, and they.
     */
    int[] starts(int word) {
        return startsOfWord[word];
    }

    /** The sequences whose shareable head a word can be, or null. */
    int[] heads(int word) {
        return headsOfWord[word];
    }

    /** The word tests of the last modifiers of {@link #heads}, each once, or null. */
    int[] modifiersOfHeads(int word) {
        return modifiersOfHeadsOfWord[word];
    }

    /** The hyphenated sequences whose head a closed word ends in, or null. */
    int[] closedHeads(int word) {
        return closedHeadsOfWord[word];
    }

    /** The sequences with a shareable head whose last modifier a word can be, rising, or null. */
    int[] lastModifiers(int word) {
        return lastModifiersOfWord[word];
    }

    /** What is known of a word in a slot, or 0 if the slot does not accept it. */
    int information(int word, int slot) {
        int[] slots = slotsOfWord[word];
        if (slots == null) {
            return 0;
        }
        int place = Arrays.binarySearch(slots, slot);
        return place < 0 ? 0 : informationOfWord[word][place];
    }

    /** Whether a term is of a passage's language. */
    boolean isAtHome(int term, String passage) {
        return terms.get(term).language().equals(passage);
    }

    /** The word tests that a word passes, rising, or null. */
    int[] slots(int word) {
        return slotsOfWord[word];
    }

    /** How many word tests there are that accept different words. */
    int slotCount() {
        return slotCount;
    }

    /** For each word test the sequences that have it, rising. */
    int[][] sequencesOfSlots() {
        int[] counts = new int[slotCount];
        int[][] distinct = new int[sequences.length][];
        for (int number = 0; number < sequences.length; number++) {
            distinct[number] =
                    Arrays.stream(sequences[number].slot()).distinct().toArray();
            for (int slot : distinct[number]) {
                counts[slot]++;
            }
        }
        int[][] all = new int[slotCount][];
        Arrays.setAll(all, slot -> new int[counts[slot]]);
        for (int number = sequences.length - 1; number >= 0; number--) {
            for (int slot : distinct[number]) {
                all[slot][--counts[slot]] = number;
            }
        }
        return all;
    }

    int scope(int term) {
        return scopeOfTerm[term];
    }

    List<TermScope> scopes() {
        return scopes;
    }

    /** The closed-class words of a passage's language; of every language where it is unsure. */
    List<CompiledLanguageWords> languageWords(String passage) {
        List<CompiledLanguageWords> own = languageWords.stream()
                .filter(words -> words.words().language().equals(passage))
                .toList();
        return own.isEmpty() ? languageWords : own;
    }

    /** Whether a word of a sequence is a verb that is negated by a suffix, which the form in the dictionary has not. */
    boolean mayBeNegated(int sequence, int word) {
        String language = terms.get(sequences[sequence].term()).language();
        return TermCompiler.mayBeNegated(language, tests(sequence, word).get(0));
    }

    /** Whether the word test of a place of a sequence is a regular expression. */
    boolean isExpression(int sequence, int place) {
        int slot = keysOfSequence[sequence][place];
        int first = slot >= 0 ? slot : unions.get(~slot)[0];
        return slotKeys.get(first).test().mode() == MatchMode.REGEX;
    }

    /** The word tests of a place of a sequence, one of which a word must pass. */
    List<WordTest> tests(int sequence, int place) {
        return Arrays.stream(CompiledTerms.parts(keysOfSequence[sequence][place], unions))
                .mapToObj(key -> slotKeys.get(key).test())
                .toList();
    }

    /**
     * The closed-class words of a language as sets of the vocabulary's words.
     *
     * @param conjunctions for each phrase the set of each of its words, longer phrases first
     * @param remainders the same
     * @param noCountries what looks like a mention of a country and is none
     */
    record CompiledLanguageWords(
            LanguageWords words,
            List<BitSet[]> conjunctions,
            List<BitSet[]> remainders,
            BitSet fillers,
            BitSet rangeStarts,
            BitSet rangeEnds,
            BitSet determiners,
            BitSet particles,
            BitSet suffixes,
            BitSet negators,
            BitSet limiters,
            CompiledSequence[] countries,
            CompiledSequence[] noCountries,
            CompiledSequence[] diplomacy) {}

    /** The same as slots, before these are looked up. */
    private record LanguageSlots(
            LanguageWords words,
            int[][] conjunctions,
            int[][] remainders,
            int[] fillers,
            int[] rangeStarts,
            int[] rangeEnds,
            int[] determiners,
            int[] particles,
            int[] suffixes,
            int[] negators,
            int[] limiters,
            CompiledSequence[] countries,
            CompiledSequence[] noCountries,
            CompiledSequence[] diplomacy) {
        /** @param wanted what some term asks for; the rest need not be found */
        static LanguageSlots of(LanguageWords words, Set<Clause.Wanted> wanted, TermCompiler compiler) {
            boolean negating = wanted.contains(Clause.Wanted.NEGATION);
            List<Term> countries = wanted.contains(Clause.Wanted.COUNTRY) ? Mentions.countries() : List.of();
            List<Term> diplomacy = wanted.contains(Clause.Wanted.DIPLOMACY) ? Mentions.diplomacy() : List.of();
            List<Integer> negators = new ArrayList<>();
            if (negating) {
                words.negators().forEach(word -> negators.add(compiler.exactSlot(word)));
            }
            if (negating && !words.negativeForms().isEmpty()) {
                negators.add(compiler.expressionSlot(words.negativeForms()));
            }
            return new LanguageSlots(
                    words,
                    phraseSlots(words.conjunctions(), compiler),
                    phraseSlots(words.remainders(), compiler),
                    exactSlots(words.fillers(), compiler),
                    exactSlots(words.rangeStarts(), compiler),
                    exactSlots(words.rangeEnds(), compiler),
                    exactSlots(words.determiners(), compiler),
                    exactSlots(words.particles(), compiler),
                    exactSlots(words.suffixes(), compiler),
                    toInts(negators),
                    negating ? exactSlots(words.limiters(), compiler) : new int[0],
                    compiler.mentions(countries, words.language(), false),
                    compiler.mentions(countries, words.language(), true),
                    compiler.mentions(diplomacy, words.language(), false));
        }

        private static int[][] phraseSlots(List<String> phrases, TermCompiler compiler) {
            return phrases.stream()
                    .map(phrase -> exactSlots(List.of(phrase.split(" ")), compiler))
                    .sorted((a, b) -> b.length - a.length)
                    .toArray(int[][]::new);
        }

        private static int[] exactSlots(List<String> words, TermCompiler compiler) {
            return words.stream().mapToInt(compiler::exactSlot).toArray();
        }

        /** @param numbers for each slot its number among those that accept different words */
        CompiledLanguageWords resolve(List<Slot> slots, IntUnaryOperator numbers, IntFunction<Slot[]> parts) {
            return new CompiledLanguageWords(
                    words,
                    sets(slots, conjunctions),
                    sets(slots, remainders),
                    set(slots, fillers),
                    set(slots, rangeStarts),
                    set(slots, rangeEnds),
                    set(slots, determiners),
                    set(slots, particles),
                    set(slots, suffixes),
                    set(slots, negators),
                    set(slots, limiters),
                    renumbered(countries, numbers, parts),
                    renumbered(noCountries, numbers, parts),
                    renumbered(diplomacy, numbers, parts));
        }

        private static CompiledSequence[] renumbered(
                CompiledSequence[] sequences, IntUnaryOperator numbers, IntFunction<Slot[]> parts) {
            return Arrays.stream(sequences)
                    .map(sequence -> sequence.renumbered(numbers, parts))
                    .toArray(CompiledSequence[]::new);
        }

        private static List<BitSet[]> sets(List<Slot> slots, int[][] phrases) {
            return Arrays.stream(phrases)
                    .map(phrase -> Arrays.stream(phrase)
                            .mapToObj(slot -> set(slots, slot))
                            .toArray(BitSet[]::new))
                    .toList();
        }

        private static BitSet set(List<Slot> slots, int... numbers) {
            BitSet set = new BitSet();
            for (int number : numbers) {
                for (int word : slots.get(number).ids()) {
                    set.set(word);
                }
            }
            return set;
        }
    }
}
