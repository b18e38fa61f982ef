package dipl.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.TestCorpus;
import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    private static final String HEADER = "category,language,term,match,note,source\n";

    @TempDir
    Path folder;

    private static Dictionary dictionary(String rows) {
        List<String> problems = new ArrayList<>();
        Dictionary read =
                DictionaryReader.read("d", "d.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8), problems::add);
        assertEquals(List.of(), problems);
        return read;
    }

    private static List<String> problems(byte[] file) {
        List<String> problems = new ArrayList<>();
        DictionaryReader.read("d", "d.csv", file, problems::add);
        return problems;
    }

    private static List<String> check(String rows) {
        return lines(DictionaryChecks.of("d.csv", dictionary(rows)));
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.check() + " "
                        + finding.location().line() + " " + finding.message())
                .toList();
    }

    @Test
    void aWordRepeatedInATermOfEndlessLengthIsToldOfOnce() {
        List<Finding> findings = DictionaryChecks.of("d.csv", dictionary("a,en," + "слово ".repeat(5000) + ",,,\n"));
        assertEquals(
                List.of("\"слово\" is in Cyrillic letters, its language is en: change one of the two"),
                findings.stream().map(Finding::message).toList());
        assertTrue(findings.get(0).term().endsWith("…"));
    }

    @Test
    void everyErrorOfAFileIsNamedWithItsLine() {
        String rows =
                "a,en,(one,,,\na,english,two,,,\n\na,en,\"three\" bad,,,\na,en,four,globb,,\na//b,en,five,,,\na,en,,,,\n"
                        + "a,en,\"six\nseven ~99 x\",,,\na,en,eight,,,,,,nine\na,en,ten,,,\na,en,\"never closed\n";
        assertEquals(
                "2, 3, 5, 6, 7, 8, 9, 11, 13",
                problems((HEADER + rows).getBytes(StandardCharsets.UTF_8)).stream()
                        .map(problem -> problem.split(":")[1])
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void linesInAnotherEncodingAreNamedAndTheOthersRead() {
        byte[] file = (HEADER + "мир,ru,мир,,,\nx,en,right,,,\nмир,ru,лад,,,\nx,en,(,,,\n")
                .getBytes(Charset.forName("windows-1251"));
        assertEquals(
                List.of(
                        "d.csv:2: not UTF-8: save the file as \"CSV UTF-8\"",
                        "d.csv:4: not UTF-8: save the file as \"CSV UTF-8\"",
                        "d.csv:5: term \"(\": an empty alternative: fill it or remove its |"),
                problems(file));
    }

    @Test
    void aMistypedColumnAnInclusionAndGroupsWithoutEndAreNamed() {
        assertEquals(
                List.of("d.csv:1: unknown column \"mach\": rename it to \"match\", or to something less like it"),
                problems("category,language,term,mach,comment\na,en,one,glob,\n".getBytes(StandardCharsets.UTF_8)));
        String included = "a dictionary includes no other: remove the line, and name each file with --dictionary";
        assertEquals(
                List.of("d.csv:1: " + included),
                problems(("@include other.csv\n" + HEADER + "a,en,one\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("d.csv:3: " + included),
                problems((HEADER + "a,en,one,,,\n#include,d.csv,,,,\n").getBytes(StandardCharsets.UTF_8)));
        String deep = "(".repeat(20_000);
        for (String mode : List.of("inflect", "regex")) {
            String problem = problems((HEADER + "a,en," + deep + "," + mode + ",,\n").getBytes(StandardCharsets.UTF_8))
                    .get(0);
            assertTrue(problem.endsWith("…\": more than 50 groups within one another: write it flatter"), problem);
            assertTrue(problem.length() < 300, problem);
        }
    }

    @Test
    void aTermThatManyHoldIsNamedOnce() {
        assertEquals(
                List.of(
                        "NOTE shadowed 2 does not count inside the longer \"open talk\" of category b (line 3) and inside 2 more",
                        "NOTE shadowed 5 adds no hit: \"open talk\" (line 3) of its category stands in it"),
                check("a,en,talk,,,\nb,en,open talk,,,\nb,en,(small talk|chat),,,\nb,en,very open talk,,,\n"));
    }

    @Test
    void whatOneTermSaysNeedNotBeSaidByAnother() {
        assertEquals(
                List.of(
                        "WARNING duplicate 3 says nothing that line 2 does not say: remove it",
                        "WARNING duplicate 4 says nothing that line 2 does not say: remove it",
                        "WARNING duplicate 6 says nothing that line 5 does not say: remove it"),
                check("a,en,(folk|mass) diplomacy,,,\na,en,Mass diplomacy,,,\na,en,folk diplomacy @unless x,,,\n"
                        + "a,*,twitter,,,\na,en,twitter,,,\na,en,=twitter,,,\n"));
    }

    @Test
    void oneSpellingInTwoCategoriesIsForBoth() {
        assertEquals(
                List.of(
                        "WARNING two-categories 3 stands in category a too (line 2) and counts for both: decide for one",
                        "NOTE two-categories 4 stands in category a too (line 2) and counts for both where the conditions of"
                                + " both hold"),
                check(
                        "a,en,open talk,,,\nb,en,open [frank] talk,,,\nc,en,open talk @with peace,,,\nc,ru,мир,,,\na,ru,лад,,,\n"
                                + "b,ru,лада,,,\n"));
    }

    @Test
    void longerTermsHideShorterOnes() {
        assertEquals(
                List.of(
                        "WARNING shadowed 4 is cancelled wherever it stands by the exclusion in line 5: remove one of the two",
                        "NOTE shadowed 2 does not count inside the longer \"mediated public diplomacy\" of category b (line 3)",
                        "NOTE shadowed 6 adds no hit: \"public diplomacy\" (line 2) of its category stands in it"),
                check("a,en,public diplomacy,,,\nb,en,mediated public diplomacy,,,\nb,en,avenue,,,\n-,en,avenue,,,\n"
                        + "a,en,great public diplomacy,,,\n"));
    }

    @Test
    void lettersOfAWrongScriptAreNamed() {
        assertEquals(
                List.of(
                        "WARNING look-alike 2 \"пyбличная\" mixes scripts: Latin y (U+0079): type the word anew on one keyboard",
                        "WARNING look-alike 3 \"рeace\" mixes scripts: Cyrillic р (U+0440): type the word anew on one keyboard",
                        "WARNING look-alike 4 \"АРК\" is in Cyrillic letters, its language is en: change one of the two",
                        "NOTE look-alike 6 looks like line 5 but has letters of another script; right if both spellings occur"),
                check(
                        "a,ru,пyбличная речь,,,\na,en,рeace,,,\na,en,АРК,,,\na,ru,P2P,,,\na,ru,Р2Р,,,\na,ru,ITшник,,,\n"));
    }

    @Test
    void categoriesWithoutALanguageAndWithASlipInTheirName() {
        assertEquals(
                List.of(
                        "WARNING missing-language 2 category diaspora has no term in kk, which other categories have: add some",
                        "WARNING category-name 7 category diaspra is new here, with 1 term: is diaspora meant?",
                        "WARNING missing-language 7 category diaspra has no term in en, kk, which other categories have: add some"),
                check(
                        "diaspora,en,a,,,\ndiaspora,ru,б,,,\ndiaspora,ru,в,,,\nmedia,kk,г,,,\nmedia,en,d,,,\ndiaspra,ru,е,,,\n"
                                + "media,ru,ж,,,\nnames,*,z,,,\n"));
        assertEquals(
                List.of("WARNING category-name 2 unknown category meda: the codebook has media, is that meant?"),
                lines(DictionaryChecks.unknownCategories(
                        dictionary("meda,en,a,,,\nmedia,en,b,,,\n"), Set.of("media"), "the codebook")));
        assertEquals(List.of("WARNING empty 0 has no terms: add rows below the header"), check(""));
    }

    @Test
    void aCorpusTellsWhichTermsCount() throws IOException {
        TestCorpus.Builder builder = TestCorpus.in(folder);
        for (int i = 0; i < 20; i++) {
            builder.add("d" + i, "Mediated public diplomacy. Frank talks. The ministry.", "language", "en");
        }
        builder.add("x", "Frank talk, open talk.", "language", "en");
        Dictionary dictionary = dictionary(
                "a,en,public diplomacy,,,\nb,en,mediated public diplomacy,,,\nc,en,frank talk,,,\n"
                        + "c,en,open talk,,,\nc,en,fair talk,,,\nd,en,(ministry|board),,,\ne,en,ministries,exact,,\ne,en,=ministry,,,\n");
        try (TestCorpus corpus = builder.index()) {
            CorpusMatcher matcher = new CorpusMatcher(
                    corpus.index(),
                    CompiledDictionary.compile(
                            List.of(dictionary), corpus.index().vocabulary(), Morphologies::of),
                    MatchOptions.DEFAULT,
                    new LanguageModifiers(),
                    2);
            assertEquals(
                    List.of(
                            "WARNING shadowed 2 stands in 20 places of the corpus but never counts: the longer \"mediated public"
                                    + " diplomacy\" (line 3) of b has 20 of them",
                            "WARNING dominant 4 makes 21 of the 22 hits of its category in its language (95 %): look at some"
                                    + " with dipl kwic",
                            "WARNING two-categories 9 stands at the same words as \"(ministry|board)\" of category d (line 7), 20"
                                    + " times, and both count: decide for one",
                            "NOTE never-matches 6 does not occur in the corpus",
                            "NOTE never-matches 8 does not occur in the corpus"),
                    lines(CorpusChecks.of(matcher, corpus.all())));
        }
    }

    @Test
    void twoHundredThousandTermsAreNoTrouble() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            rows.append("c")
                    .append(i % 40)
                    .append(",en,word")
                    .append(i / 3)
                    .append(" talk")
                    .append(i % 7)
                    .append(",,,\n");
        }
        rows.append("c1,en,(,,,\n");
        List<String> problems = new ArrayList<>();
        Dictionary big = DictionaryReader.read(
                "big", "big.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8), problems::add);
        assertEquals(List.of("big.csv:200002: term \"(\": an empty alternative: fill it or remove its |"), problems);
        assertTrue(DictionaryChecks.of("big.csv", big).size() < 10_000);
    }
}
