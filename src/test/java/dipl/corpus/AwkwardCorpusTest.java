package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.text.StandardTextAnalyser;
import dipl.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well real texts come back from each format and encoding, measured in words against their reference. */
class AwkwardCorpusTest {
    private static final Path AWKWARD = Path.of("../shared/data/corpora/awkward");
    private static final double LEAST = 0.98;

    /** A PDF file knows glyphs and their places, not words. */
    private static final double LEAST_OF_PDF = 0.95;

    @BeforeEach
    void theCorpusIsPresent() {
        Assumptions.assumeTrue(Files.exists(AWKWARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats", "encodings", "hyphenated"})
    void wordsComeBack(String folder) throws IOException {
        Collected collected = Collected.read(AWKWARD.resolve(folder));
        List<String> failures = new ArrayList<>();
        try (Stream<Path> files = Files.list(AWKWARD.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.contains(".scan.")) {
                    double f1 = f1(
                            words(reference(name)),
                            words(collected.document(name).text()));
                    if (f1 < (name.endsWith(".pdf") ? LEAST_OF_PDF : LEAST)) {
                        failures.add(String.format(Locale.ROOT, "%s %.4f", name, f1));
                    }
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    private static String reference(String name) throws IOException {
        return Files.readString(AWKWARD.resolve("reference/" + name.replaceFirst("\\..*", "") + ".txt"));
    }

    private static Map<String, Integer> words(String text) {
        TokenizedText tokens = new StandardTextAnalyser().analyse(text, null);
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.merge(tokens.form(i), 1, Integer::sum);
        }
        return words;
    }

    private static double f1(Map<String, Integer> expected, Map<String, Integer> found) {
        int both = expected.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        return 2.0 * both / (total(expected) + total(found));
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void scansAreNeverIndexedEmpty() {
        Collected collected = Collected.read(AWKWARD.resolve("formats"));
        for (String name : List.of("udhr_kaz.scan.pdf", "ng_2.scan.pdf")) {
            assertTrue(
                    collected.rejected.stream().anyMatch(line -> line.startsWith(name + ": no text layer")),
                    collected.rejected.toString());
        }
    }

    @Test
    void originalsAreRead() {
        Collected collected = Collected.read(AWKWARD.resolve("originals"));
        assertEquals(List.of(), collected.rejected);
    }
}
