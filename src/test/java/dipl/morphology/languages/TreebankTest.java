package dipl.morphology.languages;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every lemma of a treebank as a term, read against every token: a form belongs to the term if the treebank says so. */
class TreebankTest {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");

    /** The figures reached, rounded down; English nouns suffer from the typing error "is" among the lemmas of the treebank. */
    @ParameterizedTest
    @CsvSource({"ru, ANY, 0.98", "ru, NOMINAL, 0.975", "ru, VERB, 0.965", "en, ANY, 0.962", "en, VERB, 0.975"})
    void findsTheTokensOfEachLemma(String language, PartOfSpeech partOfSpeech, double atLeast) throws IOException {
        Path file = Path.of("../shared/data/morphology/" + language + "-dev.tsv");
        assumeTrue(Files.exists(file));
        Map<String, String> entries = new TreeMap<>();
        Map<String, Map<String, Integer>> lemmasOfForm = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String lemma = fold(cells[1]);
            boolean nominal = NOMINAL.contains(cells[2]);
            if (partOfSpeech == PartOfSpeech.VERB ? cells[2].equals("VERB") : nominal) {
                entries.putIfAbsent(lemma, cells[1]);
            }
            if (cells[0].codePoints().anyMatch(Character::isLetter)) {
                lemmasOfForm
                        .computeIfAbsent(cells[0].toLowerCase(Locale.ROOT), form -> new HashMap<>())
                        .merge(lemma, 1, Integer::sum);
            }
        }
        double f1 = f1(Morphologies.of(language), partOfSpeech, entries, lemmasOfForm);
        assertTrue(f1 >= atLeast, "F1 " + f1);
    }

    private static double f1(
            Morphology morphology,
            PartOfSpeech partOfSpeech,
            Map<String, String> entries,
            Map<String, Map<String, Integer>> lemmasOfForm) {
        long found = 0;
        long right = 0;
        long all = 0;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            Paradigm paradigm = morphology
                    .paradigms(List.of(new TermWord(entry.getValue(), partOfSpeech, false)))
                    .get(0);
            for (Map.Entry<String, Map<String, Integer>> form : lemmasOfForm.entrySet()) {
                int gold = form.getValue().getOrDefault(entry.getKey(), 0);
                all += gold;
                if (paradigm.read(form.getKey())
                        .filter(reading -> !reading.rival().farLikelier())
                        .isPresent()) {
                    right += gold;
                    found += form.getValue().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                }
            }
        }
        return 2.0 * right / (found + all);
    }

    private static String fold(String lemma) {
        return lemma.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
