package dipl.analysis.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.analysis.TestCorpus;
import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    private static final Dictionary BEFORE = dictionary("people,en,folk diplomacy,,,\npeople,en,mass talk,,,\n"
            + "people,en,open talk,,,\npublic,en,public diplomacy,,,x\n-,en,dead talk,,,\n");
    private static final Dictionary AFTER = dictionary("people,en,folk diplomacy,,,\npublic,en,mass talk,,,\n"
            + "public,en,public diplomacy,exact,why,x\npublic,en,mediated diplomacy,,,\n-,en,dead talk,,,\n");

    @TempDir
    Path folder;

    private static Dictionary dictionary(String rows) {
        return DictionaryReader.read(
                "d",
                "d.csv",
                ("category,language,term,match,note,source\n" + rows).getBytes(StandardCharsets.UTF_8),
                problem -> {
                    throw new AssertionError(problem);
                });
    }

    private static List<String> lines(List<Change> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + change.category() + " " + change.term() + " [" + change.was()
                        + "] " + change.before() + " " + change.after())
                .toList();
    }

    @Test
    void termsAreAddedRemovedMovedAndChanged() {
        assertEquals(
                List.of(
                        "ADDED public mediated diplomacy [] null null",
                        "REMOVED people open talk [] null null",
                        "MOVED public mass talk [category people] null null",
                        "CHANGED public public diplomacy [match inflect, note \"\"] null null"),
                lines(Difference.of(List.of(BEFORE), List.of(AFTER))));
        assertEquals(List.of(), Difference.of(List.of(BEFORE), List.of(BEFORE)));
    }

    @Test
    void aCorpusTellsWhatTheChangesDo() throws IOException {
        try (TestCorpus corpus = TestCorpus.in(folder)
                .add("1", "Open talk, open talks, mass talk. Mediated diplomacy. Folk diplomacy.", "language", "en")
                .index()) {
            assertEquals(
                    List.of(
                            "ADDED public mediated diplomacy [] null 1",
                            "REMOVED people open talk [] 2 null",
                            "MOVED public mass talk [category people] 1 1",
                            "CHANGED public public diplomacy [match inflect, note \"\"] 0 0",
                            "COUNTS people  [] 4 1",
                            "COUNTS public  [] 0 2"),
                    lines(Difference.of(
                            List.of(BEFORE),
                            List.of(AFTER),
                            matcher(corpus, BEFORE),
                            matcher(corpus, AFTER),
                            corpus.all())));
        }
    }

    private static CorpusMatcher matcher(TestCorpus corpus, Dictionary dictionary) {
        CompiledDictionary compiled =
                CompiledDictionary.compile(List.of(dictionary), corpus.index().vocabulary(), Morphologies::of);
        return new CorpusMatcher(corpus.index(), compiled, MatchOptions.DEFAULT, new LanguageModifiers(), 1);
    }
}
