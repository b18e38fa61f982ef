package dipl.analysis.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.analysis.sensitivity.Recount.LeftOut;
import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.LanguageModifiers;
import dipl.match.Match;
import dipl.match.MatchOptions;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left after leaving out is what a count without it gives. */
class SensitivityTest {
    private static final long SEED = 20260;

    /** Nested, coordinated, excluded, conditional and equal terms: whatever makes one term's hits depend on another's. */
    private static final List<Term> TERMS = List.of(
            term("people", "people's diplomacy"),
            term("people", "people to people diplomacy"),
            term("public", "public diplomacy"),
            term("public", "new public diplomacy"),
            term("public", "diplomacy ~2 public"),
            term("mediated", "mediated public diplomacy"),
            term("digital", "digital diplomacy"),
            term("digital", "diplomacy @with (network) @within 4"),
            term("talk", "diplomacy"),
            term("talk", "dialogue @unless @negation"),
            term("again", "public diplomacy"),
            term("-", "public diplomacy avenue"));

    private static final List<String> PIECES = List.of(
            "public",
            "diplomacy",
            "people's",
            "digital",
            "new",
            "mediated",
            "and",
            ",",
            "avenue",
            "network",
            "no",
            "dialogue",
            "the",
            "economic",
            "people to people",
            "diplomacy");

    @TempDir
    Path folder;

    private static Term term(String category, String text) {
        return new Term(category, "en", text, MatchMode.INFLECT, "", "", new Location("test", 1));
    }

    private static CorpusMatcher matcher(TestCorpus corpus, List<Term> terms) {
        CompiledDictionary compiled = CompiledDictionary.compile(
                List.of(new Dictionary("d", terms, "")), corpus.index().vocabulary(), Morphologies::of);
        return new CorpusMatcher(corpus.index(), compiled, MatchOptions.DEFAULT, new LanguageModifiers(), 2);
    }

    private static List<Recount> count(TestCorpus corpus, CorpusMatcher matcher) {
        return Sensitivity.count(
                matcher, new SensitivityRequest(corpus.all(), TestCorpus.everything(matcher), List.of(), 0));
    }

    /** Hits of each category, counted in the ordinary way. */
    private static Map<String, Long> hits(CorpusMatcher matcher, DocumentSet documents) {
        Map<String, Long> all = new TreeMap<>();
        matcher.scan(documents, () -> new CorpusMatcher.Part<Map<String, Long>>() {
                    private final Map<String, Long> own = new TreeMap<>();

                    @Override
                    public void accept(IndexedDocument document, List<Match> matches) {
                        for (Match match : matches) {
                            CategoryKey key = matcher.dictionary().categories().get(match.category());
                            own.merge(key.category(), 1L, Long::sum);
                        }
                    }

                    @Override
                    public Map<String, Long> result() {
                        return own;
                    }
                })
                .forEach(part -> part.forEach((category, count) -> all.merge(category, count, Long::sum)));
        return all;
    }

    private TestCorpus randomCorpus() throws IOException {
        Random random = new Random(SEED);
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int document = 0; document < 60; document++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < 8; sentence++) {
                text.append("They said");
                for (int word = 0; word < 3 + random.nextInt(14); word++) {
                    text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
                }
                text.append(".\n");
            }
            builder.add(
                    "d" + document,
                    text.toString(),
                    "language",
                    "en",
                    "outlet",
                    document % 4 == 0 ? "" : "o" + document % 5);
        }
        return builder.index();
    }

    @Test
    void aTermLeftOutIsATrueRecount() throws IOException {
        try (TestCorpus corpus = randomCorpus()) {
            CorpusMatcher matcher = matcher(corpus, TERMS);
            List<Recount> recounts = count(corpus, matcher);
            Map<String, Long> whole = hits(matcher, corpus.all());
            assertTrue(whole.size() == 6 && whole.values().stream().allMatch(hits -> hits > 2), whole::toString);
            int freed = 0;
            for (Term term : TERMS) {
                List<Term> others = new ArrayList<>(TERMS);
                others.remove(term);
                Map<String, Long> without = hits(matcher(corpus, others), corpus.all());
                for (String category : whole.keySet()) {
                    long expected = without.getOrDefault(category, 0L);
                    // Two categories have a term of this text, so those recounts cannot be told apart by name.
                    if (term.text().equals("public diplomacy")) {
                        continue;
                    }
                    long counted = recounts.stream()
                            .filter(recount -> recount.category().category().equals(category)
                                    && recount.leftOut() == LeftOut.TERM
                                    && recount.name().equals(term.text()))
                            .map(Recount::hits)
                            .findFirst()
                            .orElse(whole.get(category));
                    assertEquals(expected, counted, category + " without " + term.text() + ", seed " + SEED);
                    freed += expected > whole.get(category) ? 1 : 0;
                }
            }
            assertTrue(freed >= 3, "some terms should set others free, " + freed + " did");
        }
    }

    @Test
    void aSourceLeftOutIsACountOfTheOthers() throws IOException {
        try (TestCorpus corpus = randomCorpus()) {
            CorpusMatcher matcher = matcher(corpus, TERMS);
            List<Recount> recounts = count(corpus, matcher);
            DocumentSet others = corpus.index().select("NOT outlet:o1", List.of());
            Map<String, Long> without = hits(matcher, others);
            List<Recount> counted = recounts.stream()
                    .filter(recount -> recount.name().equals("o1"))
                    .toList();
            assertEquals(6, counted.size());
            counted.forEach(recount ->
                    assertEquals(without.get(recount.category().category()), recount.hits(), recount::toString));
            assertTrue(recounts.stream()
                    .anyMatch(recount -> recount.leftOut() == LeftOut.SOURCE
                            && recount.name().equals("d0")));
        }
    }

    @Test
    void changesAndRanksOfAnExampleByHand() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("a", "Public diplomacy works. Digital diplomacy works.", "language", "en", "outlet", "A")
                .add("b", "Public diplomacy works. New public diplomacy works.", "language", "en", "outlet", "B")
                .index()) {
            CorpusMatcher matcher = matcher(
                    corpus,
                    List.of(
                            term("public", "public diplomacy"),
                            term("new", "new public diplomacy"),
                            term("digital", "digital diplomacy")));
            List<String> lines = count(corpus, matcher).stream()
                    .map(recount -> String.join(
                            " ",
                            recount.category().category(),
                            recount.leftOut() + ":" + recount.name(),
                            recount.hits() + "/" + recount.words(),
                            String.format(java.util.Locale.ROOT, "%.3f", recount.change()),
                            recount.rank() + "",
                            recount.rankChange() + ""))
                    .toList();
            assertEquals(
                    List.of(
                            "public NOTHING: 2/13 0.000 1 0",
                            "public TERM:public diplomacy 0/13 -1.000 3 2",
                            "public TERM:new public diplomacy 3/13 0.500 1 0",
                            "public SOURCE:B 1/6 0.083 1 0",
                            "public SOURCE:A 1/7 -0.071 1 0",
                            "digital NOTHING: 1/13 0.000 2 0",
                            "digital TERM:digital diplomacy 0/13 -1.000 3 1",
                            "digital SOURCE:B 1/6 1.167 1 -1",
                            "digital SOURCE:A 0/7 -1.000 3 1",
                            "new NOTHING: 1/13 0.000 2 0",
                            "new TERM:new public diplomacy 0/13 -1.000 3 1",
                            "new SOURCE:B 0/6 -1.000 3 1",
                            "new SOURCE:A 1/7 0.857 1 -1"),
                    lines);
        }
    }
}
