package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
    private static final Path AWKWARD = Path.of("../shared/data/corpora/awkward");

    @TempDir
    Path folder;

    @Test
    void plainTextIsKeptToTheCharacter() throws IOException {
        String text = "Бірінші жол\r\n\r\n  Екінші\u00A0жол\f\n";
        Collected.write(folder, "қазақша атау.txt", text);
        assertEquals(text, Collected.read(folder).document("қазақша атау.txt").text());
    }

    @Test
    void markdownIsKeptAfterTheFrontMatter() throws IOException {
        Collected.write(
                folder,
                "a.md",
                "---\ntitle: \"A: b\"\ntags: [x, y]\ncountry: NO\nmeta:\n  lang: ru\n---\n\n# **Body**\r\n");
        Collected.write(folder, "b.md", "---\ntitle: A: b\ndate: 2020-01-02\n---\nBody");
        Collected.write(folder, "c.md", "---\n\nA rule, not front matter.\n\n---\n\nMore.");
        Collected collected = Collected.read(folder);
        assertEquals("\n# **Body**\r\n", collected.document("a.md").text());
        assertEquals("A: b", collected.field("a.md", "title"));
        assertEquals("x; y", collected.field("a.md", "tags"));
        assertEquals("NOR", collected.field("a.md", "country"));
        assertEquals("ru", collected.field("a.md", "language"));
        assertEquals("Body", collected.document("b.md").text());
        assertEquals("A: b", collected.field("b.md", "title"));
        assertEquals("2020-01-02", collected.field("b.md", "date"));
        assertTrue(collected.document("c.md").text().startsWith("---\n\nA rule"));
    }

    @Test
    void tablesGiveADocumentARow() throws IOException {
        Collected.write(
                folder,
                "a.csv",
                "\uFEFFid;Text;Lang;Author or Outlet\r\nx;\"Бір; \"\"екі\"\"\nүш\";kk;Егемен\r\n\r\n;Second text;en;\r\nx;Third text;ru;N\r\n");
        Collected collected = Collected.read(folder);
        assertEquals(List.of("a.csv#x", "a.csv#2", "a.csv#x~2"), collected.paths());
        assertEquals("Бір; \"екі\"\nүш", collected.document("a.csv#x").text());
        assertEquals("kk", collected.field("a.csv#x", "language"));
        assertEquals("Егемен", collected.field("a.csv#x", "outlet"));
        assertEquals("Егемен", collected.field("a.csv#x", "author_or_outlet"));
        assertFalse(collected.document("a.csv#2").metadata().containsKey("outlet"));
        assertEquals(List.of(), collected.rejected);
    }

    @Test
    void brokenRowsCostOneLineEach() throws IOException {
        Collected.write(
                folder,
                "a.csv",
                "id,text\n1,first\n2,\"never closed\n3,third\n4,\"he said \"no\" to us\"\n5,fifth,and,more\n6,\n7,\"seventh\"\n8,\"open to the end\n");
        Collected collected = Collected.read(folder);
        assertEquals(List.of("a.csv#1", "a.csv#3", "a.csv#7"), collected.paths());
        assertEquals(
                List.of(
                        "a.csv:3: text follows a closing quote: double each quote within a value",
                        "a.csv:5: text follows a closing quote: double each quote within a value",
                        "a.csv:6: the row has 4 values, the header 2",
                        "a.csv:7: empty text",
                        "a.csv:9: a quote is not closed"),
                collected.rejected);
    }

    @Test
    void tabsNeedNoQuotes() throws IOException {
        Collected.write(folder, "a.tsv", "id\ttext\n1\t\"Quoted\" at the start\n2\t\"proper\tone\"\n");
        Collected collected = Collected.read(folder);
        assertEquals("\"Quoted\" at the start", collected.document("a.tsv#1").text());
        assertEquals("proper\tone", collected.document("a.tsv#2").text());
    }

    @Test
    void withoutANameTheLongestColumnIsTheText() throws IOException {
        Collected.write(
                folder,
                "a.csv",
                "n,what,note\n1,A long text about public diplomacy and culture,short\n2,Another long text about the very same thing,short\n");
        Collected.write(folder, "b.csv", "n,m\n1,2\n3,4\n");
        Collected collected = Collected.read(folder);
        assertEquals(2, collected.documents.size());
        assertEquals(
                "Another long text about the very same thing",
                collected.document("a.csv#2").text());
        assertEquals(
                List.of("a.csv: no column is named 'text': took 'what', which has the longest values"),
                collected.warned);
        assertEquals(List.of("b.csv: no column with text: name it 'text'"), collected.rejected);
    }

    @Test
    void tablesMayBeInOldEncodings() throws IOException {
        String table =
                "id,text\n1,Народная дипломатия сближает народы и страны\n2,Встреча прошла в Астане на прошлой неделе\n";
        Collected.write(folder, "a.csv", table.getBytes(Charset.forName("windows-1251")));
        Collected.write(folder, "b.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE));
        Collected collected = Collected.read(folder);
        assertEquals(
                "Встреча прошла в Астане на прошлой неделе",
                collected.document("a.csv#2").text());
        assertEquals("windows-1251", collected.field("a.csv#2", "encoding"));
        assertEquals(
                "Встреча прошла в Астане на прошлой неделе",
                collected.document("b.csv#2").text());
    }

    @Test
    void rowsWithoutEndAreLeftOut() throws IOException {
        CsvRows rows = new CsvRows(
                "a,b\n" + "x".repeat(50) + ",y\n1,2\n\"" + "z\n".repeat(30) + "\"\n", Reader.nullReader(), ',', 40);
        assertEquals(List.of("a", "b"), rows.next().cells());
        assertEquals("the row is longer than 40 characters", rows.next().problem());
        assertEquals(List.of("1", "2"), rows.next().cells());
        assertEquals("a quote is not closed within 40 characters", rows.next().problem());
        assertEquals(5, rows.next().line());
    }

    /** What a writer of tables writes, the reader reads, whatever the values hold. */
    @Test
    void readsBackWhatWasWritten() throws IOException {
        long seed = 4180;
        Random random = new Random(seed);
        String letters = "aқ,\";\n\r\t ";
        for (int i = 0; i < 300; i++) {
            String[][] cells = new String[1 + random.nextInt(4)][3];
            StringBuilder table = new StringBuilder();
            for (String[] row : cells) {
                for (int c = 0; c < row.length; c++) {
                    StringBuilder value = new StringBuilder();
                    for (int n = random.nextInt(6); n > 0; n--) {
                        value.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    row[c] = value.toString();
                    table.append(c == 0 ? "" : ",")
                            .append('"')
                            .append(row[c].replace("\"", "\"\""))
                            .append('"');
                }
                table.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            CsvRows rows = new CsvRows(table.toString(), Reader.nullReader(), ',');
            for (String[] row : cells) {
                assertEquals(List.of(row), rows.next().cells(), "seed " + seed + ": " + table);
            }
        }
    }

    @Test
    void jsonLinesAreReadOneByOne() throws IOException {
        Collected.write(
                folder,
                "a.jsonl",
                "{\"id\": 7, \"text\": [\"One\", \"two\"], \"source\": {\"name\": \"BBC\"}, \"tags\": [\"a\", \"b\"], \"n\": null}\n"
                        + "{\"id\": 8, \"text\": \n\n[1]\n{\"id\": 9}\n{\"id\": 10, \"text\": \"ok\"} {}\n{\"text\": \"last\"}");
        Collected collected = Collected.read(folder);
        assertEquals(List.of("a.jsonl#7", "a.jsonl#7~2"), collected.paths());
        assertEquals("One\n\ntwo", collected.document("a.jsonl#7").text());
        assertEquals("BBC", collected.field("a.jsonl#7", "outlet"));
        assertEquals("a; b", collected.field("a.jsonl#7", "tags"));
        assertEquals(
                List.of("a.jsonl:2", "a.jsonl:4", "a.jsonl:5", "a.jsonl:6"),
                collected.rejected.stream().map(r -> r.substring(0, 9)).toList());
    }

    @Test
    void jsonMayBeOneArrayOrObject() throws IOException {
        Collected.write(folder, "a.json", "[{\"id\": \"x\", \"body\": \"One\"},\n {\"id\": \"y\", \"body\": \"Two\"}]");
        Collected.write(
                folder,
                "b.json",
                "{\"status\": \"ok\", \"articles\": [{\"content\": \"Three\", \"publishedAt\": \"2023-09-01T00:00:00Z\"}]}");
        Collected.write(folder, "c.json", "{\"text\": \"Four\"}");
        Collected.write(folder, "d.json", "[{\"text\": \"Five\"}, {\"text\": oops}]");
        Collected.write(folder, "e.json", "[1, 2]");
        Collected collected = Collected.read(folder);
        assertEquals(List.of("a.json#x", "a.json#y", "b.json#1", "c.json#1", "d.json#1"), collected.paths());
        assertEquals("2023-09-01", collected.field("b.json#1", "date"));
        assertEquals(2, collected.rejected.size());
        assertTrue(collected.rejected.get(0).startsWith("d.json: not valid JSON in line 1"), collected.rejected.get(0));
    }

    @Test
    void manyLinesWithABadOneStream() throws IOException {
        Path file = folder.resolve("big.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= 100_000; i++) {
                out.write(
                        i == 54_321
                                ? "{\"id\": broken\n"
                                : "{\"id\": \"d" + i + "\", \"text\": \"Text number " + i + "\"}\n");
            }
        }
        int[] documents = {0};
        Collected collected = new Collected();
        CorpusReader.standard().read(new SourceFile(file, "big.jsonl"), MetadataTables.none(), new DocumentSink() {
            @Override
            public void accept(Document document) {
                documents[0]++;
            }

            @Override
            public void reject(String path, String reason) {
                collected.reject(path, reason);
            }
        });
        assertEquals(99_999, documents[0]);
        assertEquals(1, collected.rejected.size());
        assertTrue(collected.rejected.get(0).startsWith("big.jsonl:54321: not valid JSON"), collected.rejected.get(0));
    }

    @Test
    void longLinesAreLeftOut() throws IOException {
        LimitedLines lines = new LimitedLines(new StringReader("short\n" + "x".repeat(200_000) + "\nlast"), 100_000);
        assertEquals("short", lines.next());
        assertEquals("", lines.next());
        assertTrue(lines.wasTooLong());
        assertEquals("last", lines.next());
        assertFalse(lines.wasTooLong());
        assertEquals(3, lines.number());
        assertEquals(null, lines.next());
    }

    @Test
    void webPagesGiveTheirMainText() throws IOException {
        String page = """
                <!DOCTYPE html><html lang="kk-KZ"><head><meta charset="windows-1251"><title>Басты | Сайт</title>
                <meta property="og:title" content="Халы&#1179;ты&#1179; дипломатия"><meta property="og:site_name" content="Егемен">
                <meta property="article:published_time" content="2023-09-01T10:00:00+06:00">
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"А"},{"name":"Б"}],"datePublished":"2020-01-01","headline":""}]}</script>
                <script>var x = "public diplomacy";</script><style>p {}</style></head>
                <body class="menu-open"><header><a href="/">Logo</a> Сайт</header><nav><a href="/a">Жаналыктар</a></nav>
                <div class="topMenu">Главная | Новости</div>
                <div id="cookie-consent">We use cookies</div>
                <article><h1>Заголовок</h1><p>Первый  абзац с <a href="/x">ссылкой</a><br>и строкой.</p>
                <p>Второй абзац, немного длиннее первого, чтобы текста было больше, чем рамки вокруг него.</p>
                <ul><li>раз</li><li>два</li></ul><table><tr><td>один</td><td>два</td></tr></table>
                <ul><li><a href="/1">Ещё</a></li><li><a href="/2">Далее</a></li><li><a href="/3">Назад</a></li></ul>
                <div class="related-links">Читайте также</div></article>
                <section class="comments"><p>Первый!</p></section><form><input value="x">Подписка</form>
                <footer>© 2023</footer></body></html>
                """;
        Collected.write(folder, "a.html", page.getBytes(Charset.forName("windows-1251")));
        Collected collected = Collected.read(folder);
        Document document = collected.document("a.html");
        assertEquals(
                "Заголовок\n\nПервый абзац с ссылкой\nи строкой.\n\nВторой абзац, немного длиннее первого, чтобы текста было больше, чем рамки "
                        + "вокруг него.\n\nраз\nдва\n\nодин\nдва",
                document.text());
        assertEquals("kk", document.metadata().get("language"));
        assertEquals("Халықтық дипломатия", document.metadata().get("title"));
        assertEquals("Егемен", document.metadata().get("outlet"));
        assertEquals("2020-01-01", document.metadata().get("date"));
        assertEquals("А; Б", document.metadata().get("author"));
        assertEquals("windows-1251", document.metadata().get("encoding"));
    }

    /** Pages of sites that call nothing by its name: the text is known by being text. */
    @Test
    void mainTextsAreFoundWithoutTellingNames() throws IOException {
        String menu =
                "<a href='/1'>Политика</a> <a href='/2'>Экономика</a> <a href='/3'>Общество</a> <a href='/4'>Спорт</a>";
        String text =
                "<div>В Астане открылась выставка, посвящённая народной дипломатии и культурным связям двух стран.</div>"
                        + "<div>По словам организаторов, <a href='/x'>её участники</a> приехали из двенадцати государств.</div>"
                        + "<table><tr><td>Казахстан</td><td>12</td></tr><tr><td>Россия</td><td>9</td></tr></table>"
                        + "<div><i>Читайте также:</i></div><div><a href='/5'>Новая школа на тысячу мест открылась в Алматы</a></div>"
                        + "<div>Выставка продлится до конца месяца и будет показана ещё в трёх городах.</div>";
        String teasers = ("<div><b><a href='/6'>Президент подписал указ о поддержке бизнеса</a></b>"
                        + "<div>Краткое описание новости, которое занимает строку или две на странице.</div></div>")
                .repeat(4);
        String page = "<html><head><title>Открылась выставка | Сайт</title></head><body><div class='x1'><div>" + menu
                + "</div><div class='x2'><div class='x3'><h1>Открылась выставка</h1><div>4 мая 2023, 10:00</div>" + text
                + "</div><div class='x4'>" + teasers
                + "</div></div><div>Мы используем файлы cookie, чтобы сайт работал лучше.</div>"
                + "<div>© 2023. Все права защищены. При использовании материалов ссылка обязательна.</div></div></body></html>";
        Collected.write(folder, "a.html", page);
        assertEquals(
                "Открылась выставка\n\nВ Астане открылась выставка, посвящённая народной дипломатии и культурным связям двух стран.\n\n"
                        + "По словам организаторов, её участники приехали из двенадцати государств.\n\nКазахстан\n12\nРоссия\n9\n\n"
                        + "Выставка продлится до конца месяца и будет показана ещё в трёх городах.",
                Collected.read(folder).document("a.html").text());
    }

    /** Programs that write handbooks make ids of headings; such an id names a chapter, not a row of buttons. */
    @Test
    void chaptersOfATextAreAllOfIt() throws IOException {
        String chapter = "<section class='c' id='first'><h2>Chapter</h2><p>"
                + "This is the text of a chapter, which is long enough to be one and ends as a sentence does. "
                        .repeat(20)
                + "</p></section>";
        Collected.write(
                folder,
                "a.html",
                "<html><body><div>" + chapter
                        + "<section class='c' id='sharing-what-we-know-with-all'><h2>Sharing</h2><p>A short last chapter about sharing.</p></section>"
                        + "<p>Notes<sup><a href='#n1'>1</a></sup> are numbered in this sentence.</p></div></body></html>");
        String text = Collected.read(folder).document("a.html").text();
        assertTrue(text.contains("A short last chapter about sharing."), text);
        assertTrue(text.endsWith("Notes are numbered in this sentence."), text);
    }

    /** A short report with many comments is still the report. */
    @Test
    void commentsAreLeftOutHoweverLongTheyAre() throws IOException {
        String report =
                "The ministry said on Monday that the exhibition would stay open for another month, and that entry remains free of charge. "
                        + "It was opened by the minister and the ambassador, who spoke of twenty years of cultural exchange between the two cities.";
        Collected.write(
                folder,
                "a.html",
                "<html><body><article><h1>Exhibition</h1><p>" + report + "</p></article><div id='comments'>"
                        + "<article><p>I have seen it and would recommend it to everyone who has an hour to spare.</p></article>"
                                .repeat(20)
                        + "</div></body></html>");
        assertEquals(
                "Exhibition\n\n" + report,
                Collected.read(folder).document("a.html").text());
    }

    @Test
    void filesOfOtherKindsAreRejectedNotRead() throws IOException {
        Collected.write(folder, "a.txt", new byte[] {1, 0, 2, 0, 0, 3, 9, 9, 0});
        Collected.write(folder, "b.md", "PK\u0003\u0004rest");
        Collected.write(folder, "c.csv", new byte[] {'a', ',', 'b', '\n', 0, 1, 2});
        Collected.write(folder, "d.txt", " \n\t\n");
        Collected.write(folder, "e.html", "<html><body><script>x</script></body></html>");
        Collected collected = Collected.read(folder);
        assertEquals(List.of(), collected.paths());
        assertEquals(
                List.of(
                        "a.txt: not text: it holds bytes of value zero",
                        "b.md: not text: it is a zip archive or an Office document",
                        "c.csv: not text: it holds bytes of value zero",
                        "d.txt: no text in it",
                        "e.html: no text in it"),
                collected.rejected);
    }

    @Test
    void nestingWithoutEndCostsNeitherMuchTimeNorTheRun() throws IOException {
        Collected.write(folder, "a.html", "<div>".repeat(50_000) + "text" + "</div>".repeat(50_000));
        Collected.write(folder, "b.jsonl", "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000));
        Collected.write(folder, "c.md", "---\na: " + "[".repeat(30_000) + "\n---\ntext");
        Collected.write(folder, "d.csv", new byte[100_000]);
        Collected collected = assertTimeout(Duration.ofMinutes(2), () -> Collected.read(folder));
        assertEquals("text", collected.document("a.html").text());
        assertTrue(collected.rejected.get(0).startsWith("b.jsonl:1: not valid JSON"), collected.rejected.toString());
        assertTrue(
                collected.rejected.contains("d.csv: not text: it holds bytes of value zero"),
                collected.rejected.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kaznerd_010.html",
                "kz_address_2019_en.html",
                "udhr_kaz.html",
                "udhr_kaz.windows-1251.html",
                "ng_1.windows-1251.html"
            })
    void realPagesGiveTheWordsOfTheirText(String name) throws IOException {
        Path file = AWKWARD.resolve("formats").resolve(name);
        Assumptions.assumeTrue(Files.exists(file));
        Map<String, Integer> expected =
                words(Files.readString(AWKWARD.resolve("reference/" + name.replaceFirst("\\..*", "") + ".txt")));
        Map<String, Integer> found = words(Collected.read(file).document(name).text());
        int both = expected.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        double f1 = 2.0 * both / (total(expected) + total(found));
        assertTrue(f1 >= 0.98, name + " " + f1);
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            words.merge(word, 1, Integer::sum);
        }
        return words;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void aFileThatVanishesIsOneLine() {
        Collected collected = new Collected();
        CorpusReader.standard()
                .read(new SourceFile(folder.resolve("gone.txt"), "gone.txt"), MetadataTables.none(), collected);
        assertEquals(List.of("gone.txt: vanished before it was read"), collected.rejected);
    }

    @Test
    void failuresOfTheCallerAreNotTheFiles() throws IOException {
        Path file = Collected.write(folder, "a.txt", "Some text.");
        DocumentSink failing = new DocumentSink() {
            @Override
            public void accept(Document document) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public void reject(String path, String reason) {
                throw new AssertionError(reason);
            }
        };
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> CorpusReader.standard().read(new SourceFile(file, "a.txt"), MetadataTables.none(), failing));
        assertEquals("disk full", e.getMessage());
    }

    /** Damaged files of every format end as documents or as rejections, never as exceptions. */
    @Test
    void survivesDamage() throws IOException {
        long seed = 99;
        Random random = new Random(seed);
        List<String> samples = List.of(
                "a.txt|Халықтық дипломатия мен мәдениет",
                "a.md|---\ntitle: [x, {y: z}]\n---\n# A\n\ntext",
                "a.html|<html><head><title>T</title></head><body><div><p>Text <b>bold</p></div></body></html>",
                "a.csv|id,text,date\n1,\"one, two\",2020\n2,\"three\",2021\n",
                "a.tsv|id\ttext\n1\t\"one\" two\n",
                "a.jsonl|{\"id\":1,\"text\":\"one\"}\n{\"id\":2,\"text\":\"два\"}\n",
                "a.json|[{\"id\":1,\"text\":\"one\"},{\"text\":\"two\",\"a\":{\"b\":[1,2]}}]");
        Set<Integer> outcomes = new HashSet<>();
        for (int i = 0; i < 1400; i++) {
            String[] sample = samples.get(i % samples.size()).split("\\|", 2);
            byte[] bytes = sample[1].getBytes(StandardCharsets.UTF_8);
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            Path file = Collected.write(folder, sample[0], random.nextBoolean() ? cut : bytes);
            Collected collected = new Collected();
            CorpusReader.standard().read(new SourceFile(file, sample[0]), MetadataTables.none(), collected);
            assertFalse(
                    collected.rejected.stream().anyMatch(r -> r.contains("Exception")),
                    "seed " + seed + " round " + i + collected.rejected);
            outcomes.add(Math.min(1, collected.documents.size()) + 2 * Math.min(1, collected.rejected.size()));
        }
        assertTrue(outcomes.containsAll(Set.of(1, 2, 3)), outcomes.toString());
    }

    @Test
    void hashesAreThoseOfTheBytes() throws IOException {
        Path file = Collected.write(folder, "a.txt", "abc");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ContentHash.of(file));
    }

    @Test
    void aNumberAsANameIsNoYearWhereMetadataLeavesTheDateOpen(@TempDir Path folder) throws IOException {
        Collected.write(folder, "1976_text.txt", "Text one.");
        Collected.write(folder, "1977_text.txt", "Text two.");
        Collected.write(folder, "metadata.csv", "path,date,outlet\n1976_text.txt,,Dala Post\n");

        Collected read = Collected.read(folder);

        assertNull(read.field("1976_text.txt", "date"));
        assertEquals("1977", read.field("1977_text.txt", "date"));
    }
}
