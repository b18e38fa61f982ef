package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnbrokenTextTest {
    private static final Set<String> KNOWN = Set.of("дипломатия", "экономический", "diplomacy", "international");
    private final TextAnalyser analyser = new StandardTextAnalyser(KNOWN::contains);

    @Test
    void wordsAreInOnePieceAndLinesEndAfterThem() {
        assertEquals(
                "Народная дипломатия,\nи не одна, international\ndiplomacy\ntoo.\n\nEnd.",
                unbroken("Народная дипло-\nматия, и не одна, inter-  \n national diplo-\nmacy too.\n\nEnd."));
    }

    @Test
    void typesettersHaveAHyphenOfTheirOwn() {
        assertEquals("International\ndiplomacy", unbroken("Inter\u2010\nnational diplo\u2010\nmacy"));
    }

    @Test
    void compoundsKeepTheirHyphen() {
        String text = "Это онлайн-\nэкономический форум, people-to-\npeople.";
        assertEquals(text, unbroken(text));
    }

    @Test
    void whatIsWholeIsLeftAsItIs() {
        String text = "Народная дипломатия";
        TokenizedText words = analyser.analyse(text, null);
        assertSame(text, UnbrokenText.of(text, words).text());
        assertSame(words, UnbrokenText.of(text, words).words());
    }

    /** Wherever words are broken: each word stands at its place, and reading the mended text finds the same words. */
    @Test
    void placesFitTheMendedText() {
        Random random = new Random(7);
        String[] words = {"дипломатия", "экономический", "diplomacy", "мир", "and", "Астана,", "(international)"};
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                String word = words[random.nextInt(words.length)];
                boolean broken = word.length() > 8 && random.nextInt(3) == 0;
                int cut = 4 + random.nextInt(3);
                text.append(
                                broken
                                        ? word.substring(0, cut)
                                                + (random.nextBoolean() ? "-\n" : "- \n ")
                                                + word.substring(cut)
                                        : word)
                        .append(random.nextInt(5) == 0 ? ".\n\n" : random.nextBoolean() ? " " : "\n");
            }
            TokenizedText before = analyser.analyse(text.toString(), null);
            UnbrokenText mended = UnbrokenText.of(text.toString(), before);
            TokenizedText again = analyser.analyse(mended.text(), null);
            assertEquals(before.toString(), again.toString(), text::toString);
            for (int i = 0; i < before.size(); i++) {
                assertEquals(again.start(i), mended.words().start(i), text::toString);
                assertEquals(again.end(i), mended.words().end(i), text::toString);
            }
            for (int i = 0; i < before.sentences().size(); i++) {
                Sentence old = before.sentences().get(i);
                Sentence now = mended.words().sentences().get(i);
                assertEquals(
                        text.substring(old.start(), old.end())
                                .replaceAll("- ?\n ?", "")
                                .replaceAll("\\s+", " "),
                        mended.text().substring(now.start(), now.end()).replaceAll("\\s+", " "));
            }
        }
    }

    private String unbroken(String text) {
        return UnbrokenText.of(text, analyser.analyse(text, null)).text();
    }
}
