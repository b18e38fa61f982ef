package dipl.morphology.russian;

import dipl.morphology.Repair;
import dipl.morphology.lexicon.Analysis;
import dipl.morphology.lexicon.BoundedCache;
import dipl.morphology.lexicon.Frequencies;
import dipl.morphology.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the Russian full-form lexicon knows. */
final class RussianLexicon {
    private static final int CACHED_LEXEMES = 4_096;

    private final Lexicon lexicon = Lexicon.load(
            "/org/languagetool/resource/ru/russian.dict", "/org/languagetool/resource/ru/russian_synth.dict");
    private final Frequencies frequencies = Frequencies.load("/org/languagetool/resource/ru/hunspell/ru_RU.dict");
    private final BoundedCache<String, Lexeme> lexemes = new BoundedCache<>(this::generate, CACHED_LEXEMES);

    /**
     * One reading of a form.
     *
     * @param lemma the word it belongs to
     * @param grammar what it is of that word
     */
    record Sense(String lemma, Grammar grammar) {}

    /** All readings of a form in lower case; empty if it is unknown. */
    List<Sense> senses(String form) {
        List<Analysis> analyses = lexicon.analyses(form);
        if (analyses.isEmpty()) {
            analyses = lexicon.analyses(Yo.fold(form));
        }
        List<Sense> result = new ArrayList<>(analyses.size());
        for (Analysis analysis : analyses) {
            if (!mistaken(analysis)) {
                result.add(new Sense(analysis.lemma(), Grammar.of(analysis.tag())));
            }
        }
        return result;
    }

    boolean isKnown(String form) {
        return lexicon.contains(form) || lexicon.contains(Yo.fold(form));
    }

    /** How common a word is by its lemma, 1 to 25; 0 if nothing is known of it. */
    int frequency(String lemma) {
        return Math.max(frequencies.of(lemma), frequencies.of(Yo.fold(lemma)));
    }

    /** The word with this lemma, without forms if there is none. */
    Lexeme lexeme(String lemma) {
        return lexemes.get(lemma);
    }

    /** The lexicon has {@code хороший} among its own superlatives. */
    private static boolean mistaken(Analysis analysis) {
        return analysis.tag().startsWith("ADJ:Sup") && analysis.form().startsWith("хорош");
    }

    private Lexeme generate(String lemma) {
        Map<String, Set<Grammar>> forms = new LinkedHashMap<>();
        for (Analysis analysis : lexicon.forms(lemma)) {
            if (!mistaken(analysis)) {
                forms.computeIfAbsent(analysis.form(), form -> new LinkedHashSet<>(4))
                        .add(Grammar.of(analysis.tag()));
            }
        }
        return new Lexeme(lemma, forms, Repair.NONE);
    }
}
