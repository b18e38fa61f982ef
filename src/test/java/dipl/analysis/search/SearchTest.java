package dipl.analysis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.analysis.TestCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "diplomat; a 2: The [diplomats] met.",
                "diplom*; a 4: Then public [diplomacy] and one more [diplomat] spoke of public trust.",
                "\"public diplomacy\"; a 1: Then [public diplomacy] and one more diplomat spoke of public trust.",
                // the other public stands after spoke: further out of order than five places allow
                "\"public spoke\"~5; a 1: Then [public] diplomacy and one more diplomat [spoke] of public trust.",
                "NOT diplomat; b 0: Дипломаты встретились. / c 0: Дипломаттар кездесті.",
                "дипломат AND language:ru; b 1: [Дипломаты] встретились.",
                "дипломаттар; c 1: [Дипломаттар] кездесті.",
                "=дипломат; none"
            })
    void countsAndMarksWhatTheQueryFinds(String query, String expected) throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add(
                        "a",
                        "The diplomats met. Then public diplomacy and one more diplomat spoke of public trust. Diplomatic!",
                        "language",
                        "en")
                .add("b", "Дипломаты встретились.", "language", "ru")
                .add("c", "Дипломаттар кездесті.", "language", "kk")
                .index()) {
            Search.Answer answer = Search.of(corpus.index(), query, corpus.all(), 10);
            assertEquals(
                    expected == null ? "" : expected,
                    answer.rows().stream()
                            .map(row -> row.document() + " " + row.hits() + ": " + row.snippet())
                            .sorted()
                            .collect(Collectors.joining(" / ")));
        }
    }
}
