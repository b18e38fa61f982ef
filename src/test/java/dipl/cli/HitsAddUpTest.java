package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each cell of {@code dipl markers} is the number of rows that {@code dipl hits} shows for it, on random corpora. */
class HitsAddUpTest {
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String[] PIECES = {
        "public",
        "digital",
        "citizen",
        "people's",
        "mediated",
        "diplomacy",
        "net-diplomacy",
        "twiplomacy",
        "and",
        ",",
        "avenue",
        "публичная",
        "народной",
        "цифровую",
        "дипломатия",
        "дипломатии",
        "дипломатию",
        "нет-",
        "и",
        "тви-дипломатия",
        "или",
        "халық",
        "дипломатиясы",
        "дипломатиясының",
        "жария",
        "цифрлық",
        "дипломатия",
        "мен",
        ".",
        "\\n\\n",
        "!"
    };
    private static final String[] LANGUAGES = {"en", "ru", "kk"};
    private static final String[] TYPES = {"media", "ngo", "government"};

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4_000})
    void everyCell(long seed) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("rows.jsonl"), corpus(new Random(seed)));
        String index = folder.resolve("index").toString();
        Run indexed = Run.of("index", texts.toString(), "--index", index, "--quiet");
        assertEquals(0, indexed.code(), indexed::toString);
        for (String[] options : new String[][] {{}, {"--overlap", "all"}, {"--no-shared-heads"}, {"--any-language"}}) {
            Map<String, Integer> cells = new TreeMap<>();
            for (CSVRecord row : table(index, options, "markers", "--by", "source_type,language")) {
                cells.put(cell(row), Integer.parseInt(row.get("hits")));
            }
            Map<String, Integer> rows = new TreeMap<>();
            cells.keySet().forEach(cell -> rows.put(cell, 0));
            for (CSVRecord row : table(index, options, "hits")) {
                rows.merge(cell(row), 1, Integer::sum);
            }
            assertEquals(rows, cells, () -> "seed " + seed + " " + String.join(" ", options));
            assertTrue(
                    cells.values().stream().mapToInt(Integer::intValue).sum() > 50,
                    "a corpus without hits shows nothing");
        }
    }

    private static String cell(CSVRecord row) {
        return row.get("source_type") + " " + row.get("language") + " " + row.get("category");
    }

    private static Iterable<CSVRecord> table(String index, String[] options, String... command) throws IOException {
        String topics = Run.HOME.resolve("src/test/cases/topics.csv").toString();
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--format", "csv", "--dictionary", topics, "--index", index));
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run::toString);
        return CSV.parse(new StringReader(run.out())).getRecords();
    }

    private static String corpus(Random random) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 60; row++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(80); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            rows.append("{\"text\":\"x ")
                    .append(text)
                    .append("\",\"language\":\"")
                    .append(LANGUAGES[random.nextInt(3)])
                    .append("\",\"source_type\":\"")
                    .append(TYPES[random.nextInt(3)])
                    .append("\"}\n");
        }
        return rows.toString();
    }
}
