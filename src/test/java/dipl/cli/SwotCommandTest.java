package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What states a strength, weakness, opportunity or threat, and what people make of it on a coding sheet. */
class SwotCommandTest {
    private static final Path ARTICLES = Path.of("../shared/seeds");

    /** Sentences, each with the quadrant of what it states, or none. */
    private static final String SENTENCES = """
            en | There is a lack of coordination between the agencies. | weaknesses
            en | Improved coordination between agencies has been achieved this year. | -
            en | There is no lack of coordination between the agencies. | -
            en | The lack of coordination was overcome last year. | -
            en | Not only a lack of coordination hinders the agencies. | weaknesses
            en | There is no diversity of actors in this programme. | -
            en | Our strength is the diversity of actors in the programme. | strengths
            en | Public trust is declining. | threats
            en | Public trust is not declining. | -
            en | There is no risk of politicization of the initiative. | -
            en | There is a risk of politicization of the initiative. | threats
            en | Institutions are not sustainable. | -
            en | Language barriers have been removed. | -
            en | Coordination is no longer weak. | -
            ru | В работе ощущается недостаток координации между ведомствами. | weaknesses
            ru | Улучшилась координация между ведомствами в этом году. | -
            ru | Недостатка координации между ведомствами нет. | -
            ru | Наша сила — разнообразие участников программы. | strengths
            ru | Разнообразия участников в программе нет. | -
            ru | Доверие населения снижается с каждым годом. | threats
            ru | Доверие населения не снижается. | -
            ru | Угрозы политизации инициатив нет. | -
            kk | Ведомстволар арасында үйлестіру жеткіліксіз. | weaknesses
            kk | Ведомстволар арасындағы үйлестіру жақсарды. | -
            kk | Үйлестіру жеткіліксіз емес. | -
            kk | Басты күшіміз – қатысушылардың алуан түрлілігі. | strengths
            kk | Халықтың сенімі азайып барады. | threats
            kk | Халықтың сенімі азайған жоқ. | -
            kk | Бастамаларды саясиландыру қаупі бар. | threats
            kk | Бастамаларды саясиландыру қаупі жоқ. | -
            """;

    @TempDir
    Path folder;

    private Path texts;

    @BeforeEach
    void makeTexts() throws IOException {
        texts = Files.createDirectories(folder.resolve("texts"));
    }

    private void text(String name, String text) throws IOException {
        Path file = texts.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--index", folder.resolve("index").toString()));
        return Run.of(all);
    }

    private void index(Path path) {
        Run run = run("index", path.toString(), "--quiet");
        assertEquals(0, run.code(), run::toString);
    }

    @Test
    void negationAndImprovementTurnAStatement() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String[]> lines =
                SENTENCES.lines().map(line -> line.split(" \\| ")).toList();
        for (String[] line : lines) {
            String name = line[0] + "/" + line[1].replaceAll("[^\\p{L}]", "") + ".txt";
            text(name, line[1]);
            if (!line[2].equals("-")) {
                expected.add(line[2] + " " + line[1]);
            }
        }
        index(texts);
        List<String> found = run("swot", "--evidence", "--format", "tsv")
                .out()
                .lines()
                .skip(1)
                .map(row -> row.split("\t"))
                .map(row -> row[0] + " " + row[3])
                .sorted()
                .toList();
        assertEquals(String.join("\n", expected.stream().sorted().toList()), String.join("\n", found));
    }

    @Test
    void onlyWhatIsConfirmedCounts() throws IOException {
        text("en/a.txt", "There is a lack of coordination here.\n\nFunding is scarce.\n");
        text("en/b.txt", "Public trust is declining.\n\nThere is a risk of politicization of it all.\n");
        index(texts);
        String sheet = folder.resolve("sheet.csv").toString();
        assertEquals(0, run("swot", "--coding-sheet", sheet).code());
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(sheet)));
        assertEquals(5, lines.size(), lines::toString);
        assertTrue(lines.get(0).endsWith(",confirmed,corrected"), lines::toString);
        lines.replaceAll(line -> line.replaceAll("(lack of coordination here.*),,$", "$1,yes,")
                .replaceAll("(scarce.*),,$", "$1,NO,")
                .replaceAll("(declining.*),,$", "$1,,weaknesses/limited-resources"));
        Files.write(Path.of(sheet), lines);

        Run confirmed = run("swot", "--confirmed", sheet, "--evidence", "--format", "tsv");
        assertEquals(
                List.of("weaknesses/lack-of-coordination", "weaknesses/limited-resources"),
                confirmed
                        .out()
                        .lines()
                        .skip(1)
                        .map(row -> row.split("\t")[0] + "/" + row.split("\t")[1])
                        .toList());
        assertTrue(confirmed.err().contains("1 rows of " + sheet + " have neither yes nor no"), confirmed::toString);

        // a filter is no reason to call a row stale; a change of the text is
        Run filtered = run("swot", "--confirmed", sheet, "--category", "threats/*", "--where", "path:b*");
        assertTrue(!filtered.err().contains("any more"), filtered::toString);
        text("en/a.txt", "There is a lack of coordination once.\n\nFunding is scarce.\n");
        index(texts);
        Run stale = run("swot", "--confirmed", sheet, "--evidence", "--format", "tsv");
        assertTrue(stale.err().contains("1 statements have no row in"), stale::toString);
        assertTrue(stale.err().contains("any more: not counted: en/a.txt:11-31:weaknesses"), stale::toString);
        assertEquals(2, stale.out().lines().count(), stale::toString);
    }

    @Test
    void aSheetOfASpreadsheetIsRead() throws IOException {
        text("en/a.txt", "There is a lack of coordination here.\n");
        index(texts);
        Path sheet = folder.resolve("sheet.csv");
        assertEquals(0, run("swot", "--coding-sheet", sheet.toString()).code());
        String saved = "\uFEFF" + Files.readString(sheet).replace(",", ";").replace("\n", "\r\n");
        Files.writeString(sheet, saved.replace("\r\n", "\r\n").replaceAll(";;\r\n$", ";\u0438\u04D9;\r\n"));
        Run run = run("swot", "--confirmed", sheet.toString(), "--evidence", "--format", "csv");
        assertEquals(2, run.out().lines().count(), run::toString);

        Files.writeString(sheet, saved.replaceAll(";;\r\n$", ";perhaps;\r\n"));
        Run unclear = run("swot", "--confirmed", sheet.toString());
        assertEquals(1, unclear.code());
        assertEquals(
                "dipl: " + sheet + ":2: confirmed \"perhaps\": write yes or no, or leave it empty\n", unclear.err());
        Files.writeString(sheet, "a,b\n1,2\n");
        assertTrue(run("swot", "--confirmed", sheet.toString()).err().contains(":1: no column \"hit\""));
    }

    /** Each of the sixteen cells of the article's Table 2 is found in the article. */
    @Test
    void theTableOfTheArticleIsRebuilt() throws IOException {
        Path article = ARTICLES.resolve("001_e2d5477083b8882a.txt");
        Assumptions.assumeTrue(Files.exists(article), "the articles are not here");
        index(article);
        Run run = run("swot", "--format", "tsv");
        List<String> rows = run.out().lines().skip(1).toList();
        assertEquals(16, rows.size(), run::toString);
        assertTrue(rows.stream().noneMatch(row -> row.split("\t")[2].equals("0")), run::toString);
    }
}
