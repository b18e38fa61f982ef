package dipl.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "қоғамдық, 8",
        "и\u0306, 1",
        "дипло\u0301мат, 8",
        "外交, 4",
        "외교, 4",
        "ｗｉｄｅ, 8",
        "…, 1",
        "🕊, 1",
        "😀, 2",
        "👩\u200D🎓, 2",
        "\u200Bx, 1"
    })
    void columnsOfATerminal(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "дипломатия, 10, дипломатия",
        "дипломатия, 9, дипломат…",
        "дипло\u0301матия, 6, дипло\u0301…",
        "外交外交, 6, 外交…",
        "外交外交, 5, 外交…",
        "a bcd, 3, a…",
        "abc, 1, …"
    })
    void textIsCutBetweenCharacters(String text, int width, String cut) {
        assertEquals(cut, DisplayWidth.cut(text, width, "…"));
    }

    @Test
    void whatIsCutFits() {
        long seed = 11;
        Random random = new Random(seed);
        int[] characters = {'a', 'ж', ' ', 0x301, 0x5916, 0x1F600, 0x200D};
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            int width = 1 + random.nextInt(8);
            String cut = DisplayWidth.cut(text.toString(), width, "…");
            assertTrue(DisplayWidth.of(cut) <= width, () -> "seed " + seed + ": " + text + " to " + width);
        }
    }
}
