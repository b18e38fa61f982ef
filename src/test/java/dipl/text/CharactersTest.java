package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void asCodePointsAreCounted() {
        Random random = new Random(1);
        String[] pieces = {"a", "ж", "😀", "🇰🇿", "\u0301", "\uD83D", "\uDE00", " "};
        for (int round = 0; round < 200; round++) {
            StringBuilder built = new StringBuilder();
            int size = random.nextInt(60);
            for (int i = 0; i < size; i++) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            Characters characters = Characters.of(text);
            for (int i = 0; i <= text.length(); i++) {
                boolean inside =
                        i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                if (!inside) {
                    assertEquals(text.codePointCount(0, i), characters.before(i), text + " " + i);
                }
            }
        }
    }
}
