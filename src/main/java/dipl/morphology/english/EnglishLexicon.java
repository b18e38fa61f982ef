package dipl.morphology.english;

import dipl.morphology.lexicon.Analysis;
import dipl.morphology.lexicon.Frequencies;
import dipl.morphology.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that the English full-form lexicon knows, whatever their capitals. */
final class EnglishLexicon {
    private final Lexicon lexicon = Lexicon.load(
            "/org/languagetool/resource/en/english.dict", "/org/languagetool/resource/en/english_synth.dict");
    private final Frequencies frequencies = Frequencies.load("/org/languagetool/resource/en/hunspell/en_US.dict");

    /** All readings of a form in lower case, of names too; empty if it is unknown. */
    List<Analysis> analyses(String form) {
        List<Analysis> result = new ArrayList<>();
        for (String written : capitals(form)) {
            result.addAll(lexicon.analyses(written));
        }
        return result;
    }

    boolean isKnown(String form) {
        return capitals(form).stream().anyMatch(lexicon::contains);
    }

    /** How common a form is, 1 to 25; 0 if nothing is known of it. Lower case. */
    int frequency(String form) {
        return capitals(form).stream().mapToInt(frequencies::of).max().orElse(0);
    }

    /** All forms of the words whose dictionary form is this, in lower case, names among them. */
    List<Analysis> forms(String lemma) {
        List<Analysis> result = new ArrayList<>();
        for (String written : capitals(lemma)) {
            for (Analysis analysis : lexicon.forms(written)) {
                String form = analysis.form().toLowerCase(Locale.ROOT);
                if (form.indexOf('\'') < 0) {
                    result.add(new Analysis(form, lemma, analysis.tag()));
                }
            }
        }
        if (lemma.equals("be")) {
            // the generating automaton lacks it
            result.add(new Analysis("am", lemma, "VBP"));
        }
        return result;
    }

    private static Set<String> capitals(String word) {
        Set<String> result = new LinkedHashSet<>();
        if (!word.isEmpty()) {
            result.add(word);
            int first = word.offsetByCodePoints(0, 1);
            result.add(word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first));
            result.add(word.toUpperCase(Locale.ROOT));
        }
        return result;
    }
}
