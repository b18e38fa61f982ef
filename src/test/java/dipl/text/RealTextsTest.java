package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real texts of the development corpora, where these are present. */
class RealTextsTest {
    private static final Path AWKWARD = Path.of("../shared/data/corpora/awkward");

    @BeforeEach
    void corporaArePresent() {
        Assumptions.assumeTrue(Files.exists(AWKWARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaznerd_010", "kz_address_2019_en", "ng_1", "ng_2", "udhr_kaz"})
    void wordsBrokenAtLineEndsComeOutWhole(String name) throws IOException {
        TokenizedText wrapped = Texts.analyse(Files.readString(AWKWARD.resolve("hyphenated/" + name + ".wrapped.txt")));
        TokenizedText reference = Texts.analyse(Files.readString(AWKWARD.resolve("reference/" + name + ".txt")));
        assertEquals(forms(reference), forms(wrapped));
        int difference =
                Math.abs(reference.sentences().size() - wrapped.sentences().size());
        assertTrue(difference <= 5, () -> name + ": sentences differ by " + difference);
    }

    private static List<String> forms(TokenizedText text) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            forms.add(text.form(i));
        }
        return forms;
    }

    @ParameterizedTest
    @CsvSource({
        "originals/udhr2_kaz.txt, kk",
        "originals/udhr2_rus.txt, ru",
        "originals/udhr2_eng.txt, en",
        "originals/udhr2_kir.txt, ky",
        "originals/udhr2_uzn_latn.txt, uz",
        "originals/udhr2_uig_arab.txt, ug",
        "scripts/mediawiki_kk-arab.txt, kk",
        "scripts/mediawiki_kk-latn.txt, kk",
        "scripts/mediawiki_kk-cyrl.txt, kk",
    })
    void documentsAreInTheirLanguage(String path, String language) throws IOException {
        assertEquals(
                language, Texts.analyse(Files.readString(AWKWARD.resolve(path))).detectedLanguage());
    }
}
