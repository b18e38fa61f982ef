package dipl.morphology.russian;

import dipl.morphology.Agreement;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import dipl.morphology.lexicon.BoundedCache;
import dipl.morphology.russian.RussianLexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out which words of a phrase inflect.
 *
 * <p>A phrase is one or more groups of adjectives and a noun in the nominative, joined by conjunctions; a noun in apposition may
 * follow the head. Everything after that, and every phrase without a word in the nominative, stays as it is.
 */
final class Phrase {
    /** First parts of compounds that look like an oblique case of some rare noun. */
    private static final Set<String> FIRST_PARTS = Set.of("вице", "экс", "обер", "пресс", "штаб", "нет", "тви");

    /** The initials of a name: {@code С}, which is no preposition, {@code Л.Н}, {@code Дж}. */
    private static final Pattern INITIAL =
            Pattern.compile("\\p{Lu}(\\.\\p{Lu})*|[БВГДЖЗКЛМНПРСТФХЦЧШ][бвгджзклмнпрстфхцчшщ]");

    private static final int CACHED_WORDS = 10_000;

    private final Headwords headwords;
    private final BoundedCache<TermWord, Word> words;

    /**
     * What one word of the phrase does.
     *
     * @param lexemes the words it can be; none if it does not inflect by the lexicon or by its ending
     * @param inflects whether it belongs to the part that inflects
     * @param caseOnly whether it agrees with the head in case alone
     * @param asWritten whether its written form agrees with anything
     */
    record Slot(List<Lexeme> lexemes, boolean inflects, boolean caseOnly, boolean asWritten) {
        static final Slot EXACT = new Slot(List.of(), false, false, true);
    }

    /** An adjective, and the slots of the nominative that it has in the written form. */
    private record Modifier(Lexeme lexeme, int nominative) {}

    /** One word with its readings in the nominative. */
    private static final class Word {
        private final String form;
        private final PartOfSpeech partOfSpeech;
        private final boolean abbreviation;
        private final boolean initial;
        private final List<Sense> senses;
        private final List<Lexeme> adjectives = new ArrayList<>();
        private final List<Lexeme> nouns = new ArrayList<>();
        private final List<Modifier> modifiers;
        private final int nominativeOfNouns;
        private final int nominativeOfAdjectives;
        private final boolean hasGenitive;

        Word(TermWord word, RussianLexicon lexicon, Headwords headwords) {
            form = word.text().toLowerCase(Locale.ROOT);
            partOfSpeech = word.partOfSpeech();
            abbreviation = Abbreviation.is(word.text());
            initial = INITIAL.matcher(word.text()).matches();
            senses = initial ? List.of() : lexicon.senses(form);
            if (!abbreviation && !initial) {
                for (Lexeme lexeme : senses.isEmpty() ? headwords.nominal(form) : known(lexicon)) {
                    boolean modifies = lexeme.forms().values().stream()
                            .flatMap(Set::stream)
                            .anyMatch(grammar -> grammar.wordClass().modifies());
                    (modifies ? adjectives : nouns).add(lexeme);
                }
                if (senses.isEmpty() && !adjectives.isEmpty()) {
                    nouns.clear();
                }
            }
            modifiers = adjectives.stream()
                    .map(lexeme -> new Modifier(
                            lexeme.only(grammar -> grammar.wordClass().modifies()), nominative(lexeme)))
                    .toList();
            nominativeOfNouns = abbreviation
                    ? Grammar.NOMINATIVE
                    : nouns.stream().mapToInt(this::nominative).reduce(0, (a, b) -> a | b);
            nominativeOfAdjectives =
                    modifiers.stream().mapToInt(Modifier::nominative).reduce(0, (a, b) -> a | b);
            hasGenitive = senses.stream()
                    .anyMatch(sense -> !sense.grammar().surname()
                            && sense.grammar().slots() != Agreement.ANY
                            && (sense.grammar().slots() & Grammar.GENITIVE) != 0
                            && !isNominativeOfAnother(sense));
        }

