package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndHyphensTest {
    private static final Set<String> KNOWN = Set.of(
            "diplomacy",
            "people",
            "to",
            "government",
            "governmental",
            "дипломатия",
            "по",
            "русски",
            "культурная",
            "политика",
            "powered",
            "sixth",
            "fifty",
            "general");

    private static String words(String text) {
        return Texts.words(new StandardTextAnalyser(KNOWN::contains)
                .analyse(text.replace("⏎", "\n").replace("␌", "\f"), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the diplo-⏎macy of it; the diplomacy of it",
                "the diplo-  ⏎   macy of it; the diplomacy of it",
                "the diplo\u2010⏎macy of it; the diplomacy of it",
                "the diplo\u00AD⏎  macy of it; the diplomacy of it",
                "the diplo-⏎␌macy of it; the diplomacy of it",
                "the diplo-⏎⏎12⏎␌macy of it; the diplomacy of it",
                "people-to-⏎people; people-to-people",
                "the non-⏎governmental; the non-governmental",
                "the people-⏎powered; the people-powered",
                "и это по-⏎русски; и это по-русски",
                "и это что-⏎то; и это что-то",
                "и это дипло-⏎матия; и это дипломатия",
                "Акор-⏎ды не было и это так; Акорды не было и это так",
                "БҰҰ-⏎ның шешімі және; БҰҰ-ның шешімі және",
                "бұл сая-⏎си мәселе және осы; бұл саяси мәселе және осы",
                "бұл солай-⏎ақ және осы; бұл солай-ақ және осы",
                "Nur-⏎Sultan is the; Nur-Sultan is the",
                "the fifty-⏎sixth general; the fifty-sixth general",
                "the twi-⏎diplomacy; the twi-diplomacy",
            })
    void joinsWhatTheLineBroke(String text, String words) {
        assertEquals(words, words(text));
    }

    @Test
    void theDocumentItselfTellsHowAWordIsWritten() {
        assertEquals("the soft-ware and soft-ware", words("the soft-\nware and soft-ware"));
        assertEquals("the software and software", words("the soft-\nware and software"));
        assertEquals("бұл ел-жұрт және ел-жұрт", words("бұл ел-\nжұрт және ел-жұрт"));
        assertEquals("бұл қыр-сыр ма және қыр ма сыр ма", words("бұл қыр-\nсыр ма және қыр ма сыр ма"));
    }

    @ParameterizedTest
    @CsvSource({
        "ұлт-⏎тық мәселе және осы, ұлттық мәселе және осы",
        "бас-⏎тық мәселе және осы, бастық мәселе және осы",
        "this is a re-⏎port of it, this is a report of it",
        "this is non-⏎governmental, this is non-governmental",
        "АССАМ-⏎БЛЕЯ, АССАМБЛЕЯ",
        "1990-⏎ж және, 1990-ж және",
    })
    void withoutDictionariesWordsAreJoinedUnlessSomethingSpeaksAgainst(String text, String words) {
        assertEquals(words, Texts.words(Texts.analyse(text.replace("⏎", "\n"))));
    }

    @Test
    void aJoinedWordCoversBothLines() {
        String text = "the diplo-\nmacy of it";
        TokenizedText analysed = Texts.analyse(text);
        assertEquals("diplo-\nmacy", text.substring(analysed.start(1), analysed.end(1)));
        assertEquals(Gap.SPACE, analysed.gap(2));
        assertEquals(1, analysed.sentences().size());
        assertEquals(4, analysed.sentences().get(0).endWord());
    }
}
