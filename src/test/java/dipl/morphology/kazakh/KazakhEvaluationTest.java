package dipl.morphology.kazakh;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every lemma of a treebank as a term, against every token: the lemma of the token says whether a match is right. */
class KazakhEvaluationTest {
    private static final Path TREEBANK = Path.of("../shared/data/morphology/kk-dev.tsv");

    @Test
    void findsNominals() throws IOException {
        assertAtLeast(0.96, f1(Set.of("NOUN", "PROPN", "ADJ"), PartOfSpeech.NOMINAL));
    }

    @Test
    void findsWordsOfAnyClass() throws IOException {
        assertAtLeast(0.975, f1(Set.of("NOUN", "PROPN", "ADJ"), PartOfSpeech.ANY));
    }

    @Test
    void findsVerbs() throws IOException {
        assertAtLeast(0.93, f1(Set.of("VERB"), PartOfSpeech.VERB));
    }

    private static void assertAtLeast(double bound, double f1) {
        assertTrue(f1 >= bound, () -> "F1 is " + f1 + ", expected at least " + bound);
    }

    private static double f1(Set<String> tags, PartOfSpeech partOfSpeech) throws IOException {
        Assumptions.assumeTrue(Files.exists(TREEBANK));
        Map<String, Map<String, Integer>> lemmasOfForms = new TreeMap<>();
        Set<String> lemmas = new TreeSet<>();
        List<String> lines = Files.readAllLines(TREEBANK);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            String form = columns[0].toLowerCase(Locale.ROOT);
            if (form.codePoints().anyMatch(Character::isLetter)) {
                lemmasOfForms
                        .computeIfAbsent(form, key -> new TreeMap<>())
                        .merge(columns[1].toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            if (tags.contains(columns[2])) {
                lemmas.add(columns[1]);
            }
        }
        return f1(lemmas, lemmasOfForms, partOfSpeech);
    }

    private static double f1(
            Set<String> lemmas, Map<String, Map<String, Integer>> lemmasOfForms, PartOfSpeech partOfSpeech) {
        KazakhMorphology kazakh = new KazakhMorphology();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String lemma : lemmas) {
            String lower = lemma.toLowerCase(Locale.ROOT);
            String word = partOfSpeech == PartOfSpeech.VERB ? infinitive(lower) : lemma;
            Paradigm paradigm = kazakh.paradigms(List.of(new TermWord(word, partOfSpeech, false)))
                    .get(0);
            for (Map.Entry<String, Map<String, Integer>> token : lemmasOfForms.entrySet()) {
                int all = token.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                int own = token.getValue().getOrDefault(lower, 0);
                if (paradigm.read(token.getKey()).isPresent()) {
                    right += own;
                    wrong += all - own;
                } else {
                    missed += own;
                }
            }
        }
        return 2.0 * right / (2 * right + wrong + missed);
    }

    private static String infinitive(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String head = stem.substring(0, stem.length() - 1);
        return switch (last) {
            case 'ы', 'і' -> head + "у";
            case 'й' -> head + "ю";
            case 'и' -> stem + "ю";
            default -> head + Phonology.voiced(last) + "у";
        };
    }
}
