package dipl.dictionary.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is imported, exported and imported again is the same, for dictionaries made by chance. */
class RoundTripTest {
    private static final int DICTIONARIES = 60;
    private static final String LETTERS = "abcxyz'.-абвгдежзийкөұғәіңҮРŞé90&";
    private static final String SIGNS = "_[](){}|~=^@+*<>#%:;,!\"/\\";
    private static final ExportOptions AS_WRITTEN = new ExportOptions("", 0);

    private static String word(Random random, String more) {
        String letters = LETTERS + more;
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static String phrase(Random random, String more) {
        StringBuilder phrase = new StringBuilder(word(random, more));
        while (random.nextInt(3) == 0) {
            phrase.append(' ').append(word(random, more));
        }
        return phrase.append(random.nextInt(4) == 0 ? "*" : "").toString();
    }

    private static List<String> path(Random random) {
        List<String> path = new ArrayList<>();
        do {
            path.add("c" + random.nextInt(4) + (random.nextBoolean() ? " имя: (" + random.nextInt(3) + "a)" : ""));
        } while (path.size() < 4 && random.nextInt(3) > 0);
        return path;
    }

    /** A dictionary as an importer would make it; what is in a category is not repeated in those above. */
    private static Dictionary generated(Random random, String more) {
        Import target = new Import("dir/dict.x", "*");
        Map<String, Set<String>> categories = new HashMap<>();
        int size = 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            List<String> path = path(random);
            String category = String.join("/", path);
            String pattern = phrase(random, more);
            boolean related = categories.getOrDefault(pattern.toLowerCase(java.util.Locale.ROOT), Set.of()).stream()
                    .anyMatch(other ->
                            (other + "/").startsWith(category + "/") || (category + "/").startsWith(other + "/"));
            if (!related) {
                categories
                        .computeIfAbsent(pattern.toLowerCase(java.util.Locale.ROOT), p -> new HashSet<>())
                        .add(category);
                target.pattern(i, path, pattern, Map.of());
            }
        }
        return target.result("").dictionary();
    }

    private static List<String> lines(Dictionary dictionary) {
        return dictionary.terms().stream().map(FormatsTest::line).sorted().toList();
    }

    private static Dictionary through(DictionaryFormat format, Dictionary dictionary) {
        ExportedDictionary exported = format.write(List.of(dictionary), AS_WRITTEN);
        if (exported.text().isBlank()) {
            assertTrue(exported.losses().size() >= dictionary.terms().size());
            return new Dictionary("dict", List.of(), "");
        }
        return format.read("dir/dict.x", exported.bytes(), "*").dictionary();
    }

