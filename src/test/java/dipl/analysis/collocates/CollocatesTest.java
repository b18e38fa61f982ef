package dipl.analysis.collocates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.lexis.WordTypes;
import dipl.match.CorpusMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of sixteen English words in four sentences, whose counts can be made by hand, and a Russian one that must not matter. */
class CollocatesTest {
    private static final double ROUNDING = 1e-9;

    @TempDir
    Path folder;

    private TestCorpus corpus() throws IOException {
        return TestCorpus.in(folder)
                .add(
                        "a",
                        "Old trade grows fast. Trade grows and trade lives. Old people walk. Old people live here.",
                        "language",
                        "en")
                .add("b", "Торговля растёт быстро.", "language", "ru")
                .index();
    }

    private static List<Collocate> of(TestCorpus corpus, int window, boolean stopWords) {
        CorpusMatcher matcher = corpus.matcher("=trade", 2, "en");
        return Collocates.of(
                        matcher,
                        new CollocatesRequest(
                                corpus.all(),
                                TestCorpus.everything(matcher),
                                WordTypes.words(corpus.index()),
                                stopWords,
                                window,
                                1,
                                0))
                .words();
    }

    private static Collocate word(List<Collocate> words, String word) {
        return words.stream()
                .filter(found -> found.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsPairsOfAHitAndAPlace() throws IOException {
        try (TestCorpus corpus = corpus()) {
            List<Collocate> words = of(corpus, 1, true);
            // windows: [old _ grows], [_ grows], [and _ lives]
            Collocate grows = word(words, "grows");
            assertEquals(0, grows.left());
            assertEquals(2, grows.right());
            assertEquals(3, grows.hits());
            assertEquals(2, grows.frequency());
            assertEquals(5, grows.table().row());
            assertEquals(16, grows.table().total());
            assertEquals(5 * 2 / 16.0, grows.table().expected(), ROUNDING);
            assertEquals(14 + Math.log(2.0 * 2 / (3 + 2)) / Math.log(2), grows.logDice(), ROUNDING);
            // 2 Σ O ln(O/E) over 2, 3, 0, 11
            double g2 = 2
                    * (2 * Math.log(2 / (5 * 2 / 16.0))
                            + 3 * Math.log(3 / (5 * 14 / 16.0))
                            + 11 * Math.log(11 / (11 * 14 / 16.0)));
            assertEquals(g2, grows.logLikelihood(), ROUNDING);
            assertEquals("grows", words.get(0).word());
        }
    }

    @Test
    void aWindowEndsWithItsSentence() throws IOException {
        try (TestCorpus corpus = corpus()) {
            List<Collocate> words = of(corpus, 100, true);
            assertEquals(of(corpus, CollocatesRequest.SENTENCE, true), words);
            assertTrue(words.stream().noneMatch(word -> word.word().equals("people")), words.toString());
            // "trade grows and trade lives": each trade is near the other one
            assertEquals(2, word(words, "trade").both());
            assertEquals(1, word(words, "trade").left());
        }
    }

    @Test
    void stopWordsAreNotShownButChangeNoCount() throws IOException {
        try (TestCorpus corpus = corpus()) {
            List<Collocate> all = of(corpus, 2, true);
            List<Collocate> some = of(corpus, 2, false);
            assertTrue(all.stream().anyMatch(word -> word.word().equals("and")));
            assertEquals(all.stream().filter(word -> !word.word().equals("and")).toList(), some);
        }
    }

    @Test
    void whatTheHitsRepelComesLastAndIsNotNegative() throws IOException {
        try (TestCorpus corpus = corpus()) {
            List<Collocate> words = of(corpus, 1, true);
            Collocate last = words.get(words.size() - 1);
            assertEquals("old", last.word());
            // of three old in sixteen words, one stands in the five places; 0.9375 were expected
            assertEquals(1, last.both());
            assertTrue(words.stream().allMatch(word -> word.logLikelihood() >= 0), words.toString());
        }
    }
}
