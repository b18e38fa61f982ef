package dipl.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.dictionary.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledTermsTest {
    @ParameterizedTest
    @ValueSource(strings = {"concepts", "actors", "functions", "tools", "initiatives", "frames", "swot", "image"})
    void holdWhatTheCompilerGives(String name) throws IOException {
        Dictionary dictionary = bundled(name);

        CompiledTerms kept = BundledTerms.of(dictionary).orElseThrow();

        assertTrue(BundledTerms.has(dictionary.hash()));
        assertArrayEquals(
                BundledTerms.write(dictionary.terms(), TermCompiler.compile(dictionary.terms())),
                BundledTerms.write(dictionary.terms(), kept));
    }

    @Test
    void areNotThoseOfADictionaryMadeFromABundledOne() throws IOException {
        Dictionary dictionary = bundled("concepts");
        List<Term> fewer = dictionary.terms().subList(1, dictionary.terms().size());
        List<Term> other = new ArrayList<>(dictionary.terms());
        Term first = other.get(0);
        other.set(
                0,
                new Term(
                        first.category(),
                        first.language(),
                        first.text() + "x",
                        first.mode(),
                        first.note(),
                        first.source(),
                        first.location()));

        assertTrue(BundledTerms.of(new Dictionary("concepts", fewer, dictionary.hash()))
                .isEmpty());
        assertTrue(BundledTerms.of(new Dictionary("concepts", other, dictionary.hash()))
                .isEmpty());
    }

    @Test
    void areNotThereForOtherDictionaries() {
        assertFalse(BundledTerms.has(""));
        assertFalse(BundledTerms.has(DictionaryReader.hash(new byte[0])));
        assertTrue(BundledTerms.of(new Dictionary("mine", List.of(), "")).isEmpty());
    }

    private static Dictionary bundled(String name) throws IOException {
        try (var in = BundledTermsTest.class.getResourceAsStream("/dipl/dictionaries/" + name + ".csv")) {
            byte[] bytes = in.readAllBytes();
            return DictionaryReader.readTrusted(name, name, bytes, DictionaryReader.hash(bytes));
        }
    }
}
