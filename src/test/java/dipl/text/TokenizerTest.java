package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "people's, public and citizen; people's, public and citizen",
                "peoples’ diplomacy; peoples diplomacy",
                "нет-дипломатия; нет-дипломатия",
                "қадір‐қасиет; қадір-қасиет",
                "people–to–people; people-to-people",
                "1990–2000; 1990 | 2000",
                "слово — дело; слово | дело",
                "слово—дело; слово | дело",
                "национально - культурная; национально - культурная",
                "нет- и тви-дипломатия; нет- и тви-дипломатия",
                "нет-, тви-дипломатия; нет- тви-дипломатия",
                "нет- (и тви-) дипломатия; нет- и тви | дипломатия",
                "public/digital; public/digital",
                "public & digital; public/digital",
                "public (digital) diplomacy; public (digital) diplomacy",
                "(public), digital; public) digital",
                "мягкая «сила» и „власть“; мягкая сила и власть",
                "\"soft\" power; soft power",
                "**public** _diplomacy_; public diplomacy",
                "public_diplomacy; public diplomacy",
                "__public__ *diplomacy*; public diplomacy",
                "public. Digital; public | Digital",
                "public: digital; public | digital",
                "word:word; word | word",
                "3.5 и 1,000; 3.5 и 1,000",
                "U.S. policy; U.S policy",
                "т.е. сила; т.е сила",
                "перспективы.The; перспективы | The",
                "на akorda.kz сегодня; на akorda.kz сегодня",
                "NUR.KZ; NUR.KZ",
                "primeminister.gov.kz; primeminister.gov.kz",
                "g7-саммит 2023ж; g7-саммит 2023ж",
                "公共外交; 公 共 外 交",
                "soft--power; soft | power",
                "soft (,power; soft | power",
                "слово * слово; слово слово",
            })
    void findsWordsAndGaps(String text, String words) {
        assertEquals(words, Texts.words(Texts.analyse(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "see https://mfa.kz/public-diplomacy?x=(soft)#power now; see | now",
                "see (https://mfa.kz/soft) now; see | now",
                "see www.mfa.kz/soft-power now; see | now",
                "see mfa.gov.kz/soft/power now; see | now",
                "mail soft.power-team@mfa.gov.kz now; mail | now",
                "mailto:soft@power.kz now; now",
                "[local NGOs](/category/local-ngo) here; local NGOs here",
                "[public](a.html \"soft power\") diplomacy; public diplomacy",
                "![soft power](/img/public_diplomacy.jpg) x; soft power x",
                "public <b class=\"soft power\">diplomacy</b>; public diplomacy",
                "<a href='/soft>power'>public</a> diplomacy; public diplomacy",
                "a <!-- soft power --> b; a b",
                "a<br />b <hr/>c</p >d; a b c d",
                "<<soft power>> and <soft power>; soft power | and | soft power",
                "<p id=\"x>soft</p>; soft",
                "5 < 6 and soft > hard; 5 | 6 and soft | hard",
                "{% include soft.html %} public {{ soft.power }} diplomacy; public diplomacy",
                "@MFA_KZ #SoftPower; MFA KZ SoftPower",
                "soft[1] power; soft (1) power",
                "at @ home; at home",
            })
    void addressesTargetsAndTagsHoldNoWords(String text, String words) {
        assertEquals(words, Texts.words(Texts.analyse(text)));
    }

    @Test
    void characterReferencesHoldNoWords() {
        assertEquals("public diplomacy", Texts.words(Texts.analyse("public&nbsp;diplomacy")));
        assertEquals("public diplomacy", Texts.words(Texts.analyse("public &#171;diplomacy")));
        assertEquals("AT/T plc", Texts.words(Texts.analyse("AT&T plc;")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public\f\ndiplomacy",
                "public\n\n12\n\n\fdiplomacy",
                "public\n\f12\n\ndiplomacy",
                "public\n- 12 -\n\fdiplomacy",
                "public\r\n12\r\n\fdiplomacy",
            })
    void aTermGoesOverAPageBreak(String text) {
        TokenizedText analysed = Texts.analyse(text);
        assertEquals("public diplomacy", Texts.words(analysed));
        assertEquals(1, analysed.sentences().size());
    }

    @Test
    void aNumberInsideALineIsNoPageNumber() {
        assertEquals("page 12 of it", Texts.words(Texts.analyse("page 12\f of it")));
        assertEquals("in 2012 it", Texts.words(Texts.analyse("in\n2012 \n it")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "[",
                "](",
                "<a ",
                "{{",
                "@a",
                "a@",
                "'",
                "-\n",
                "a-\n",
                "é\u0301\u0323",
                "\u0301",
                ".a",
                "a\f1\n",
                "&",
                "\uD83D"
            })
    void longRunsCostNoMoreThanText(String unit) {
        String text = unit.repeat(300_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Texts.analyse(text));
    }
}
