package dipl.match;

import dipl.dictionary.Clause;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermPattern;
import dipl.dictionary.TermSequence;
import dipl.dictionary.TermSequence.Link;
import dipl.dictionary.TermSequence.Step;
import dipl.dictionary.WordTest;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import dipl.text.CaseFolding;
import dipl.text.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns terms into numbered sequences of numbered word tests; the words themselves are looked up later, or taken from a cache. */
final class TermCompiler {
    /** A word test in its phrase: the phrase decides how the word inflects. */
    record SlotKey(Phrase phrase, int index, WordTest test) {
        @Override
        public int hashCode() {
            return 31 * (31 * phrase.hash + index) + test.text().hashCode();
        }
    }

    /** The words of a term that inflect together; quick to compare with itself, and there are hundreds of thousands of comparisons. */
    static final class Phrase {
        /** What is compared as written has none. */
        static final Phrase NONE = new Phrase("", List.of());

        private final String language;
        private final List<TermWord> words;
        private final int hash;

        Phrase(String language, List<TermWord> words) {
            this.language = language;
            this.words = words;
            int code = language.hashCode();
            for (TermWord word : words) {
                code = 31 * code + word.text().hashCode();
            }
            hash = code;
        }

        String language() {
            return language;
        }

        List<TermWord> words() {
            return words;
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Phrase that
                            && hash == that.hash
                            && language.equals(that.language)
                            && words.equals(that.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * Words that may stand for one another in one place.
     *
     * @param follows whether other words of the term stand before and matter
     */
    private record Choice(String language, boolean follows, List<WordTest> words) {
        @Override
        public int hashCode() {
            int code = language.hashCode();
            for (WordTest word : words) {
                code = 31 * code + word.text().hashCode();
            }
            return code;
        }
    }

    /** Also {@code Secretary- General}: texts whose lines were put together again keep the hyphen of the line's end. */
    private static final int HYPHEN_GAPS = bit(Gap.HYPHEN) | bit(Gap.SPACED_HYPHEN) | bit(Gap.SUSPENDED_HYPHEN);

    private static final int SPACE_GAPS = bit(Gap.SPACE) | HYPHEN_GAPS;
    private static final int SIGN_GAPS = SPACE_GAPS | HYPHEN_GAPS | bit(Gap.SLASH) | bit(Gap.BREAK);

    /** The Russian "Mr", which after a number is a year: {@code г. Президент}, but {@code в 2019 г. Президент}. */
    private static final String MISTER = "г";

    private static final Pattern NEGATIVE_INFINITIVE = Pattern.compile(".+[мбп][ае]у");

    private static final String NUMBER = "\\d+";

    /** Stands for whatever is before the last word of a Kazakh phrase: only that there is something matters to this word. */
    private static final TermWord OTHERS = TermWord.nominal("халық");

    private final Map<Phrase, Phrase> phrases = new HashMap<>();
    private final Map<SlotKey, Integer> slots = new HashMap<>();
    private final List<SlotKey> slotKeys = new ArrayList<>();
    private final Map<Choice, Integer> unions = new HashMap<>();
    private final List<int[]> slotsOfUnions = new ArrayList<>();
    private final List<CompiledSequence> sequences = new ArrayList<>();
    private final List<CompiledClause[]> clauses = new ArrayList<>();

    /** What was compiled so far. */
    CompiledTerms terms() {
        return new CompiledTerms(slotKeys, slotsOfUnions, sequences, clauses);
    }

    /** Compiles terms. */
    static CompiledTerms compile(List<Term> terms) {
        TermCompiler compiler = new TermCompiler();
        terms.forEach(compiler::add);
        return compiler.terms();
    }

    /**
     * The word tests of one sequence of a term, in each place those of the words that may stand there.
     *
     * @param sequence its place among the sequences of the term
     */
    static List<List<SlotKey>> words(Term term, int sequence) {
        TermCompiler alone = new TermCompiler();
        TermSequence way = ways(term.pattern(), term.language()).get(sequence);
        CompiledSequence compiled = alone.compile(0, term.language(), way);
        return Arrays.stream(compiled.slot())
                .mapToObj(slot -> Arrays.stream(alone.terms().parts(slot))
                        .mapToObj(alone.slotKeys::get)
                        .toList())
                .toList();
    }

    /** The ways to write a term, the words of each place alike in what the engine must know of them besides their forms. */
    private static List<TermSequence> ways(TermPattern pattern, String language) {
        List<TermSequence> ways = new ArrayList<>();
        for (TermSequence way : pattern.ways()) {
            if (way.hasAlternatives()) {
                ways.addAll(alike(way, language));
            } else {
                ways.add(way);
            }
        }
        return ways;
    }

    private static List<TermSequence> alike(TermSequence way, String language) {
        List<List<Step>> choices = new ArrayList<>();
        for (Step step : way.steps()) {
            Map<List<Boolean>, List<WordTest>> kinds = new LinkedHashMap<>();
            for (WordTest word : step.words()) {
                List<Boolean> kind = List.of(mayBeNegated(language, word), isMister(language, word));
                kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(word);
            }
            choices.add(kinds.values().stream()
                    .map(words -> new Step(words, step.link(), step.gap()))
                    .toList());
        }
        return TermSequence.combinations(choices).stream()
                .map(steps -> new TermSequence(steps, way.budget()))
                .toList();
    }

    /** Whether a word is a verb that is negated by a suffix, which the form in the dictionary has not. */
    static boolean mayBeNegated(String language, WordTest word) {
        return language.equals("kk")
                && word.partOfSpeech() == PartOfSpeech.VERB
                && !NEGATIVE_INFINITIVE.matcher(word.text()).matches();
    }

    private static boolean isMister(String language, WordTest word) {
        return language.equals("ru") && word.text().equals(MISTER);
    }

    /** Adds a term; its number is the count of terms before it. */
    void add(Term term) {
        TermPattern pattern = term.pattern();
        int number = clauses.size();
        for (TermSequence sequence : ways(pattern, term.language())) {
            sequences.add(compile(number, term.language(), sequence));
        }
        List<CompiledClause> conditions = new ArrayList<>();
        for (Clause clause : pattern.clauses()) {
            CompiledSequence[] wanted = clause.ways().stream()
                    .map(sequence -> compile(number, term.language(), sequence))
                    .toArray(CompiledSequence[]::new);
            conditions.add(new CompiledClause(clause, wanted));
        }
        clauses.add(conditions.toArray(CompiledClause[]::new));
    }

    private CompiledSequence compile(int term, String language, TermSequence sequence) {
        List<Step> steps = sequence.steps();
        int size = steps.size();
        int[] slot = new int[size];
        int[] gapMask = new int[size];
        int[] gap = new int[size];
        int[] phrase = new int[size];
        boolean shareable = size > 1;
        int phraseNumber = 0;
        int phraseStart = -1;
        int phraseEnd = -1;
        Phrase words = Phrase.NONE;
        for (int i = 0; i < size; i++) {
            Step step = steps.get(i);
            if (i > 0 && step.gap() > 0) {
                phraseNumber++;
                shareable = false;
            }
            phrase[i] = phraseNumber;
            gap[i] = step.gap();
            gapMask[i] = switch (step.link()) {
                case SPACE -> SPACE_GAPS;
                case HYPHEN -> HYPHEN_GAPS;
                case SIGN -> SIGN_GAPS;
            };
            shareable &= step.word().mode() == MatchMode.INFLECT || step.word().mode() == MatchMode.EXACT;
            shareable &= step.word().partOfSpeech() != PartOfSpeech.VERB;
            int start = sequence.phraseStart(i, language);
            int end = sequence.phraseEnd(i);
            if (start != phraseStart || end != phraseEnd) {
                phraseStart = start;
                phraseEnd = end;
                words = phrase(language, steps.subList(start, end));
            }
            slot[i] = step.words().size() == 1
                    ? slot(words, i - start, step.word())
                    : union(language, i > start, step.words());
        }
        WordTest last = steps.get(size - 1).word();
        boolean hyphenated = shareable && steps.get(size - 1).link() == Link.HYPHEN;
        boolean name = Character.isUpperCase(last.text().codePointAt(0));
        boolean closed = size == 1 && !last.prefix().isEmpty();
        String sharedHead = hyphenated || closed ? language + ' ' + CaseFolding.fold(last.text()) : "";
        boolean title = isMister(language, steps.get(0).word());
        boolean manifold = size > 1 && sequence.hasAlternatives();
        int notAfter = title ? expressionSlot(NUMBER) : CompiledSequence.NONE;
        return new CompiledSequence(
                term,
                slot,
                gapMask,
                gap,
                phrase,
                sequence.budget(),
                shareable,
                name,
                sharedHead,
                manifold,
                null,
                notAfter);
    }

    private Phrase phrase(String language, List<Step> steps) {
        List<TermWord> words = new ArrayList<>(steps.size());
        for (Step step : steps) {
            words.add(termWord(step.word()));
        }
        return once(new Phrase(language, words));
    }

    /** One object for all phrases with these words. */
    private Phrase once(Phrase phrase) {
        Phrase known = phrases.putIfAbsent(phrase, phrase);
        return known == null ? phrase : known;
    }

    private static TermWord termWord(WordTest test) {
        return new TermWord(test.text(), test.partOfSpeech(), test.derivations());
    }

    /** The number of a place for one of several words, below 0. Each stands alone, or in Kazakh after others. */
    private int union(String language, boolean follows, List<WordTest> tests) {
        Choice choice = new Choice(language, follows, tests);
        Integer known = unions.get(choice);
        if (known != null) {
            return ~known;
        }
        int[] parts = new int[tests.size()];
        for (int i = 0; i < parts.length; i++) {
            TermWord word = termWord(tests.get(i));
            Phrase own = once(new Phrase(language, follows ? List.of(OTHERS, word) : List.of(word)));
            parts[i] = slot(own, follows ? 1 : 0, tests.get(i));
        }
        unions.put(choice, slotsOfUnions.size());
        slotsOfUnions.add(parts);
        return ~(slotsOfUnions.size() - 1);
    }

    private int slot(Phrase phrase, int index, WordTest test) {
        // only inflection depends on the language and on the words around
        if (test.mode() != MatchMode.INFLECT) {
            return slot(new SlotKey(Phrase.NONE, 0, test));
        }
        boolean lastOfKazakh = index > 0 && index == phrase.words.size() - 1 && phrase.language.equals("kk");
        return lastOfKazakh
                ? slot(new SlotKey(once(new Phrase("kk", List.of(OTHERS, phrase.words.get(index)))), 1, test))
                : slot(new SlotKey(phrase, index, test));
    }

    private int slot(SlotKey key) {
        Integer known = slots.putIfAbsent(key, slotKeys.size());
        if (known != null) {
            return known;
        }
        slotKeys.add(key);
        return slotKeys.size() - 1;
    }

    /**
     * Mentions in a language.
     *
     * @param terms how they are written
     * @param excluded those that are none, such as {@code Latin America}
     */
    CompiledSequence[] mentions(List<Term> terms, String language, boolean excluded) {
        List<WordTest> words = new ArrayList<>();
        List<TermSequence> ways = new ArrayList<>();
        for (Term term : terms) {
            if (term.language().equals(language) && term.excludes() == excluded) {
                for (TermSequence way : term.pattern().ways()) {
                    if (way.steps().size() == 1) {
                        words.addAll(way.steps().get(0).words());
                    } else {
                        ways.add(way);
                    }
                }
            }
        }
        if (!words.isEmpty()) {
            ways.add(new TermSequence(List.of(new Step(words, Link.SPACE, 0)), 0));
        }
        return ways.stream()
                .map(way -> compile(CompiledSequence.NONE, language, way))
                .toArray(CompiledSequence[]::new);
    }

    /** The slot of a closed-class word, compared as written. */
    int exactSlot(String word) {
        return slot(new SlotKey(Phrase.NONE, 0, plain(word, MatchMode.EXACT)));
    }

    /** The slot of all words that a regular expression accepts. */
    int expressionSlot(String expression) {
        return slot(new SlotKey(Phrase.NONE, 0, plain(expression, MatchMode.REGEX)));
    }

    private static WordTest plain(String text, MatchMode mode) {
        return new WordTest(text, "", mode, false, PartOfSpeech.NOMINAL, false);
    }

    private static int bit(Gap gap) {
        return 1 << gap.ordinal();
    }
}