    @ParameterizedTest
    @EnumSource(DictionaryFormat.class)
    void generatedDictionariesComeBackTheSame(DictionaryFormat format) {
        for (int seed = 0; seed < DICTIONARIES; seed++) {
            Dictionary made = generated(new Random(seed), "");
            if (made.terms().isEmpty()) {
                continue;
            }
            // The first way through drops what the format cannot hold; the second must change nothing.
            Dictionary first = through(format, made);
            Dictionary second = through(format, first);
            assertEquals(lines(first), lines(second), "seed " + seed);
            if (format != DictionaryFormat.LIST
                    && format != DictionaryFormat.KHCODER
                    && format != DictionaryFormat.LIWC22) {
                assertEquals(lines(made), lines(first), "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DictionaryFormat.class)
    void wordsFullOfSignsComeBackTheSameOrAreNamed(DictionaryFormat format) {
        for (int seed = 0; seed < DICTIONARIES; seed++) {
            Dictionary made = generated(new Random(1000 + seed), SIGNS);
            if (made.terms().isEmpty()) {
                continue;
            }
            ExportedDictionary exported = format.write(List.of(made), AS_WRITTEN);
            if (exported.text().isBlank()) {
                continue;
            }
            Dictionary first;
            try {
                first = format.read("dir/dict.x", exported.bytes(), "*").dictionary();
            } catch (dipl.io.InputException e) {
                throw new AssertionError("seed " + (1000 + seed) + ": " + exported.text(), e);
            }
            int kept = first.terms().size();
            int named = exported.losses().size();
            assertTrue(kept + named > 0, "seed " + (1000 + seed));
            if (!first.terms().isEmpty()) {
                ExportedDictionary again = format.write(List.of(first), AS_WRITTEN);
                Dictionary second =
                        format.read("dir/dict.x", again.bytes(), "*").dictionary();
                assertEquals(lines(first), lines(second), "seed " + (1000 + seed) + "\n" + again.text());
            }
            if (format == DictionaryFormat.QUANTEDA || format == DictionaryFormat.YOSHIKODER) {
                assertEquals(lines(made), lines(first), "seed " + (1000 + seed));
            }
        }
    }

    @Test
    void weightsRulesAndNotesComeBack() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String value = phrase(random, ";\\= ").strip();
            Map<String, String> notes = Map.of(Notes.SCORE, value);
            assertEquals(notes, Notes.read(Notes.write(notes)), value);
        }
    }

    @Test
    void aDictionaryOfTwoHundredThousandTermsComesBackWhole() {
        Import target = new Import("big.x", "*");
        for (int i = 0; i < 200_000; i++) {
            target.pattern(i, List.of("a", "b" + i % 50), "word" + i + " x*", Map.of());
        }
        Dictionary big = target.result("").dictionary();
        assertEquals(200_000, through(DictionaryFormat.LIWC, big).terms().size());
    }

    @Test
    void aTermOfOurGrammarIsWrittenInAllItsWaysOrNamed() {
        List<Term> terms = List.of(
                term("[new] (public|people's) diplomacy", MatchMode.INFLECT),
                term("image of ~1 country", MatchMode.EXACT),
                term("=people ^UN", MatchMode.EXACT),
                term("bank @unless (river)", MatchMode.EXACT),
                term("bank @with (money)", MatchMode.EXACT),
                term("dipl.+", MatchMode.REGEX));
        Dictionary dictionary = new Dictionary("d", terms, "");
        ExportedDictionary quanteda = DictionaryFormat.QUANTEDA.write(List.of(dictionary), AS_WRITTEN);
        assertEquals("""
                'c':
                  - 'public diplomacy'
                  - 'people''s diplomacy'
                  - 'new public diplomacy'
                  - 'new people''s diplomacy'
                  - 'image of country'
                  - 'image of * country'
                  - 'people UN'
                  - 'bank'
                """, quanteda.text());
        assertEquals(
                List.of(
                        "f.csv:1: \"bank @unless (river)\" is written without its @unless, which quanteda does not have",
                        "f.csv:1: \"bank @with (money)\" is left out: quanteda has no @with, and without it the term would"
                                + " count everywhere",
                        "f.csv:1: \"dipl.+\" is left out: quanteda cannot hold this regular expression",
                        "1 term: their capitals are not compared"),
                quanteda.losses());
        assertTrue(DictionaryFormat.VBPRO.write(List.of(dictionary), AS_WRITTEN).losses().stream()
                .anyMatch(loss -> loss.contains("has no gaps between words")));
    }

    private static Term term(String text, MatchMode mode) {
        return new Term("c", "*", text, mode, "", "", new Location("f.csv", 1));
    }

    @Test
    void severalDictionariesStandUnderTheirNames() {
        Dictionary one = new Dictionary("one", List.of(term("a", MatchMode.EXACT)), "");
        Dictionary two = new Dictionary("two", List.of(term("b", MatchMode.EXACT)), "");
        assertEquals(
                "%\n1\tone\n\t2\tc\n3\ttwo\n\t4\tc\n%\na\t1\t2\nb\t3\t4\n",
                DictionaryFormat.LIWC.write(List.of(one, two), AS_WRITTEN).text());
    }

    @Test
    void expandedTermsAreWrittenInFormsThatAgree() {
        Dictionary dictionary = new Dictionary(
                "d",
                List.of(
                        new Term("c", "ru", "публичная дипломатия", MatchMode.INFLECT, "", "", new Location("f", 1)),
                        new Term("c", "ru", "нет-дипломатия", MatchMode.INFLECT, "", "", new Location("f", 2)),
                        new Term("c", "kk", "халық дипломатиясы", MatchMode.INFLECT, "", "", new Location("f", 3))),
                "");
        List<String> russian = DictionaryFormat.LIST
                .write(List.of(dictionary), new ExportOptions("ru", 500))
                .text()
                .lines()
                .toList();
        assertTrue(
                russian.containsAll(List.of(
                        "публичная дипломатия",
                        "публичной дипломатией",
                        "публичную дипломатию",
                        "нет-дипломатии",
                        "нетдипломатии")),
                russian.toString());
        assertTrue(
                !russian.contains("публичная дипломатию") && !russian.contains("публичного дипломатия"),
                russian.toString());
        assertTrue(russian.stream().noneMatch(form -> form.contains("халық")));
        ExportedDictionary kazakh = DictionaryFormat.QUANTEDA.write(List.of(dictionary), new ExportOptions("kk", 100));
        assertTrue(kazakh.text().contains("'халық дипломатиясының'"), kazakh.text());
        assertEquals(101, kazakh.text().lines().count());
        assertTrue(
                kazakh.losses().stream().anyMatch(loss -> loss.contains("--forms 100")),
                kazakh.losses().toString());
    }
}