        /** The words of which this form is a nominative, each with its full forms. */
        private List<Lexeme> known(RussianLexicon lexicon) {
            List<Lexeme> result = new ArrayList<>();
            List<String> seen = new ArrayList<>();
            boolean surnameOnly =
                    senses.stream().allMatch(sense -> sense.grammar().surname());
            for (Sense sense : senses) {
                Grammar own = sense.grammar();
                String group = Headwords.group(own);
                boolean inflected = own.wordClass().modifies() || own.wordClass() == WordClass.NOUN;
                if (inflected
                        && (own.slots() & Grammar.NOMINATIVE) != 0
                        && (surnameOnly || !own.surname())
                        && !seen.contains(sense.lemma() + group + own.wordClass())) {
                    seen.add(sense.lemma() + group + own.wordClass());
                    result.add(lexicon.lexeme(sense.lemma())
                            .only(grammar -> grammar.wordClass() == own.wordClass()
                                    && Headwords.group(grammar).equals(group)));
                }
            }
            return result;
        }

        boolean is(WordClass wordClass) {
            return senses.stream().anyMatch(sense -> sense.grammar().wordClass() == wordClass);
        }

        boolean isNoun() {
            return abbreviation || !nouns.isEmpty();
        }

        private int nominative(Lexeme lexeme) {
            int slots = 0;
            for (Grammar grammar : lexeme.readings(form)) {
                slots |= grammar.slots();
            }
            return slots & Grammar.NOMINATIVE;
        }

        /** Whether a genitive plural is as well the dictionary form of another noun, which is then meant: {@code тур}, not {@code тура}. */
        private boolean isNominativeOfAnother(Sense genitive) {
            return (genitive.grammar().slots() & Grammar.GENITIVE & Grammar.PLURALS) != 0
                    && senses.stream()
                            .anyMatch(sense -> sense.grammar().wordClass() == WordClass.NOUN
                                    && !sense.grammar().surname()
                                    && (sense.grammar().slots() & Grammar.NOMINATIVE & ~Grammar.PLURALS) != 0
                                    && !sense.lemma().equals(genitive.lemma()));
        }
    }

    Phrase(RussianLexicon lexicon, Headwords headwords) {
        this.headwords = headwords;
        words = new BoundedCache<>(word -> new Word(word, lexicon, headwords), CACHED_WORDS);
    }

    /** The part of each word, in order. */
    List<Slot> slots(List<TermWord> terms) {
        List<Word> words = terms.stream().map(this.words::get).toList();
        List<Slot> result = new ArrayList<>();
        int verb = verb(words);
        if (verb >= 0) {
            for (int i = 0; i < words.size(); i++) {
                result.add(i == verb ? new Slot(headwords.verbs(words.get(i).form), true, false, false) : Slot.EXACT);
            }
            return result;
        }
        boolean coordinated = false;
        while (result.size() < words.size()) {
            int start = result.size();
            int head = head(words, start);
            if (head < 0) {
                break;
            }
            int slots = words.get(head).nominativeOfNouns;
            Word headWord = words.get(head);
            boolean substantive = !headWord.isNoun();
            if (substantive) {
                slots = headWord.nominativeOfAdjectives;
            }
            for (int i = start; i < head; i++) {
                result.add(modifier(words.get(i), slots, coordinated));
            }
            boolean first = nounFollows(words, head);
            List<Lexeme> lexemes = substantive ? headWord.adjectives : headWord.nouns;
            result.add(new Slot(lexemes, true, coordinated || first, first));
            appositions(words, result, slots);
            if (result.size() < words.size() && isConjunction(words.get(result.size()))) {
                result.add(Slot.EXACT);
                coordinated = true;
            } else {
                break;
            }
        }
        while (result.size() < words.size()) {
            result.add(Slot.EXACT);
        }
        return result;
    }

