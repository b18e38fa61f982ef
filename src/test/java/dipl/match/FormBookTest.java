package dipl.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.DictionaryReader;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.WordTest;
import dipl.index.Vocabulary;
import dipl.match.TermCompiler.Phrase;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormBookTest {
    @Test
    void holdsWhatTheMorphologiesSay() throws IOException {
        List<Phrase> sample = new ArrayList<>(BundleWriter.phrases(List.of(TermCompiler.compile(bundledTerms()))));
        Collections.shuffle(sample, new Random(7));
        FormBook bundled = FormBook.bundled();
        int found = 0;
        for (Phrase phrase : sample.subList(0, 3_000)) {
            List<Paradigm> paradigms = Morphologies.of(phrase.language()).paradigms(phrase.words());
            for (int i = 0; i < paradigms.size(); i++) {
                int number = bundled.paradigm(phrase, i);
                assertEquals(
                        paradigms.get(i).isFinite(), number != FormBook.NONE, () -> phrase.words() + " has a page");
                if (number != FormBook.NONE) {
                    assertEquals(forms(paradigms.get(i)), forms(bundled, number), () -> "forms in " + phrase.words());
                    assertEquals(paradigms.get(i).capitals(), bundled.capitals(number));
                    found++;
                }
            }
        }
        assertTrue(found > 2_000, found + " words were in the book");
    }

    @ParameterizedTest
    @CsvSource({
        "en, partner, '', false",
        "en, Mission, '', true",
        "en, US, '', false",
        "en, WHO, '', true",
        "ru, дипломатия, нет, false",
        "ru, Сеть, '', true",
        "ru, приём, '', false"
    })
    void findsTheWordsThatTheMorphologyFinds(String language, String text, String prefix, boolean caseSensitive) {
        Phrase phrase = new Phrase(language, List.of(TermWord.nominal(text)));
        FormBook book = book(List.of(phrase));
        Paradigm paradigm = Morphologies.of(language).paradigms(phrase.words()).get(0);
        Set<String> words = new LinkedHashSet<>();
        for (String form : paradigm.candidates()) {
            String whole = prefix + form;
            words.add(whole);
            words.add(whole.toUpperCase(Locale.ROOT));
            words.add(whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1));
            words.add(whole + "x");
        }
        SlotResolver resolver = new SlotResolver(new FormTable(vocabulary(List.copyOf(words))));
        WordTest test = new WordTest(text, prefix, MatchMode.INFLECT, caseSensitive, PartOfSpeech.NOMINAL, false);

        SlotResolver.Slot slot = resolver.resolve(test, book, book.paradigm(phrase, 0));

        assertTrue(slot.ids().length > 0);
        assertEquals(resolver.resolve(test, paradigm), slot);
    }

    @Test
    void tellsPhrasesWithOneHashCodeApart() {
        Phrase first = new Phrase("en", List.of(TermWord.nominal("Aa")));
        Phrase second = new Phrase("en", List.of(TermWord.nominal("BB")));
        Phrase third = new Phrase("en", List.of(new TermWord("BB", PartOfSpeech.VERB, false)));
        assertEquals(first.hashCode(), second.hashCode());

        FormBook book = book(List.of(first, second));

        assertNotEquals(FormBook.NONE, book.paradigm(first, 0));
        assertNotEquals(FormBook.NONE, book.paradigm(second, 0));
        assertNotEquals(book.paradigm(first, 0), book.paradigm(second, 0));
        assertEquals(FormBook.NONE, book.paradigm(third, 0));
    }

    private static FormBook book(List<Phrase> phrases) {
        return FormBook.of(ByteBuffer.wrap(FormBookWriter.book(phrases, Morphologies::of)));
    }

    private static Map<String, Integer> forms(Paradigm paradigm) {
        Map<String, Integer> forms = new TreeMap<>();
        for (String form : paradigm.candidates()) {
            paradigm.read(form).ifPresent(reading -> forms.put(form, SlotResolver.information(reading)));
        }
        return forms;
    }

    private static Map<String, Integer> forms(FormBook book, int paradigm) {
        Map<String, Integer> forms = new TreeMap<>();
        book.each(paradigm, (letters, length, hash, information) -> {
            String form = new String(letters, 0, length);
            assertEquals(form.hashCode(), hash);
            forms.put(form, information);
        });
        return forms;
    }

    private static List<Term> bundledTerms() throws IOException {
        List<Term> terms = new ArrayList<>();
        for (String name : List.of("concepts", "actors", "functions", "tools", "swot", "image")) {
            try (var in = FormBookTest.class.getResourceAsStream("/dipl/dictionaries/" + name + ".csv")) {
                terms.addAll(DictionaryReader.readTrusted(name, name, in.readAllBytes(), "")
                        .terms());
            }
        }
        return terms;
    }

    private static Vocabulary vocabulary(List<String> words) {
        return new Vocabulary() {
            @Override
            public int size() {
                return words.size();
            }

            @Override
            public String form(int id) {
                return words.get(id);
            }
        };
    }
}
