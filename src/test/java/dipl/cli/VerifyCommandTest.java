package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path dictionary;
    private Path index;
    private Path manifest;

    @BeforeEach
    void record() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/a.txt"), "Digital diplomacy is young. Public diplomacy is old.");
        Files.writeString(folder.resolve("texts/b.txt"), "The public speaks of digital diplomacy.");
        dictionary = Files.writeString(
                folder.resolve("kinds.csv"),
                "category,language,term\ndigital,en,digital diplomacy\npublic,en,public diplomacy\n");
        index = folder.resolve("index");
        manifest = folder.resolve("run.json");
        index();
        Invocation run =
                run("markers", "-o", folder.resolve("table.csv").toString(), "--manifest", manifest.toString());
        assertEquals(0, run.code(), run.streams());
    }

    private void index() {
        Invocation run = run("index", folder.resolve("texts").toString());
        assertEquals(0, run.code(), run.streams());
    }

    private Invocation run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--index";
        all[arguments.length + 1] = index.toString();
        all[arguments.length + 2] = "--dictionary";
        all[arguments.length + 3] = dictionary.toString();
        return Invocation.of(all);
    }

    private Invocation verify() {
        return Invocation.of("verify", manifest.toString(), "--format", "csv");
    }

    @Test
    void theSameRunIsTheSame() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.delete(table);
        Invocation run = verify();
        assertEquals(0, run.code(), run.streams());
        assertFalse(run.out().contains("changed"), run.out());
        assertTrue(run.out().contains("rows,same,2,2\n"), run.out());
        assertFalse(Files.exists(table), "verifying writes no result");
    }

    /** A command of each kind: documents, texts, matrices, concordances, comparisons, dictionaries, pages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text a.txt",
                "corpus --by language",
                "kwic diplomacy",
                "kwic public diplomacy --format markdown",
                "search diplomacy",
                "words --dispersion",
                "collocates diplomacy --window sentence --min-hits 1",
                "compare --target path:a.txt --reference path:b.txt --unit word",
                "compare --by path --inference documents",
                "export",
                "export --what tokens",
                "hits",
                "dict list",
                "dict show",
                "dict check",
                "dict export --to quanteda",
                "completion",
                "man kwic"
            })
    void whateverIsPrintedCanBeVerified(String command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--manifest", manifest.toString()));
        Invocation run = run(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.streams());
        assertFalse(run.out().isEmpty());
        Invocation verified = verify();
        assertEquals(0, verified.code(), verified.streams());
        assertFalse(verified.out().contains("changed"), verified.out());
    }

    @Test
    void anIndexIsReadAnew() throws IOException {
        Path texts = folder.resolve("texts");
        assertEquals(
                0,
                run("index", texts.toString(), "--manifest", manifest.toString())
                        .code());
        Invocation same = verify();
        assertEquals(0, same.code(), same.streams());
        Files.writeString(texts.resolve("b.txt"), "The public speaks.");
        Invocation changed = verify();
        assertEquals(1, changed.code(), changed.streams());
        assertTrue(changed.out().contains("corpus,changed,"), changed.out());
        assertTrue(run("text", "b.txt").out().contains("digital"), "the index stays as it was");
    }

    @Test
    void aDictionaryThatIsOnlyShownIsNamed() throws IOException {
        assertEquals(0, run("dict", "list", "--manifest", manifest.toString()).code());
        Files.writeString(dictionary, "category,language,term\ndigital,en,digital\npublic,en,public diplomacy\n");
        Invocation run = verify();
        assertTrue(run.out().contains("dictionary kinds,changed,"), run.streams());
    }

    @Test
    void theOutputHashIsThatOfTheFile() throws IOException {
        String hash = dipl.corpus.ContentHash.of(folder.resolve("table.csv"));
        assertEquals(hash, Manifest.read(manifest).sha256());
        assertEquals(
                Files.size(folder.resolve("table.csv")), Manifest.read(manifest).bytes());
    }

    @Test
    void aChangedDictionaryIsNamed() throws IOException {
        Files.writeString(dictionary, "category,language,term\ndigital,en,digital\npublic,en,public diplomacy\n");
        Invocation run = verify();
        assertEquals(0, run.code(), "the counts are the same: " + run.streams());
        assertTrue(run.out().contains("dictionary kinds,changed,"), run.out());
        assertTrue(run.out().contains("corpus,same,"), run.out());
        Files.writeString(dictionary, "category,language,term\ndigital,en,young\npublic,en,public diplomacy\n");
        assertEquals(1, verify().code());
    }

    @Test
    void aChangedCorpusIsNamed() throws IOException {
        Files.writeString(folder.resolve("texts/b.txt"), "The public speaks of public diplomacy.");
        index();
        Invocation run = verify();
        assertEquals(1, run.code(), run.streams());
        assertTrue(run.out().contains("corpus,changed,"), run.out());
        assertTrue(run.out().contains("dictionary kinds,same,"), run.out());
        assertTrue(run.out().contains("output,changed,"), run.out());
    }

    @Test
    void aCorpusThatMovedIsTheSame() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(folder.resolve("texts"), elsewhere.resolve("texts"));
        index = folder.resolve("second");
        assertEquals(0, run("index", elsewhere.resolve("texts").toString()).code());
        Invocation run = Invocation.of("verify", manifest.toString(), "--index", index.toString(), "--format", "csv");
        assertEquals(0, run.code(), run.streams());
        assertFalse(run.out().contains("changed"), run.out());
    }

    @Test
    void whatIsNoManifestIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"rows\": 1}\n");
        Invocation run = Invocation.of("verify", other.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("dipl: " + other + ":"), run.err());
    }
}
