package dipl.morphology.russian;

import dipl.morphology.Agreement;
import dipl.morphology.russian.RussianLexicon.Sense;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words that a dictionary entry can stand for.
 *
 * <p>The lexicon gathers under one lemma what readers of a dictionary take for several words: superlatives under the adjective,
 * patronymics under the given name, women's surnames under men's, participles under the verb. Here each is a word of its own.
 */
final class Headwords {
    private static final String SUPERLATIVE = "superlative";
    private static final String ABBREVIATION = "abbreviation";
    private static final int MASCULINE = Agreement.slot(0, 0);

    private final RussianLexicon lexicon;
    private final NewWords newWords;

    Headwords(RussianLexicon lexicon) {
        this.lexicon = lexicon;
        this.newWords = new NewWords(lexicon);
    }

    /** The nouns, adjectives and names that the entry names; for an unknown word those its ending suggests. */
    List<Lexeme> nominal(String entry) {
        List<Sense> senses = lexicon.senses(entry);
        Map<String, Lexeme> found = new LinkedHashMap<>();
        boolean adjective = senses.stream()
                .anyMatch(sense -> sense.grammar().wordClass() == WordClass.ADJECTIVE && isHeadword(entry, sense));
        for (Sense sense : senses) {
            boolean participle = sense.grammar().wordClass() == WordClass.PARTICIPLE;
            if (isHeadword(entry, sense) && !(adjective && participle)) {
                String group = group(sense.grammar());
                found.computeIfAbsent(
                        sense.lemma() + ' ' + group,
                        key -> lexicon.lexeme(sense.lemma())
                                .only(grammar -> group(grammar).equals(group))
                                .named(entry));
            }
        }
        if (found.isEmpty()) {
            for (Sense sense : senses) {
                if (sense.grammar().wordClass().nominal()
                        && (sense.grammar().slots() & Grammar.NOMINATIVE) != 0
                        && !group(sense.grammar()).equals(ABBREVIATION)) {
                    found.computeIfAbsent(sense.lemma(), key -> otherForms(sense));
                }
            }
        }
        if (senses.isEmpty()) {
            return newWords.nominal(entry);
        }
        return List.copyOf(found.values());
    }

    /** The verbs that the entry names; none if the lexicon lacks it. */
    List<Lexeme> verbs(String entry) {
        Map<String, Lexeme> found = new LinkedHashMap<>();
        for (Sense sense : lexicon.senses(entry)) {
            if (sense.grammar().wordClass().verbal() && Yo.fold(sense.lemma()).equals(Yo.fold(entry))) {
                found.computeIfAbsent(
                        sense.lemma(),
                        lemma -> lexicon.lexeme(lemma)
                                .only(grammar -> grammar.wordClass().verbal()));
            }
        }
        return found.isEmpty() ? newWords.verb(entry) : new ArrayList<>(found.values());
    }

    /** The whole word where the entry is a plural noun, one gender or number of it where it is an adjective used as a noun. */
    private Lexeme otherForms(Sense sense) {
        Grammar entry = sense.grammar();
        Lexeme whole = lexicon.lexeme(sense.lemma())
                .only(grammar -> grammar.wordClass() == entry.wordClass()
                        && group(grammar).equals(group(entry)));
        if (entry.wordClass() != WordClass.ADJECTIVE) {
            return whole;
        }
        int kind = Integer.numberOfTrailingZeros(entry.slots());
        return whole.only(grammar -> Integer.numberOfTrailingZeros(grammar.slots()) % 4 == kind);
    }

    private static boolean isHeadword(String entry, Sense sense) {
        Grammar grammar = sense.grammar();
        String group = group(grammar);
        if (grammar.wordClass() == WordClass.PARTICIPLE) {
            return grammar.slots() == MASCULINE;
        }
        if (group.isEmpty()) {
            return Yo.fold(sense.lemma()).equals(Yo.fold(entry))
                    && !grammar.wordClass().verbal();
        }
        boolean ownSex = Yo.fold(sense.lemma()).equals(Yo.fold(entry));
        return switch (group) {
            case SUPERLATIVE -> grammar.slots() == MASCULINE;
            case ABBREVIATION -> ownSex;
            default ->
                (grammar.slots() & Grammar.NOMINATIVE) != 0 && !grammar.tag().contains(":PL");
        };
    }

    /** Which of the words under one lemma a form belongs to; empty for the main one. */
    static String group(Grammar grammar) {
        String tag = grammar.tag();
        if (tag.startsWith("ADJ:Sup")) {
            return SUPERLATIVE;
        }
        if (tag.startsWith("ABR")) {
            return ABBREVIATION;
        }
        if (tag.startsWith("NN:Patr") || tag.startsWith("NN:Fam:Fem")) {
            return tag.contains("Fem") ? tag.substring(0, 7) + "Fem" : tag.substring(0, 7);
        }
        if (grammar.wordClass() == WordClass.PARTICIPLE) {
            String voice = tag.contains("DST") ? "active" : "passive";
            return (tag.contains("Real") ? "present " : "past ") + voice;
        }
        return grammar.wordClass().verbal() ? "verb" : "";
    }
}
