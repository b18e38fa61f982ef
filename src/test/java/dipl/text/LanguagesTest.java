package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk|kk",
                "kaz|kk",
                "kk-KZ|kk",
                "kk_KZ|kk",
                "Kazakh|kk",
                "казахский|kk",
                "қазақша|kk",
                "Қазақ тілі|kk",
                "KAZ|kk",
                "kk-Latn-KZ|kk",
                "rus|ru",
                "ru-RU|ru",
                "Russian|ru",
                "русский|ru",
                "РУССКИЙ ЯЗЫК|ru",
                "орысша|ru",
                "English|en",
                "en-GB|en",
                "en_US.UTF-8|''",
                "English (UK)|en",
                "ағылшын тілі|en",
                "uzn|uz",
                "French|fr",
                "de|de",
                "Deutsch|de",
                "ukr|uk",
                "und|''",
                "mul|''",
                "kk, ru|''",
                "Kazakh and Russian|''",
                "''|''",
                "xx|''",
                "unknown|''",
                "english-language|en",
            })
    void namesAndTagsMeanCodes(String name, String code) {
        assertEquals(code, Languages.code(name));
    }

    @Test
    void noNameMeansUnsure() {
        assertEquals(Sentence.UNSURE, Languages.code(null));
    }
}
