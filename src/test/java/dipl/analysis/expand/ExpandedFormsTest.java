package dipl.analysis.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.match.TextMatcher;
import dipl.match.TextMatcher.Text;
import dipl.morphology.languages.Morphologies;
import dipl.text.StandardTextAnalyser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code dipl dict expand} prints of a term the engine finds in text, whole, on random terms of the bundled dictionaries. */
class ExpandedFormsTest {
    private static final int TERMS = 60;
    private static final int FORMS = 12;

    /** A form alone says too little of its language: it stands in a sentence. */
    private static final Map<String, String> BEFORE = Map.of(
            "kk", "Қазақ тілінде біз мұны көбінесе былай айтамыз: ",
            "ru", "По-русски об этом чаще всего говорят так: ",
            "en", "In our language they would usually say it like this: ");

    private static final MatchOptions EVERY_LANGUAGE = new MatchOptions(true, true, true);

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theEngineFindsEveryForm(String language) {
        long seed = Long.getLong("dipl.seed", System.nanoTime());
        List<Term> terms = new ArrayList<>(Stream.of("concepts", "actors", "tools", "functions", "frames")
                .flatMap(name -> DictionaryReader.read(Path.of("dictionaries", name + ".csv")).terms().stream())
                .filter(term -> term.language().equals(language)
                        && term.mode() == MatchMode.INFLECT
                        && !term.excludes()
                        && !term.text().matches(".*[@~{^=].*"))
                .toList());
        Collections.shuffle(terms, new Random(seed));
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Term term : terms.subList(0, TERMS)) {
            List<Text> texts = Forms.byGrammar(term, FORMS).forms().stream()
                    .map(form -> new Text(BEFORE.get(language) + form.form(), language))
                    .toList();
            List<List<TextMatcher.Place>> found = new TextMatcher(
                            List.of(new Dictionary("d", List.of(term), "")),
                            EVERY_LANGUAGE,
                            new StandardTextAnalyser(),
                            Morphologies::of,
                            new LanguageModifiers())
                    .match(texts);
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i).text();
                String form = text.substring(BEFORE.get(language).length());
                if (found.get(i).stream().noneMatch(place -> place.surface(text).equals(bare(form)))) {
                    missed.add(term.text() + ": " + form);
                }
            }
            tried += texts.size();
        }
        assertEquals(List.of(), missed, "seed " + seed);
        assertTrue(tried >= TERMS, "few forms: " + tried + ", seed " + seed);
    }

    /** An apostrophe at the end is punctuation as well, and no part of the word; nor is a possessive ending part of a number. */
    private static String bare(String form) {
        return form.replaceFirst("(?<=[0-9])'s$|'$", "");
    }
}
