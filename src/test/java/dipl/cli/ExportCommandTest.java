package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExportCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void index() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/a.txt"), "Public diplomacy is public.");
        Files.writeString(folder.resolve("texts/b.txt"), "Digital diplomacy is not public diplomacy.");
        Files.writeString(
                folder.resolve("kinds.csv"),
                "category,language,term\ndigital,en,digital diplomacy\npublic,en,public diplomacy\n");
        run("index", folder.resolve("texts").toString());
    }

    private Invocation run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--index", folder.resolve("index").toString(),
                "--dictionary", folder.resolve("kinds.csv").toString()));
        Invocation run = Invocation.of(all.toArray(String[]::new));
        assertEquals(0, run.code(), run.streams());
        return run;
    }

    @Test
    void documentsByCategories() {
        assertEquals(
                "document,words,digital,public\na.txt,4,0,1\nb.txt,6,1,1\n",
                run("export", "--fields", "words").out());
    }

    @Test
    void documentsByWords() throws IOException {
        Path data = folder.resolve("data");
        Path manifest = folder.resolve("data.json");
        run("export", "--what", "words", "-o", data.toString(), "--manifest", manifest.toString());
        assertEquals("word\ndigital\ndiplomacy\nis\nnot\npublic\n", Files.readString(data.resolve("words.csv")));
        assertEquals(
                "%%MatrixMarket matrix coordinate integer general\n2 5 8\n"
                        + "1 2 1\n1 3 1\n1 5 2\n2 1 1\n2 2 2\n2 3 1\n2 4 1\n2 5 1\n",
                Files.readString(data.resolve("words.mtx")));
        assertTrue(Files.readString(data.resolve("words_documents.csv")).contains("\na.txt,"));
        Invocation verified = Invocation.of("verify", manifest.toString());
        assertEquals(0, verified.code(), verified.streams());
    }

    @Test
    void tokensPointIntoTheText() throws IOException {
        String text = Files.readString(folder.resolve("texts/a.txt"));
        List<String> lines = run("export", "--what", "tokens", "--where", "path:a.txt")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertEquals(4, lines.size());
        for (String line : lines) {
            String[] cells = line.split(",");
            assertEquals(cells[4], text.substring(Integer.parseInt(cells[5]), Integer.parseInt(cells[6])));
        }
    }

    @Test
    void offsetsCountCharactersAsOtherLanguagesDo() throws IOException {
        String text = "🇰🇿 Emoji 😀 count once: public diplomacy 👍 and digital diplomacy.";
        Files.writeString(folder.resolve("texts/c.txt"), text);
        run("index", folder.resolve("texts").toString());
        List<String> tokens = run("export", "--what", "tokens", "--where", "path:c.txt", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertEquals(8, tokens.size());
        for (String line : tokens) {
            String[] cells = line.split(",");
            assertEquals(cells[4], characters(text, cells[5], cells[6]));
        }
        List<String> hits = run("hits", "--where", "path:c.txt", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertEquals(2, hits.size());
        for (String line : hits) {
            String[] cells = line.split(",");
            assertEquals(cells[8], characters(text, cells[9], cells[10]));
        }
    }

    private static String characters(String text, String start, String end) {
        return text.codePoints()
                .skip(Integer.parseInt(start))
                .limit(Integer.parseInt(end) - Integer.parseInt(start))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void theDataPackageDescribesEveryColumn() throws IOException {
        Path data = folder.resolve("data");
        run("export", "--fields", "language,words", "-o", data.toString());
        JsonNode resource = new ObjectMapper()
                .readTree(Files.readString(data.resolve("datapackage.json")))
                .get("resources")
                .get(0);
        assertEquals("documents.csv", resource.get("path").asString());
        List<String> fields = new ArrayList<>();
        resource.get("schema").get("fields").forEach(field -> {
            fields.add(field.get("name").asString() + ":" + field.get("type").asString());
            assertTrue(!field.get("description").asString().isEmpty());
        });
        assertEquals(
                List.of("document:string", "language:string", "words:integer", "digital:integer", "public:integer"),
                fields);
    }

    @Test
    void severalExportsShareAFolder() throws IOException {
        Path data = folder.resolve("data");
        run("export", "--what", "words", "-o", data.toString());
        run("export", "-o", data.toString());
        run("export", "--what", "tokens", "-o", data.toString());
        Files.delete(data.resolve("tokens.csv"));
        run("export", "--what", "words", "-o", data.toString());
        List<String> described = new ArrayList<>();
        new ObjectMapper()
                .readTree(Files.readString(data.resolve("datapackage.json")))
                .get("resources")
                .forEach(resource -> described.add(resource.get("path").asString()));
        assertEquals(List.of("documents.csv", "words.csv", "words.mtx", "words_documents.csv"), described);
        assertEquals(
                "document,digital,public",
                Files.readAllLines(data.resolve("documents.csv")).get(0));
    }

    @Test
    void severalFilesNeedAFolder() {
        Invocation run = Invocation.of("export", "--what", "words", "-o", "words.csv");
        assertEquals(2, run.code(), run.streams());
    }
}
