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
import java.util.List;
import java.util.Map;

/** Turns terms into numbered sequences of numbered word tests; the words themselves are looked up later, or taken from a cache. */
final class TermCompiler {
    /** A word test in its phrase: the phrase decides how the word inflects. */
    record SlotKey(String language, List<TermWord> phrase, int index, WordTest test) {}

    /** Also {@code Secretary- General}: texts whose lines were put together again keep the hyphen of the line's end. */
    private static final int HYPHEN_GAPS = bit(Gap.HYPHEN) | bit(Gap.SPACED_HYPHEN) | bit(Gap.SUSPENDED_HYPHEN);

    private static final int SPACE_GAPS = bit(Gap.SPACE) | HYPHEN_GAPS;
    private static final int SIGN_GAPS = SPACE_GAPS | HYPHEN_GAPS | bit(Gap.SLASH) | bit(Gap.BREAK);

    /** The Russian "Mr", which after a number is a year: {@code г. Президент}, but {@code в 2019 г. Президент}. */
    private static final String MISTER = "г";

    private static final String NUMBER = "\\d+";

    private final Map<List<TermWord>, List<TermWord>> phrases = new HashMap<>();
    private final Map<SlotKey, Integer> slots = new HashMap<>();
    private final List<SlotKey> slotKeys = new ArrayList<>();
    private final List<CompiledSequence> sequences = new ArrayList<>();
    private final List<CompiledClause[]> clauses = new ArrayList<>();

    List<SlotKey> slotKeys() {
        return slotKeys;
    }

    List<CompiledSequence> sequences() {
        return sequences;
    }

    /** The conditions of each term, by its number. */
    List<CompiledClause[]> clauses() {
        return clauses;
    }

    /**
     * The word tests of one way of writing a term.
     *
     * @param sequence its place among the sequences of the term
     */
    static List<SlotKey> words(Term term, int sequence) {
        TermCompiler alone = new TermCompiler();
        CompiledSequence compiled =
                alone.compile(0, term.language(), term.pattern().sequences().get(sequence));
        return Arrays.stream(compiled.slot()).mapToObj(alone.slotKeys::get).toList();
    }

    /** Adds a term; its number is the count of terms before it. */
    void add(Term term) {
        TermPattern pattern = term.pattern();
        int number = clauses.size();
        for (TermSequence sequence : pattern.sequences()) {
            sequences.add(compile(number, term.language(), sequence));
        }
        List<CompiledClause> conditions = new ArrayList<>();
        for (Clause clause : pattern.clauses()) {
            CompiledSequence[] wanted = clause.sequences().stream()
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
        List<TermWord> words = List.of();
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
                words = phrase(steps.subList(start, end));
            }
            slot[i] = slot(language, words, i - start, step.word());
        }
        WordTest last = steps.get(size - 1).word();
        boolean hyphenated = shareable && steps.get(size - 1).link() == Link.HYPHEN;
        boolean name = Character.isUpperCase(last.text().codePointAt(0));
        boolean closed = size == 1 && !last.prefix().isEmpty();
        String sharedHead = hyphenated || closed ? language + ' ' + CaseFolding.fold(last.text()) : "";
        boolean title = language.equals("ru") && steps.get(0).word().text().equals(MISTER);
        int notAfter = title ? expressionSlot(NUMBER) : CompiledSequence.NONE;
        return new CompiledSequence(
                term, slot, gapMask, gap, phrase, sequence.budget(), shareable, name, sharedHead, notAfter);
    }

    /** The words of a phrase, one list for all phrases with these words: it is quick to compare. */
    private List<TermWord> phrase(List<Step> steps) {
        List<TermWord> words = new ArrayList<>(steps.size());
        for (Step step : steps) {
            words.add(termWord(step.word()));
        }
        List<TermWord> known = phrases.putIfAbsent(words, words);
        return known == null ? words : known;
    }

    private static TermWord termWord(WordTest test) {
        return new TermWord(test.text(), test.partOfSpeech(), test.derivations());
    }

    private int slot(String language, List<TermWord> phrase, int index, WordTest test) {
        // Only inflection depends on the language and on the words around.
        SlotKey key = test.mode() == MatchMode.INFLECT
                ? new SlotKey(language, phrase, index, test)
                : new SlotKey("", List.of(), 0, test);
        Integer known = slots.putIfAbsent(key, slotKeys.size());
        if (known != null) {
            return known;
        }
        slotKeys.add(key);
        return slotKeys.size() - 1;
    }

    /**
     * The mentions of countries in a language.
     *
     * @param excluded those that are none, such as {@code Latin America}
     */
    CompiledSequence[] countries(String language, boolean excluded) {
        return CountryMentions.terms().stream()
                .filter(term -> term.language().equals(language) && term.excludes() == excluded)
                .flatMap(term -> term.pattern().sequences().stream())
                .map(sequence -> compile(CompiledSequence.NONE, language, sequence))
                .toArray(CompiledSequence[]::new);
    }

    /** The slot of a closed-class word, compared as written. */
    int exactSlot(String word) {
        return slot("", List.of(), 0, plain(word, MatchMode.EXACT));
    }

    /** The slot of all words that a regular expression accepts. */
    int expressionSlot(String expression) {
        return slot("", List.of(), 0, plain(expression, MatchMode.REGEX));
    }

    private static WordTest plain(String text, MatchMode mode) {
        return new WordTest(text, "", mode, false, PartOfSpeech.NOMINAL, false);
    }

    private static int bit(Gap gap) {
        return 1 << gap.ordinal();
    }
}
