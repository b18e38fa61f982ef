package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFoldingTest {
    @ParameterizedTest
    @CsvSource({
        "ДИПЛОМАТИЯ, дипломатия",
        "ҚАЗАҚСТАНІҢ, қазақстанің",
        "Ә, ә",
        "TITLE, title",
        "ΣΟΦΟΣ, σοφοσ",
        "σοφος, σοφοσ",
        "İstanbul, i̇stanbul",
        "ıssız, ıssız",
        "ẞ, ß",
    })
    void foldsAsNoParticularLocaleDoes(String word, String folded) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(folded, CaseFolding.fold(word));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String once = CaseFolding.fold("a" + c);
            assertEquals(once, CaseFolding.fold(once), () -> "folding is not idempotent");
        }
    }

    @Test
    void aFoldedWordIsReturnedAsItIs() {
        String word = new String("дипломатия-x5");
        assertSame(word, CaseFolding.fold(word));
    }
}
