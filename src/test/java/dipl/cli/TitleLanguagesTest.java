package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.text.TextAnalyser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language the titles of {@code titles.tsv} are taken for, as documents without a declared language. */
class TitleLanguagesTest {
    private static final Set<String> STUDIED = Set.of("kk", "ru", "en");

    /** Rows are true languages, columns what was detected; empty where it was left open. */
    private static Map<String, Map<String, Integer>> confusions() throws IOException {
        TextAnalyser analyser = Indexing.analyser();
        Map<String, Map<String, Integer>> confusions = new TreeMap<>();
        try (InputStream in = TitleLanguagesTest.class.getResourceAsStream("titles.tsv")) {
            String titles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line :
                    titles.lines().filter(row -> !row.startsWith("#")).toList()) {
                String[] columns = line.split("\t");
                confusions
                        .computeIfAbsent(columns[0], language -> new TreeMap<>())
                        .merge(analyser.analyse(columns[1], null).detectedLanguage(), 1, Integer::sum);
            }
        }
        return confusions;
    }

    @Test
    void titlesInTheStudiedLanguagesAreRecognised() throws IOException {
        Map<String, Map<String, Integer>> confusions = confusions();
        Map<String, Double> least = Map.of("kk", 0.85, "ru", 0.93, "en", 0.97);
        for (String language : STUDIED) {
            Map<String, Integer> row = confusions.get(language);
            int all = row.values().stream().mapToInt(Integer::intValue).sum();
            assertTrue(row.get(language) >= least.get(language) * all, () -> language + " is taken for " + row);
            int open = row.getOrDefault("", 0);
            assertEquals(all, row.get(language) + open, () -> language + " is taken for " + row);
        }
    }

    @Test
    void titlesInOtherLanguagesAreNot() throws IOException {
        int all = 0;
        int wrong = 0;
        Map<String, Map<String, Integer>> confusions = confusions();
        for (Map.Entry<String, Map<String, Integer>> row : confusions.entrySet()) {
            if (!STUDIED.contains(row.getKey())) {
                for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
                    all += cell.getValue();
                    wrong += STUDIED.contains(cell.getKey()) ? cell.getValue() : 0;
                }
            }
        }
        assertTrue(wrong <= 0.04 * all, wrong + " of " + all + " are taken for a studied language: " + confusions);
    }

    @ParameterizedTest
    @CsvSource({
        "Форум в Астане, ru",
        "Итоги саммита, ru",
        "Новый посол, ru",
        "Форум в София, ''",
        "Новий посол, ''",
        "Ambassador's speech, en",
        "Жаңа заң, kk",
        "Балалар хат яза, ''",
        "Форум, ''",
        "Астана, ''"
    })
    void aTitleIsToldByDictionariesOrLeftOpen(String title, String language) {
        assertEquals(language, Indexing.analyser().analyse(title, null).detectedLanguage());
    }

    @Test
    void theFirstPartOfACompoundIsNoWordOfAnotherLanguage() {
        assertEquals(
                List.of("kk"),
                Indexing.analyser().analyse("Нет-дипломатияны", "kk").sentences().stream()
                        .map(sentence -> sentence.language())
                        .toList());
    }
}
