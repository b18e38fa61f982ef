package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class AnyTextTest {
    private static final String[] PIECES = {
        "дипломатия",
        "Қазақстан",
        "people's",
        "U.S.",
        " ",
        " ",
        " ",
        " ",
        ". ",
        ", ",
        "-",
        "- ",
        " - ",
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        "\u00AD",
        "\u00AD\n",
        "-\n",
        "\u0301",
        "и\u0306",
        "\uFB01",
        "①",
        "²",
        "«",
        "»",
        "(",
        ")",
        "[",
        "](",
        "<b>",
        "<",
        "http://a.kz/x",
        "a@b.kz",
        "@",
        "#",
        "*",
        "_",
        "&amp;",
        "{{x}}",
        "12",
        "3.5",
        "мемлекеттiк",
        "SІM",
        "\uD800",
        "\uDC00",
        "\uD835\uDC00",
        "\uD83D\uDE00",
        "公",
        "한",
        "\u1161",
        "\uFEFF",
        "\u200D",
        "\u00A0",
        "\u2028",
        "\u0000",
        "’",
        "ŉ",
        "т.б. ",
        "ж. ",
        "А. С. ",
        "?!",
        "…",
        "—",
        "–",
        "ΑΣ",
        "İ",
        "ß",
        "\u0674",
        "۱",
        "|",
        "1. "
    };

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(12);
            if (kind == 0) {
                text.append((char) random.nextInt(0x10000));
            } else if (kind == 1) {
                text.appendCodePoint(random.nextInt(0x110000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void offsetsSentencesAndFormsAreSound(long seed) {
        Random random = new Random(seed);
        StandardTextAnalyser analyser = new StandardTextAnalyser(word -> word.hashCode() % 3 == 0);
        for (int round = 0; round < 2500; round++) {
            String text = random(random);
            TokenizedText analysed = analyser.analyse(text, null);
            String where = "seed " + seed + " round " + round + ": " + escaped(text);
            checkWords(text, analysed, where);
            checkSentences(text, analysed, where);
        }
    }

    private static void checkWords(String text, TokenizedText analysed, String where) {
        for (int i = 0; i < analysed.size(); i++) {
            assertTrue(analysed.start(i) >= 0 && analysed.end(i) <= text.length(), where);
            assertTrue(analysed.end(i) > analysed.start(i), where);
            assertFalse(analysed.form(i).isEmpty(), where);
            assertTrue(
                    analysed.form(i).codePoints().anyMatch(c -> Character.isAlphabetic(c) || Character.isDigit(c)),
                    where);
            assertTrue(analysed.form(i).codePoints().noneMatch(c -> c == ' ' || c == '\u00AD' || c == '-'), where);
            if (i > 0) {
                assertTrue(analysed.start(i) >= analysed.start(i - 1), where);
                assertTrue(analysed.end(i) >= analysed.end(i - 1), where);
            }
        }
    }

    private static void checkSentences(String text, TokenizedText analysed, String where) {
        List<Sentence> sentences = analysed.sentences();
        int word = 0;
        int end = 0;
        for (Sentence sentence : sentences) {
            assertEquals(word, sentence.firstWord(), where);
            word = sentence.endWord();
            assertTrue(sentence.start() >= end || analysed.start(sentence.firstWord()) < end, where);
            end = sentence.end();
            assertTrue(end <= text.length(), where);
            assertTrue(sentence.start() <= analysed.start(sentence.firstWord()), where);
            assertTrue(end >= analysed.end(sentence.endWord() - 1), where);
        }
        assertEquals(analysed.size(), word, where);
        assertTrue(sentences.isEmpty() || sentences.get(0).startsParagraph(), where);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aWordIsNormalisedAloneAsInItsText(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "Дипломатия",
            "мемлекеттiк",
            "peo\u00ADple\u2019s",
            "и\u0306ога",
            "\uFB01eld",
            "сто\u0301ит",
            "қазақ",
            "SІM",
            "Ｘ",
            "ёлка",
            "\u0259лем"
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : ", ");
            }
            TokenizedText analysed = Texts.analyse(text.toString());
            List<String> surfaces = Texts.surfaces(text.toString(), analysed);
            assertEquals(text.toString().split(",? ").length, analysed.size());
            for (int i = 0; i < analysed.size(); i++) {
                String form = analysed.form(i);
                assertEquals(form, Normalizer.normalizeWord(surfaces.get(i)), () -> "seed " + seed);
                assertEquals(form, Normalizer.normalizeWord(form), () -> "seed " + seed);
            }
        }
    }

    @Test
    void everyCharacterIsTaken() {
        StandardTextAnalyser analyser = new StandardTextAnalyser();
        for (int c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 13) {
            String text = "аб " + Character.toString(c) + " cd " + Character.toString(c) + "ef" + Character.toString(c)
                    + "и\u0306";
            TokenizedText analysed = analyser.analyse(text, null);
            checkWords(text, analysed, Integer.toHexString(c));
            checkSentences(text, analysed, Integer.toHexString(c));
        }
    }

    @Test
    void emptyAndWordlessTextsHaveNoSentences() {
        for (String text : List.of("", " ", "\n\n", "—", "\uFEFF", "* * *", "https://a.kz", "\uD83D\uDE00")) {
            TokenizedText analysed = Texts.analyse(text);
            assertEquals(0, analysed.size(), text);
            assertEquals(List.of(), analysed.sentences(), text);
        }
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        String text = "IT MINISTRY in Istanbul. Іс және ТITLE. В г. Алматы и т.д.";
        String plain = show(Texts.analyse(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(plain, show(Texts.analyse(text)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneAnalyserServesSeveralThreads() {
        StandardTextAnalyser analyser = new StandardTextAnalyser();
        List<String> texts =
                IntStream.range(0, 300).mapToObj(i -> random(new Random(i))).toList();
        List<String> alone =
                texts.stream().map(text -> show(analyser.analyse(text, null))).toList();
        List<String> together = texts.parallelStream()
                .map(text -> show(analyser.analyse(text, null)))
                .toList();
        assertEquals(alone, together);
    }

    private static String show(TokenizedText text) {
        return Texts.words(text) + text.sentences() + text.language() + text.repairs();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(
                        c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c)));
        return escaped.toString();
    }
}
