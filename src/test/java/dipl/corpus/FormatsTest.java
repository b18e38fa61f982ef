package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each format that a foreign library reads, or that holds other files, comes out as. */
class FormatsTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("Отчёт за сентябрь"),
            List.of("id", "date", "Заголовок", "Текст", "outlet"),
            List.of("7", "2023-09-01", "Бірінші", Samples.TEXT, ""),
            List.of("", "", "Екінші", Samples.TEXT, "Egemen"));

    @TempDir
    Path folder;

    /** What stands in a document's text, and what stands around it. */
    @Test
    void wordDocumentsGiveTheirTextAndNothingElse() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent>";
        Collected.write(
                folder,
                "a.docx",
                Samples.docx(
                        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>нет</w:t><w:noBreakHyphen/><w:t>дипломатия</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:ins><w:r><w:t xml:space='preserve'>"
                                + " added</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
                                + "<mc:AlternateContent xmlns:mc='m'><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                                + box
                                + "</mc:Fallback></mc:AlternateContent><w:r><w:t xml:space='preserve'> end.</w:t></w:r></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        assertEquals(
                "нет\u2011дипломатия added end.\n\nBox\n\nA\nB",
                Collected.read(folder).document("a.docx").text());
    }

    @Test
    void openDocumentsGiveTheirTextAndNothingElse() throws IOException {
        String content =
                "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d'><office:body><office:text>"
                        + "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>Public<text:s/>diplomacy<text:note>"
                        + "<text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
                        + "<office:annotation><text:p>comment</text:p></office:annotation> grows.</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p>"
                        + "</table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>";
        Collected.write(
                folder,
                "a.odt",
                Samples.zip(Samples.files(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        content,
                        "styles.xml",
                        "<s xmlns:text='t'><text:p>Header</text:p></s>")));
        assertEquals(
                "Public diplomacy grows.\n\nA note.\n\nA\nB",
                Collected.read(folder).document("a.odt").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\\rtf1\\ansi Public diplomacy.} | Public diplomacy.",
                "{\\rtf1\\ansi\\deff0 {Alone {\\b bold} without paragraph\\par}} | Alone bold without paragraph",
                "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}}{\\*\\generator G;}\\fs24 \\'cd\\'e0\\'f0\\'ee\\'e4} | Народ",
                "{\\rtf1\\ansi\\ansicpg1251\\uc1 \\u1178?\\'e0\\'e7\\'e0\\u1179?} | Қазақ"
            })
    void rtfNeedsNoResetOfAParagraphBeforeItsText(String rtf, String text) throws IOException {
        Collected.write(folder, "a.rtf", rtf);
        Collected collected = Collected.read(folder);
        assertEquals(text, collected.document("a.rtf").text().strip(), collected::toString);
    }

    @Test
    void richTextGivesItsTextAndNotes() throws IOException {
        Collected.write(
                folder,
                "a.rtf",
                "{\\rtf1\\ansi\\ansicpg1251{\\info{\\creatim\\yr0\\mo0\\dy0}}{\\header \\pard Head\\par}\\pard Public diplomacy"
                        + "{\\*\\footnote \\chftn A note {\\b in} it.} grows.{\\*\\atnauthor X}{\\*\\annotation A comment}\\par Caf\\'e9 \\{x\\}\\par{\\footerf Foot}}");
        Collected collected = Collected.read(folder);
        assertEquals(
                "Public diplomacy grows.\n\nCafй {x}\n\nA note in it.",
                collected.document("a.rtf").text());
        assertEquals(List.of(), collected.warned);
    }

    @Test
    void attachmentsAreNamed() throws IOException {
        Collected.write(folder, "a.eml", Samples.eml());
        Collected.write(folder, "b.mbox", Samples.mbox());
        assertEquals(
                List.of(
                        "a.eml#a.txt: an attachment, which is not read: save it as a file of its own",
                        "b.mbox#1/a.txt: an attachment, which is not read: save it as a file of its own",
                        "b.mbox#2/a.txt: an attachment, which is not read: save it as a file of its own"),
                Collected.read(folder).rejected);
    }

    /** A letter turned in a packed file leaves it well formed; only its check sum tells. */
    @Test
    void documentsWhoseCheckSumIsWrongAreDamaged() throws IOException {
        byte[] docx = Samples.docx("<w:p><w:r><w:t>Public diplomacy.</w:t></w:r></w:p>");
        Collected.write(folder, "a.docx", withWrongSum(docx, "word/document.xml"));
        assertEquals(
                List.of("a.docx: damaged: the check sum of word/document.xml is wrong"),
                Collected.read(folder).rejected);
    }

    /** Changes the check sum of a file in the archive's directory. */
    private static byte[] withWrongSum(byte[] zip, String name) {
        byte[] changed = zip.clone();
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = zip.length - bytes.length; i > 46; i--) {
            if (Arrays.equals(zip, i, i + bytes.length, bytes, 0, bytes.length)) {
                changed[i - 46 + 16] ^= 1;
                return changed;
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void documentsGiveTheirTextAndProperties() throws IOException {
        Collected.write(folder, "a.docx", Samples.docx());
        Collected.write(folder, "b.odt", Samples.odt());
        Collected.write(folder, "c.rtf", Samples.rtf());
        Collected.write(folder, "d.epub", Samples.epub());
        Collected.write(folder, "rtf-in-disguise.doc", Samples.rtf());
        Collected.write(folder, "page.doc", "<html><body><p>" + Samples.TEXT + "</p></body></html>");
        Collected collected = Collected.read(folder);
        assertEquals(List.of(), collected.rejected);
        assertEquals("Бірінші.\n\n" + Samples.TEXT, collected.document("a.docx").text());
        assertEquals("Мәлімдеме", collected.field("a.docx", "title"));
        assertEquals("СІМ", collected.field("a.docx", "author"));
        assertEquals("2023-09-01", collected.field("a.docx", "date"));
        assertEquals(
                "Тақырып\n\n" + Samples.TEXT, collected.document("b.odt").text().replaceFirst("^Мәлімдеме\n\n", ""));
        assertEquals("Мәлімдеме", collected.field("b.odt", "title"));
        for (String path : List.of("c.rtf", "d.epub", "rtf-in-disguise.doc", "page.doc")) {
            assertEquals(Samples.TEXT, collected.document(path).text(), path);
        }
        assertEquals("Кітап", collected.field("d.epub", "title"));
    }

    @Test
    void booksKeepTheHeadsOfTheirTablesAndLoseTheirContents() throws IOException {
        String table =
                "<table><tr class='header'><th>Country</th><th>Visits</th></tr><tr><td>Chile</td><td>seven</td></tr></table>";
        String contents = "<nav><ol><li><a href='a.xhtml#b'>Chapter the first</a></li></ol></nav>";
        Collected.write(folder, "a.epub", Samples.epub(contents + "<div class='header'>Of visits</div>" + table));
        assertEquals(
                "Of visits\n\nCountry\tVisits\nChile\tseven",
                Collected.read(folder).document("a.epub").text());
    }

    @Test
    void rowsOfWorkbooksAreDocuments() throws IOException {
        Collected.write(folder, "new.xlsx", Samples.workbook(false, ROWS));
        Collected.write(folder, "old.xls", Samples.workbook(true, ROWS));
        Collected.write(folder, "open.ods", Samples.ods());
        Collected.write(
                folder,
                "page.xls",
                "<html><table><tr><td>title<td>text</tr><tr><td>A<td>" + Samples.TEXT + "</tr></table></html>");
        Collected.write(folder, "really.csv.xls", "title;text\nA;" + Samples.TEXT + "\n");
        Collected.write(folder, "numbers.xlsx", Samples.workbook(false, List.of(List.of("a", "b"), List.of("1", "2"))));
        Collected collected = Collected.read(folder);
        for (String file : List.of("new.xlsx", "old.xls")) {
            assertEquals(Samples.TEXT, collected.document(file + "#7").text());
            assertEquals("Бірінші", collected.field(file + "#7", "title"));
            assertEquals("2023-09-01", collected.field(file + "#7", "date"));
            assertEquals(
                    FieldSource.TABLE_COLUMN, collected.sources.get(file + "#7").get("date"));
            assertEquals("Egemen", collected.field(file + "#2", "outlet"));
            assertNull(collected.field(file + "#2", "date"));
        }
        assertEquals("2023-09-01", collected.field("open.ods#1", "date"));
        assertEquals("A", collected.field("page.xls#1", "title"));
        assertEquals("A", collected.field("really.csv.xls#1", "title"));
        assertEquals(List.of("numbers.xlsx: no column with text: name it 'text'"), collected.rejected);
    }

    @Test
    void messagesGiveSenderSubjectAndDay() throws IOException {
        Collected.write(folder, "a.eml", Samples.eml());
        Collected.write(folder, "b.mbox", Samples.mbox());
        Collected collected = Collected.read(folder);
        assertEquals(List.of("a.eml", "b.mbox#1", "b.mbox#2"), collected.paths());
        for (String path : collected.paths()) {
            assertEquals(Samples.TEXT, collected.document(path).text().strip());
            assertEquals("Заявление", collected.field(path, "title"));
            assertEquals("Press", collected.field(path, "author"));
            assertEquals("2023-09-01", collected.field(path, "date"));
        }
    }

    @Test
    void xmlIsTheTextBetweenTheTags() throws IOException {
        Collected.write(
                folder,
                "a.xml",
                "<?xml version='1.0' encoding='UTF-8'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>Речь</title>"
                        + "<author>А. Б.</author></titleStmt><publicationStmt><publisher>МИД</publisher><date when='2020-05'>май</date></publicationStmt>"
                        + "</fileDesc></teiHeader><text xml:lang='ru'><body><head>Глава</head><p>Первое <hi>слово</hi>.</p><p>Второе.</p></body></text></TEI>");
        Collected.write(
                folder,
                "b.xml",
                "<?xml version='1.0' encoding='windows-1251'?><a>Слово</a>".getBytes(Charset.forName("windows-1251")));
        Collected collected = Collected.read(folder);
        assertEquals(
                "Глава\n\nПервое слово.\n\nВторое.", collected.document("a.xml").text());
        assertEquals("Речь", collected.field("a.xml", "title"));
        assertEquals("А. Б.", collected.field("a.xml", "author"));
        assertEquals("МИД", collected.field("a.xml", "outlet"));
        assertEquals("2020-05", collected.field("a.xml", "date"));
        assertEquals("Слово", collected.document("b.xml").text());
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        List<Samples.Line> page = new ArrayList<>();
        page.add(new Samples.Line(
                60, 60, "A title that goes over both of the columns of this page, from left to right"));
        // drawn row by row, as some programs do
        for (int i = 0; i < 10; i++) {
            page.add(new Samples.Line(60, 100 + 12 * i, "left column line number " + words(i) + " of ten"));
            page.add(new Samples.Line(320, 100 + 12 * i, "right column line number " + words(i) + " of ten"));
        }
        Collected.write(folder, "a.pdf", Samples.pdf(List.of(page)));
        String text = Collected.read(folder).document("a.pdf").text();
        assertTrue(text.startsWith("A title"), text);
        assertTrue(text.indexOf("left column line number " + words(9)) < text.indexOf("right column"), text);
    }

    private static String words(int number) {
        return List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                .get(number);
    }

    @Test
    void runningLinesAndPageNumbersAreRemoved() throws IOException {
        List<List<Samples.Line>> pages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pages.add(List.of(
                    new Samples.Line(60, 40, "Ministry of Foreign Affairs, report " + (2019 + i)),
                    new Samples.Line(60, 100, "The first sentence of page " + words(i) + " speaks of public diplo-"),
                    new Samples.Line(60, 112, "macy and of nothing else but " + words(i) + "."),
                    new Samples.Line(290, 810, "- " + (i + 1) + " -")));
        }
        Collected.write(folder, "a.pdf", Samples.pdf(pages));
        Collected.write(folder, "locked.pdf", Samples.pdf(pages, true));
        Collected collected = Collected.read(folder);
        String text = collected.document("a.pdf").text();
        assertFalse(text.contains("Ministry"), text);
        assertFalse(text.contains("- 2 -"), text);
        assertTrue(text.contains("public diplo-\nmacy"), text);
        assertEquals(4, text.split("The first sentence of page", -1).length - 1, text);
        assertEquals("A statement", collected.field("a.pdf", "title"));
        assertEquals(text, collected.document("locked.pdf").text());
    }

    @Test
    void picturesOfPagesAreRejected() throws IOException {
        Collected.write(folder, "scan.pdf", Samples.pdf(List.of(List.of(), List.of())));
        assertEquals(
                List.of("scan.pdf: no text layer: pictures of pages; recognise their text (OCR) first"),
                Collected.read(folder).rejected);
    }

    @Test
    void archivesAreFoldersWithMetadataOfTheirOwn() throws IOException {
        var files = Samples.files(
                "media/kk/2023-09-01_a.txt",
                Samples.TEXT,
                "media/b.txt",
                Samples.TEXT + " Б.",
                "media/metadata.csv",
                "path,outlet\nb.txt,Egemen\n",
                "README.md",
                "not part of it",
                "__MACOSX/._b.txt",
                "nor this",
                "table.csv",
                "id,text\n5," + Samples.TEXT + "\n",
                "picture.png",
                "x");
        files.put("inner.zip", Samples.zip(Samples.files("c.txt", Samples.TEXT + " В.")));
        files.put("d.docx", Samples.docx());
        Collected.write(folder, "a.zip", Samples.zip(files));
        Collected.write(folder, "b.tar.gz", Samples.gzip(Samples.tar(files)));
        Collected.write(folder, "c.txt.gz", Samples.gzip(Samples.TEXT.getBytes("UTF-8")));
        Collected.write(folder, "metadata.csv", "path,country\na.zip,KAZ\na.zip!/media/b.txt,NOR\nb.tar.gz,RUS\n");
        Collected collected = Collected.read(folder);
        for (String archive : List.of("a.zip", "b.tar.gz")) {
            assertEquals("media", collected.field(archive + "!/media/kk/2023-09-01_a.txt", "source_type"));
            assertEquals("2023-09-01", collected.field(archive + "!/media/kk/2023-09-01_a.txt", "date"));
            assertEquals("kk", collected.field(archive + "!/media/kk/2023-09-01_a.txt", "language"));
            assertEquals("Egemen", collected.field(archive + "!/media/b.txt", "outlet"));
            assertEquals(
                    Samples.TEXT, collected.document(archive + "!/table.csv#5").text());
            assertEquals(
                    Samples.TEXT + " В.",
                    collected.document(archive + "!/inner.zip!/c.txt").text());
            assertEquals("СІМ", collected.field(archive + "!/d.docx", "author"));
            assertTrue(collected.rejected.contains(archive
                    + "!/picture.png: unsupported format .png: a picture has no text: recognise it with another program, and give the"
                    + " text"));
        }
        assertEquals("NOR", collected.field("a.zip!/media/b.txt", "country"));
        assertEquals("KAZ", collected.field("a.zip!/inner.zip!/c.txt", "country"));
        assertEquals("RUS", collected.field("b.tar.gz!/table.csv#5", "country"));
        assertEquals(Samples.TEXT, collected.document("c.txt.gz!/c.txt").text());
        assertEquals(2, collected.rejected.size(), collected.rejected.toString());
        assertEquals(List.of(), collected.warned);
    }

    @Test
    void pagesOfWebArchivesAreNamedByTheirAddress() throws IOException {
        String address = "https://example.org/ru/press/1";
        byte[] warc = Samples.warc(
                address,
                "<html><head><meta property='article:published_time' content='2023-09-01'></head><body><nav><a href='/'>Главная</a></nav><p>"
                        + Samples.TEXT + "</p></body></html>");
        Collected.write(folder, "a.warc", warc);
        Collected.write(folder, "b.warc.gz", Samples.gzip(warc));
        Collected collected = Collected.read(folder);
        for (String file : List.of("a.warc", "b.warc.gz")) {
            assertEquals(Samples.TEXT, collected.document(file + "!/" + address).text());
            assertEquals(address, collected.field(file + "!/" + address, "url"));
            assertEquals("2023-09-01", collected.field(file + "!/" + address, "date"));
        }
    }

    @Test
    void namesInArchivesAreDecoded() throws IOException {
        Collected.write(folder, "a.zip", Samples.zip(Samples.files("заявление/министр.txt", Samples.TEXT), "IBM866"));
        assertEquals(
                List.of("a.zip!/заявление/министр.txt"), Collected.read(folder).paths());
    }

    @Test
    void wholePagesKeepTheirMenus() throws IOException {
        Path file = Collected.write(
                folder, "a.html", "<html><body><nav>Мәзір</nav><p>" + Samples.TEXT + "</p></body></html>");
        Collected collected = new Collected();
        ReadingOptions options = new ReadingOptions(true, ReadingOptions.DEFAULT.limits());
        try (CorpusReader reader = CorpusReader.standard(options)) {
            reader.read(new SourceFile(file, "a.html"), MetadataTables.none(), collected);
        }
        assertEquals("Мәзір\n\n" + Samples.TEXT, collected.document("a.html").text());
        assertEquals(Samples.TEXT, Collected.read(file).document("a.html").text());
    }
}
