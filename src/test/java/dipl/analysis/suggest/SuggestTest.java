package dipl.analysis.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.lexis.WordTypes;
import dipl.match.CorpusMatcher;
import dipl.morphology.languages.LanguageLexicons;
import dipl.stats.Keyness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {
    @TempDir
    Path folder;

    private static SuggestRequest request(TestCorpus corpus, CorpusMatcher matcher) {
        return new SuggestRequest(corpus.all(), TestCorpus.everything(matcher), WordTypes.words(corpus.index()), 1, 0);
    }

    private static List<String> forms(TestCorpus corpus, String term, String language) {
        CorpusMatcher matcher = corpus.matcher(term, 2, language);
        return Forms.of(matcher, request(corpus, matcher), new LanguageLexicons()::isKnown).stream()
                .map(found -> found.language() + ": " + found.text() + " " + found.hits() + "/" + found.documents())
                .sorted()
                .toList();
    }

    @Test
    void formsAreNearATermWithTheRestOfItBeside() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add(
                        "1",
                        "Публичная дипломатия. Он назвал это публичной дипломатией и публичной дипломатей.",
                        "language",
                        "ru")
                .add(
                        "2",
                        "Публичной дипломатей тут не пахнет. Пуличная дипломатия. Дипломатей много.",
                        "language",
                        "ru")
                .index()) {
            assertEquals(
                    List.of("ru: публичной дипломатей 2/2", "ru: пуличная дипломатия 1/1"),
                    forms(corpus, "публичная дипломатия", "ru"));
        }
    }

    @Test
    void aKnownWordAloneIsNoSlip() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("1", "A notion of nations, and a diplmacy of diplomacy. The nation.", "language", "en")
                .index()) {
            assertEquals(List.of("en: diplmacy 1/1"), forms(corpus, "diplomacy", "en"));
            assertEquals(List.of(), forms(corpus, "nation", "en"));
        }
    }

    @Test
    void aShortWordIsNotMisspelledIntoAnother() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("1", "Олар мұны қолдан жасады. Қордан ақша келді, тордың көзі ұсақ.", "language", "kk")
                .index()) {
            assertEquals(List.of(), forms(corpus, "қор", "kk"));
        }
    }

    @Test
    void companyIsWhatIsMoreFrequentBesideTheCategory() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int i = 0; i < 8; i++) {
            builder.add(
                    "d" + i,
                    "The embassy praised soft power and student exchange. Rivers flow slowly in spring weather.",
                    "language",
                    "en");
        }
        try (TestCorpus corpus = builder.index()) {
            CorpusMatcher matcher = corpus.matcher("soft power", 2, "en");
            List<Suggestion> found = Company.of(matcher, request(corpus, matcher));
            List<String> texts = found.stream().map(Suggestion::text).sorted().toList();
            assertEquals(
                    List.of("embassy", "embassy praised", "exchange", "praised", "student", "student exchange"), texts);
            Suggestion exchange = found.stream()
                    .filter(suggestion -> suggestion.text().equals("exchange"))
                    .findFirst()
                    .orElseThrow();
            // Eight sentences of eight words each with the category, eight of six without.
            assertEquals(new Keyness(8, 64, 0, 48).logLikelihood(), exchange.logLikelihood(), 1e-12);
            assertEquals(8, exchange.documents());
        }
    }

    @Test
    void translationsThatLackTheCategoryAreLookedThrough() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int i = 0; i < 6; i++) {
            builder.add("en/" + i + ".txt", "Soft power matters. Rivers flow slowly.", "language", "en");
            builder.add("ru/" + i + ".txt", "Мягкая мощь важна. Реки текут медленно.", "language", "ru");
        }
        builder.add("en/alone.txt", "Soft power matters.", "language", "en");
        try (TestCorpus corpus = builder.index()) {
            CorpusMatcher matcher = corpus.matcher("soft power", 2, "en");
            Translations.Answer answer = Translations.of(matcher, request(corpus, matcher));
            assertEquals(6, answer.groups());
            assertEquals(
                    List.of("важна", "мощь", "мощь важна", "мягкая", "мягкая мощь"),
                    answer.suggestions().stream().map(Suggestion::text).sorted().toList());
            assertTrue(answer.suggestions().stream()
                    .allMatch(suggestion -> suggestion.language().equals("ru") && suggestion.hits() == 6));
        }
    }

    @Test
    void twinsDifferInTheCodeOfTheLanguageAlone() {
        assertEquals("plan-2021", Twins.withoutLanguage("plan-2021-kk", "kk"));
        assertEquals("bbc-1-txt", Twins.withoutLanguage("en/bbc_1.en.txt", "en"));
        assertEquals("", Twins.withoutLanguage("bulletin-12", "ru"));
        assertEquals("", Twins.withoutLanguage("a-en", ""));
    }
}
