package dipl.morphology.languages;

import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.TermWord;
import dipl.morphology.lexicon.FormTable;
import java.util.List;
import java.util.Locale;

/** No inflection: a form is the word itself, whatever its capitals. For languages without a morphology, and for {@code *}. */
final class ExactMorphology implements Morphology {
    private final String language;

    ExactMorphology(String language) {
        this.language = language;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public List<Paradigm> paradigms(List<TermWord> words) {
        return words.stream().map(ExactMorphology::paradigm).toList();
    }

    private static Paradigm paradigm(TermWord word) {
        String form = word.text().toLowerCase(Locale.ROOT);
        return FormTable.exactly(form, Reading.of(form + ": as written"));
    }
}
