package dipl.analysis.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.match.TextMatcher;
import dipl.match.TextMatcher.Place;
import dipl.morphology.languages.Morphologies;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Real sentences with the markers that people found in them, through the whole engine and the bundled dictionaries. The kinds of
 * diplomacy, soft power and the Assembly are scored by what is found and what is missed; the actors, which the codebook takes wider than
 * the labels do, by what is missed alone.
 */
class MarkerSentencesTest {
    private static final Path SENTENCES = Path.of("../shared/data/marker-sentences-dev.tsv");
    private static final double OVER_ALL = 0.97;
    private static final double IN_EACH_LANGUAGE = 0.95;

    /** Where the codebook's names differ from those of the labels. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("digital/net", "digital"),
            Map.entry("digital/twi", "digital"),
            Map.entry("soft-power", "soft_power"),
            Map.entry("people-to-people", "p2p"));

    private static final Set<String> SCORED_BOTH_WAYS = Set.of(
            "people",
            "public",
            "citizen",
            "digital",
            "mediated",
            "integrative",
            "traditional",
            "cultural",
            "soft_power",
            "assembly");
    private static final Set<String> SCORED_BY_MISSES = Set.of("government", "ngo", "diaspora");

    private record Score(int right, int wrong, int missed) {
        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }
    }

    @Test
    void findsWhatPeopleFind() throws IOException {
        Assumptions.assumeTrue(Files.exists(SENTENCES));
        List<String[]> rows = Files.readAllLines(SENTENCES).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[4].endsWith("[sense]"))
                .toList();
        List<Dictionary> dictionaries = Stream.of("concepts", "actors")
                .map(name -> DictionaryReader.read(Path.of("dictionaries", name + ".csv")))
                .toList();
        List<List<Place>> places = new TextMatcher(
                        dictionaries,
                        MatchOptions.DEFAULT,
                        new StandardTextAnalyser(),
                        Morphologies::of,
                        new LanguageModifiers())
                .match(rows.stream()
                        .map(cells -> new TextMatcher.Text(raw(cells[2]), cells[1]))
                        .toList());
        Map<String, Score> scores = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i);
            scores.merge(cells[1], score(cells, places.get(i), differences), Score::plus);
        }
        Score all = scores.values().stream().reduce(new Score(0, 0, 0), Score::plus);
        String report = all + " F1 " + all.f1() + " " + scores + "\n" + String.join("\n", differences);
        assertAll(
                () -> assertTrue(all.f1() >= OVER_ALL, report),
                () -> scores.forEach(
                        (language, score) -> assertTrue(score.f1() >= IN_EACH_LANGUAGE, language + ": " + report)));
    }

    private static Score score(String[] cells, List<Place> places, List<String> differences) {
        List<String> expected = Stream.of(cells[3].split("; "))
                .filter(hit -> !hit.isEmpty())
                .filter(hit -> scored(hit, SCORED_BOTH_WAYS) || scored(hit, SCORED_BY_MISSES))
                .map(MarkerSentencesTest::raw)
                .toList();
        List<String> found = places.stream()
                .map(place -> LABELS.getOrDefault(
                                place.category().category(), place.category().category())
                        + ":" + place.surface(raw(cells[2])))
                .toList();
        List<String> missed = new ArrayList<>(expected);
        found.forEach(missed::remove);
        List<String> wrong = new ArrayList<>(
                found.stream().filter(hit -> scored(hit, SCORED_BOTH_WAYS)).toList());
        expected.forEach(wrong::remove);
        missed.forEach(hit -> differences.add(cells[0] + " missed " + hit));
        wrong.forEach(hit -> differences.add(cells[0] + " wrong " + hit));
        return new Score(expected.size() - missed.size(), wrong.size(), missed.size());
    }

    private static boolean scored(String hit, Set<String> categories) {
        return categories.contains(hit.substring(0, hit.indexOf(':')));
    }

    private static String raw(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    }
}
