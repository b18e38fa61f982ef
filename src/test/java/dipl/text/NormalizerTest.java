package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people\u2019s | people's",
                "people\u02BCs | people's",
                "people\u2018s | people's",
                "people`s | people's",
                "people\u2032s | people's",
                "people\u00B4s | people's",
                "o\u02BBzbek | o'zbek",
                "peoples\u2019 | peoples\u2019",
                "ди\u00ADпло\u200Bма\uFEFFтия | дипломатия",
                "нет\u2011дипломатия | нет-дипломатия",
                "қадір\u2010қасиет | қадір-қасиет",
                "мягкая\u00A0сила | мягкая сила",
                "\uFB01eld | field",
                "ｐｕｂｌｉｃ | public",
                "\u24B6\u24B7 | A  B",
                "дипло\u0301матия | дипломатия",
                "сто\u0300ит | стоит",
                "и\u0306од | йод",
                "е\u0308лка | ёлка",
                "І\u0308жак | Їжак",
                "cafe\u0301 | café",
                "ќ | ќ",
                "к\u0301 | ќ",
                "ёлка | ёлка",
                "йод | йод",
                "дипломатия\u00B9 | дипломатия",
                "CO\u2082 | CO2",
                "№ | №",
                "Ⅳ | IV",
            })
    void bringsWordsToOneSpelling(String word, String normal) {
        assertEquals(normal, Normalizer.normalizeWord(word).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "мемлекеттiк, мемлекеттік",
        "бiр, бір",
        "жаhандану, жаһандану",
        "\u0259лде, әлде",
        "\u018Fлем, Әлем",
        "Cергей, Сергей",
        "cообщило, сообщило",
        "Yкімет, Үкімет",
        "CССР, СССР",
        "Homіnoіdea, Hominoidea",
        "SІM, SIM",
        "Диплoмaтия, Дипломатия",
        "dіplоmacy, diplomacy",
    })
    void mendsLettersOfTheOtherScript(String word, String mended) {
        assertEquals(mended, Normalizer.normalizeWord(word));
    }

    @ParameterizedTest
    @CsvSource({
        "IT-мамандар",
        "Boeing-тың",
        "Wi-Fi-ға",
        "X-дипломатия",
        "Х-дипломатия",
        "ITшник",
        "Zoomға",
        "дипломатия",
        "diplomacy",
        "people's",
        "СІМ",
        "mən",
        "COP29",
        "мягкая сила",
    })
    void leavesOtherWordsAlone(String word) {
        assertSame(word, Normalizer.normalizeWord(word));
    }

    @Test
    void surfacesKeepWhatTheirWordsLost() {
        String text = "\uFEFF«Ди\u00ADпло\u00AD\n  мatия\u00AD» ﬁеld\u0301 е\u0308лка people\u2019s \uD835\uDC00b";
        TokenizedText analysed = Texts.analyse(text);
        assertEquals(
                List.of("Ди\u00ADпло\u00AD\n  мatия", "ﬁеld\u0301", "е\u0308лка", "people\u2019s", "\uD835\uDC00b"),
                Texts.surfaces(text, analysed));
        assertEquals("ёлка", analysed.form(2));
        assertEquals("people's", analysed.form(3));
        assertEquals("Ab", analysed.form(4));
    }

    @Test
    void countsWhatItMended() {
        Map<TextRepair, Integer> repairs = Texts.analyse(
                        "бiр\u00A0е\u0308л бұ\u200Bл ﬁn дипло\u0301м дипло-\nм\u0430т \u00ADдипло\u00AD\nмат")
                .repairs();
        assertEquals(
                Map.of(
                        TextRepair.LOOK_ALIKE, 1,
                        TextRepair.SPACE, 1,
                        TextRepair.COMPOSED, 1,
                        TextRepair.INVISIBLE, 3,
                        TextRepair.COMPATIBILITY, 1,
                        TextRepair.STRESS_MARK, 1,
                        TextRepair.LINE_END_HYPHEN, 2),
                repairs);
    }

    @Test
    void signsDoNotGrowOntoWords() {
        assertEquals("дипломатия и 1 сила kg", Texts.words(Texts.analyse("дипломатия² и① сила㎏")));
    }

    @Test
    void plainTextNeedsNoRepair() {
        assertEquals(
                Map.of(),
                Texts.analyse("Қоғамдық дипломатия — бұл 'мәдени' күш, ёлка.").repairs());
    }

    @Test
    void namesWhatWasMendedInAWord() {
        assertEquals(Set.of(), Normalizer.repairs("people’s"));
        assertEquals(Set.of(TextRepair.LOOK_ALIKE), Normalizer.repairs("\u0440ower"));
        assertEquals(Set.of(TextRepair.STRESS_MARK), Normalizer.repairs("си\u0301ла"));
        assertEquals(Set.of(TextRepair.COMPOSED), Normalizer.repairs("мягкои\u0306"));
        assertEquals(Set.of(TextRepair.INVISIBLE), Normalizer.repairs("dip\u00ADlomacy"));
        assertEquals(Set.of(TextRepair.COMPATIBILITY), Normalizer.repairs("o\uFB03cial"));
        assertEquals(Set.of(TextRepair.LINE_END_HYPHEN), Normalizer.repairs("diplo-\nmacy"));
    }
}