    private static int verb(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.partOfSpeech == PartOfSpeech.VERB && (word.is(WordClass.VERB) || words.size() == 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The noun of the group that starts here, else its last adjective; -1 if there is nothing in the nominative. */
    private static int head(List<Word> words, int start) {
        int lastAdjective = -1;
        for (int i = start; i < words.size(); i++) {
            Word word = words.get(i);
            if (isFirstPart(words, i)) {
                continue;
            }
            if (word.isNoun() && !modifiesNext(words, i) && !belongsToNext(words, start, i)) {
                return i;
            }
            if (!word.adjectives.isEmpty()) {
                lastAdjective = i;
            } else if (lastAdjective < 0 && isOblique(word)) {
                return -1;
            }
        }
        return lastAdjective;
    }

    /** Whether a noun stands unchanged before the head: {@code новая интернет дипломатия}. */
    private static boolean belongsToNext(List<Word> words, int start, int index) {
        if (!nounFollows(words, index)) {
            return false;
        }
        int own = words.get(index).nominativeOfNouns;
        int next = words.get(index + 1).nominativeOfNouns;
        for (int i = start; i < index; i++) {
            int slots = words.get(i).nominativeOfAdjectives;
            if ((slots & own) == 0 && (slots & next) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean nounFollows(List<Word> words, int index) {
        return index + 1 < words.size()
                && words.get(index + 1).isNoun()
                && !words.get(index + 1).hasGenitive
                && !modifiesNext(words, index + 1);
    }

    /** Whether a word that can be noun or adjective is an adjective here: {@code учёный совет}, but {@code учёный Казахстана}. */
    private static boolean modifiesNext(List<Word> words, int index) {
        Word word = words.get(index);
        if (word.adjectives.isEmpty() || index + 1 == words.size()) {
            return false;
        }
        Word next = words.get(index + 1);
        int slots = next.nominativeOfNouns | next.nominativeOfAdjectives;
        return (slots & word.nominativeOfAdjectives) != 0;
    }

    /** Whether the word begins a compound, and stays as it is. */
    private static boolean isFirstPart(List<Word> words, int index) {
        return index + 1 < words.size() && FIRST_PARTS.contains(words.get(index).form);
    }

    private static boolean isOblique(Word word) {
        return isPreposition(word)
                || word.senses.stream()
                        .map(Sense::grammar)
                        // What has no case, as the first part of a compound, leaves the words after it their own.
                        .filter(grammar -> grammar.slots() != 0)
                        .anyMatch(grammar -> grammar.wordClass() == WordClass.NOUN
                                || grammar.wordClass().modifies());
    }

    private static boolean isPreposition(Word word) {
        return word.senses.stream().anyMatch(sense -> sense.grammar().tag().startsWith("PREP"));
    }

    private static boolean isConjunction(Word word) {
        return !word.initial && Set.of("и", "или", "либо", "а").contains(word.form);
    }

    private static Slot modifier(Word word, int headSlots, boolean coordinated) {
        List<Lexeme> agreeing = word.modifiers.stream()
                .filter(modifier -> (modifier.nominative & headSlots) != 0)
                .map(Modifier::lexeme)
                .toList();
        if (agreeing.isEmpty()) {
            return Slot.EXACT;
        }
        return new Slot(agreeing, true, coordinated, false);
    }

    /** Nouns and adjectives in the nominative right after the head. */
    private static void appositions(List<Word> words, List<Slot> result, int headSlots) {
        while (result.size() < words.size()) {
            Word word = words.get(result.size());
            boolean adjective = (word.nominativeOfAdjectives & headSlots) != 0;
            if (word.hasGenitive || !word.isNoun() && !adjective || isConjunction(word)) {
                return;
            }
            if (word.isNoun()) {
                result.add(new Slot(word.nouns, true, true, true));
            } else {
                result.add(modifier(word, headSlots, false));
            }
        }
    }
}
