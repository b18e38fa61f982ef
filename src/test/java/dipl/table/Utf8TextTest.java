package dipl.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
    private static final String[] PIECES = {
        "", "a", "қоғам", "é", "\n", "\uD83D\uDE00", "текст — text", "0".repeat(20_000)
    };

    @Test
    void isWhatTheTextWouldBeEncodedAtOnce() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            StringBuilder expected = new StringBuilder();
            Utf8Text text = new Utf8Text();
            for (int i = 0; i < 40; i++) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                switch (random.nextInt(5)) {
                    case 0 -> text.append(piece);
                    case 1 -> text.append(new StringBuilder(piece));
                    case 2 -> text.append(piece.getBytes(StandardCharsets.UTF_8));
                    case 3 -> text.append("<" + piece + ">", 1, 1 + piece.length());
                    default -> {
                        piece = "ы  z";
                        text.append('ы').blanks(2).append('z');
                    }
                }
                expected.append(piece);
            }
            byte[] wanted = expected.toString().getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            text.writeTo(written);
            assertArrayEquals(wanted, written.toByteArray(), "seed " + seed);
            assertEquals(expected.toString(), text.toString(), "seed " + seed);
            assertEquals(wanted.length, text.size(), "seed " + seed);
        }
    }

    @Test
    void whatIsCutOutIsTheEnd() {
        Utf8Text text = new Utf8Text().append("сөз ");
        int start = text.size();
        text.append("үй");
        assertArrayEquals("үй".getBytes(StandardCharsets.UTF_8), text.from(start));
    }

    @Test
    void halfOfASurrogatePairIsAQuestionMark() {
        assertEquals("a?b", new Utf8Text().append("a\uD83Db").toString());
    }
}
