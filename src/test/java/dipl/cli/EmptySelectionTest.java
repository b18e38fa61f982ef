package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command answers where no document is selected, and where a field is mistyped. */
class EmptySelectionTest {
    private static final String DATES = "date:[1850 TO 1860]";
    private static final String NOTHING = "dipl: no document matches --where \"" + DATES + "\".\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void index() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("2023-05-04_a.txt"),
                "Public diplomacy of Kazakhstan is soft power. Peace and digital diplomacy grow.");
        Files.writeString(texts.resolve("2024-05-04_b.txt"), "Публичная дипломатия Казахстана растёт.");
        Run run = Run.of("index", texts.toString(), "--quiet", "--index", indexFolder());
        assertEquals(0, run.code(), run::toString);
    }

    private static String indexFolder() {
        return folder.resolve("index").toString();
    }

    static Stream<List<String>> questions() {
        return Stream.concat(
                CommandsTest.commandsThatSelectDocuments().map(EmptySelectionTest::simplest),
                Stream.of(
                                "corpus --audit",
                                "corpus --missing",
                                "corpus --balance",
                                "markers --by year,language",
                                "kwic peace --sort left --sample 3 --seed 2",
                                "kwic --category concepts/* --window sentence",
                                "compare --by source_type",
                                "compare --by language --unit word",
                                "compare --target language:en --reference language:ru --unit term --all-measures --bases",
                                "compare --by year --inference documents",
                                "cooccur --table",
                                "cooccur --rows concepts --columns tools --format graphml",
                                "profile --distinctive",
                                "trend --every month --test",
                                "image --of Kazakhstan --evidence",
                                "collocates --category concepts/* --all-measures",
                                "words --fold-inflection --dispersion --stop-words drop",
                                "words --ngram 3 --by year",
                                "search peace --limit 3",
                                "export --what hits",
                                "export --what tokens",
                                "dict suggest")
                        .map(line -> List.of(line.split(" "))));
    }

    /** The command as its case for an empty index has it, with the bundled dictionaries. */
    private static List<String> simplest(String command) {
        try {
            List<String> lines = Files.readAllLines(
                    Run.HOME.resolve("src/test/cases").resolve(command).resolve("empty-index/cmd"));
            List<String> words = new ArrayList<>(ShellWords.split(lines.get(lines.size() - 1)));
            words.removeIf(word -> word.equals("--dictionary") || word.equals("{topics}"));
            words.replaceAll(word -> word.replace("topics", "concepts").replace("{temp}", folder.toString()));
            return words;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Run ask(List<String> question, String... more) {
        List<String> arguments = new ArrayList<>(question);
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--index", indexFolder()));
        return Run.of(arguments);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isOneSentenceAndNoError(List<String> question) {
        Run run = ask(question, "--where", DATES);
        assertEquals(0, run.code(), run::toString);
        assertEquals(NOTHING, run.err(), run::toString);
        Run quiet = ask(question, "--where", DATES, "--quiet");
        assertEquals("", quiet.err(), quiet::toString);
        assertEquals(run.out(), quiet.out());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aMistypedFieldIsNamedWithTheNearest(List<String> question) {
        Run run = ask(question, "--where", "langage:en");
        assertEquals(2, run.code(), run::toString);
        assertEquals("", run.out(), run::toString);
        assertTrue(run.err().contains("langage") && run.err().contains("language"), run::toString);
        assertTrue(run.err().lines().count() <= 3, run::toString);
    }

    @Test
    void aMistypedFieldToGroupByIsNamedWithTheNearest() {
        for (String command :
                List.of("corpus", "markers", "words", "compare", "rank", "image --of Kazakhstan", "trend")) {
            List<String> question = new ArrayList<>(List.of(command.split(" ")));
            if (!Run.of(question.get(0), "--help").out().contains("--by=")) {
                continue;
            }
            Run run = ask(question, "--by", "sorce_type");
            assertEquals(2, run.code(), run::toString);
            assertEquals("", run.out(), run::toString);
            assertTrue(run.err().contains("sorce_type") && run.err().contains("source_type"), run::toString);
        }
    }
}
