package dipl.morphology.russian;

import dipl.morphology.Repair;
import dipl.morphology.lexicon.WordList;
import dipl.morphology.russian.RussianLexicon.Sense;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the forms that are nearly always a form of some other word: {@code были} is not the plural of {@code быль}.
 *
 * <p>Common cases are listed; the rest follow from the classes of the words concerned, since short adjectives, comparatives,
 * imperatives and adverbial participles are rare beside the nouns, adverbs and prepositions that look like them.
 */
final class Homographs {
    private final RussianLexicon lexicon;
    private final Map<String, Set<String>> likelyWords =
            WordList.owners(Homographs.class.getResource("homographs.txt"));

    Homographs(RussianLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether a form of a word is likelier to be a form of another one.
     *
     * @param form one of the forms of the word
     * @param word the word
     * @param grammars what the form is of that word
     */
    boolean likelierAnother(String form, Lexeme word, Collection<Grammar> grammars) {
        Set<String> likely = likelyWords.get(Yo.fold(form));
        if (likely != null) {
            return !likely.contains(Yo.fold(word.lemma()));
        }
        List<Sense> rivals = lexicon.senses(form).stream()
                .filter(sense -> !grammars.contains(sense.grammar()))
                .toList();
        boolean verb = grammars.stream().anyMatch(grammar -> grammar.wordClass().verbal());
        return verb && !participle(word) ? notVerb(grammars, rivals) : notNominal(form, word, grammars, rivals);
    }

    private static boolean participle(Lexeme word) {
        return word.forms().values().stream()
                .flatMap(Set::stream)
                .allMatch(grammar -> grammar.wordClass() == WordClass.PARTICIPLE);
    }

    private static boolean notVerb(Collection<Grammar> grammars, List<Sense> rivals) {
        if (only(grammars, WordClass.PARTICIPLE)) {
            return rivals.stream().anyMatch(rival -> rival.grammar().wordClass() == WordClass.ADJECTIVE);
        }
        boolean byForm = grammars.stream()
                .allMatch(grammar ->
                        grammar.tag().startsWith("DPT") || grammar.tag().startsWith("VB:IMP"));
        return byForm
                && rivals.stream()
                        .anyMatch(rival -> !rival.grammar().wordClass().verbal());
    }

    private static boolean notNominal(String form, Lexeme word, Collection<Grammar> grammars, List<Sense> rivals) {
        if (word.repair() == Repair.STEMMER) {
            // Genitive plurals look like surnames: кандасов.
            return rivals.stream().anyMatch(rival -> !rival.grammar().surname());
        }
        if (form.endsWith("о")
                && rivals.stream().anyMatch(rival -> rival.lemma().equals(form))) {
            return true;
        }
        if (only(grammars, WordClass.SHORT_ADJECTIVE)) {
            return rivals.stream()
                    .anyMatch(rival -> rival.grammar().wordClass() != WordClass.SHORT_ADJECTIVE
                            && !rival.grammar().surname());
        }
        if (only(grammars, WordClass.COMPARATIVE)) {
            return rivals.stream()
                    .anyMatch(rival -> rival.grammar().wordClass() == WordClass.ADVERB
                            || rival.grammar().wordClass() == WordClass.FUNCTION_WORD);
        }
        return isOlderVariant(form, word.lemma());
    }

    /** {@code знанье} is a word of its own beside {@code знание}, though the lexicon counts its forms to both. */
    private static boolean isOlderVariant(String form, String lemma) {
        return lemma.endsWith("ие") && form.startsWith(lemma.substring(0, lemma.length() - 2) + "ь");
    }

    private static boolean only(Collection<Grammar> grammars, WordClass wordClass) {
        return grammars.stream().allMatch(grammar -> grammar.wordClass() == wordClass);
    }
}
