package dipl.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.corpus.Document;
import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.index.CorpusIndex;
import dipl.index.IndexUpdate;
import dipl.index.IndexedDocument;
import dipl.morphology.languages.Morphologies;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the grammar of terms in {@code dictionaries/README.md} do what stands beside them. */
class ReadmeGrammarTest {
    private static final Path README = Path.of("dictionaries/README.md");
    private static final int FEWEST_EXAMPLES = 20;

    @TempDir
    Path folder;

    /** A row of the table of the grammar. */
    private record Example(String term, String language, MatchMode mode, String finds, String leaves) {}

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(README)) {
            String[] cells = line.replace("\\|", "\u0000").split("\\|");
            if (cells.length == 7 && cells[3].strip().startsWith("`")) {
                String term = cells[3].strip().replace("`", "").replace('\u0000', '|');
                String[] language = cells[4].strip().split(" ");
                examples.add(new Example(
                        term,
                        language[0],
                        MatchMode.of(language.length > 1 ? language[1] : "").orElseThrow(),
                        cells[5].strip(),
                        cells[6].strip()));
            }
        }
        return examples;
    }

    @Test
    void eachFindsAndLeavesWhatTheTableSays() throws IOException {
        List<Example> examples = examples();
        assertTrue(examples.size() >= FEWEST_EXAMPLES, "where is the table? Found " + examples);
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            assertEquals(List.of(1, 0), hits(example, folder.resolve("index" + i)), example::toString);
        }
    }

    /** How many hits a term has in its two examples. */
    private static List<Integer> hits(Example example, Path folder) throws IOException {
        StandardTextAnalyser analyser = new StandardTextAnalyser();
        try (IndexUpdate update = IndexUpdate.open(folder, 16, false)) {
            for (String text : List.of(example.finds, example.leaves)) {
                String path = text.equals(example.finds) ? "1" : "2";
                update.add(
                        path,
                        new Document(path, text, Map.of("language", example.language)),
                        text.hashCode(),
                        analyser.analyse(text, example.language));
            }
            update.commit();
        }
        Term term = new Term("c", example.language, example.term, example.mode, "", "", new Location("README.md", 1));
        try (CorpusIndex index = CorpusIndex.open(folder)) {
            CompiledDictionary compiled = CompiledDictionary.compile(
                    List.of(new Dictionary("d", List.of(term), "")), index.vocabulary(), Morphologies::of);
            CorpusMatcher matcher =
                    new CorpusMatcher(index, compiled, MatchOptions.DEFAULT, new LanguageModifiers(), 1);
            int[] hits = new int[2];
            matcher.scan(index.select("", List.of()), () -> new CorpusMatcher.Part<Integer>() {
                @Override
                public void accept(IndexedDocument document, List<Match> matches) {
                    hits[document.path().equals("1") ? 0 : 1] += matches.size();
                }

                @Override
                public Integer result() {
                    return 0;
                }
            });
            return List.of(hits[0], hits[1]);
        }
    }
}
