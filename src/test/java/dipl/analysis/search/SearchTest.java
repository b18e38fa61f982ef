package dipl.analysis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.analysis.TestCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "отношений, отношения",
        "отношения, отношения",
        "елдердің, 'ел елдерде'",
        // a noun of its own, not the converb of қалу, nor a Russian noun with the accusative қалу
        "қала, қалада",
        "астананы, 'Астана'",
        // not the Russian past of есть
        "ел, 'ел елдерде'",
        "'\"международных отношений\"', 'Международные отношения'",
        "'\"халықтық дипломатияны\"', 'халықтық дипломатия'",
        "'\"халық дипломатиясы\"', 'халық дипломатиясының'"
    })
    void takesAWordInAnyOfItsForms(String query, String marked) throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("a", "Международные отношения ели и есть.", "language", "ru")
                .add(
                        "b",
                        "Бұл ел көп елдерде қалады, қалада қалу, халықтық дипломатия, халық дипломатиясының және халық пен дипломатия. Астана!",
                        "language",
                        "kk")
                .index()) {
            List<SearchRow> rows =
                    Search.of(corpus.index(), query, corpus.all(), 10).rows();
            assertEquals(1, rows.size());
            assertEquals(
                    marked,
                    Pattern.compile("\\[([^\\]]*)\\]")
                            .matcher(rows.get(0).snippet().toString())
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.joining(" ")));
        }
    }

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
                "дипломаттар; b 1: [Дипломаты] встретились. / c 1: [Дипломаттар] кездесті.",
                "дипломатами; b 1: [Дипломаты] встретились.",
                "=дипломат; none",
                // a verb in its dictionary form, and in another
                "встретиться; b 1: Дипломаты [встретились].",
                "кездесу; c 1: Дипломаттар [кездесті]."
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
