package dipl.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.match.TextMatcher.Text;
import dipl.morphology.languages.Morphologies;
import dipl.text.StandardTextAnalyser;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands around a term and inside its letters, its hit slices the original text to just what the writer wrote: soft hyphens,
 * stress marks, decomposed letters, ligatures, odd spaces, text in other scripts and directions.
 */
class AnyTextMatchesTest {
    private static final int TEXTS = 600;
    private static final int TERMS_IN_A_TEXT = 4;

    private static final String TERMS = """
            category,language,term
            people,kk,халық дипломатиясы
            people,ru,народная дипломатия
            public,en,public diplomacy
            official,en,official diplomacy
            official,ru,официальный майский визит
            soft,en,soft power
            net,ru,нет-дипломатия
            """;

    private static final String[] SURFACES = {
        "халық дипломатиясының",
        "Халық Дипломатиясы",
        "народной дипломатией",
        "НАРОДНАЯ ДИПЛОМАТИЯ",
        "public diplomacy",
        "Public Diplomacy",
        "of\uFB01cial diplomacy",
        "o\uFB03cial diplomacy",
        "официального майского визита",
        "официальный майский визит",
        "soft power",
        "soft-power",
        "нет-дипломатии"
    };

    private static final String[] AROUND = {
        "\uD83D\uDE00",
        "\uD835\uDC00\uD835\uDC01",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u200F\u0627\u0644\u0633\u0644\u0627\u0645\u200E",
        "公共外交",
        "٣",
        "\u0301",
        "\uFEFF",
        "\u200B",
        "\u00AD",
        "…",
        "«",
        "»",
        "(",
        ")",
        ". ",
        "! ",
        "; ",
        "\n\n",
        "\r\n",
        "\u2028",
        "ﬁn",
        "café",
        "и\u0306",
        "12,5",
        "\uD800",
        "ß",
        "İ"
    };

    private static final String[] SPACES = {" ", "\u00A0", "\u2009", "\u3000", "  ", "\t", "\n", "\r\n"};
    private static final int ON_A_LINE = 6;

    /** The same word as writers and programs may have left it. */
    private static String written(String surface, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (c == ' ') {
                // A line that begins with a capital may be a heading or an item of a list, and begin a sentence.
                int spaces = Character.isUpperCase(surface.charAt(i + 1)) ? ON_A_LINE : SPACES.length;
                text.append(SPACES[random.nextInt(spaces)]);
                continue;
            }
            text.append(random.nextInt(4) == 0 ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : c);
            boolean insideWord =
                    i + 1 < surface.length() && Character.isLetter(c) && Character.isLetter(surface.charAt(i + 1));
            if (insideWord && random.nextInt(10) == 0) {
                text.append(random.nextBoolean() ? "\u00AD" : "\u200B");
            } else if ("аоиея".indexOf(c) >= 0 && random.nextInt(10) == 0) {
                text.append('\u0301');
            }
        }
        return text.toString();
    }

    @Test
    void aHitSlicesTheTextToWhatIsWritten() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Text> texts = new ArrayList<>();
        List<List<String>> planted = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            List<String> here = new ArrayList<>();
            for (int k = random.nextInt(TERMS_IN_A_TEXT); k >= 0; k--) {
                around(text, random);
                String written = written(SURFACES[random.nextInt(SURFACES.length)], random);
                here.add(text.length() + " " + written);
                text.append(written);
                around(text, random);
            }
            texts.add(new Text(text.toString(), null));
            planted.add(here);
        }
        Dictionary dictionary =
                DictionaryReader.read("any", "any.csv", TERMS.getBytes(StandardCharsets.UTF_8), problem -> {
                    throw new AssertionError(problem);
                });
        List<List<TextMatcher.Place>> found = new TextMatcher(
                        List.of(dictionary),
                        new MatchOptions(true, true, true),
                        new StandardTextAnalyser(),
                        Morphologies::of,
                        new LanguageModifiers())
                .match(texts);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.get(i).text();
            assertEquals(
                    planted.get(i),
                    found.get(i).stream()
                            .map(place -> place.start() + " " + place.surface(text))
                            .toList(),
                    "seed " + seed + ": " + escaped(text));
        }
        assertTrue(planted.stream().mapToInt(List::size).sum() > TEXTS, "few terms");
    }

    private static void around(StringBuilder text, Random random) {
        text.append(' ');
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(AROUND[random.nextInt(AROUND.length)]);
        }
        text.append(" . ");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c ->
                        escaped.append(c < 0x80 && c >= ' ' ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
