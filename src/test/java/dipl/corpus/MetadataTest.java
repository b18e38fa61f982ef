package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.io.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTest {
    @TempDir
    Path folder;

    @Test
    void strongerSourcesWinAndWeakerOnesFillIn() throws IOException {
        Collected.write(
                folder, "metadata.csv", "path,title,outlet\ngovernment/ru/2023-09-01_name.md,From the table,\n");
        Collected.write(
                folder,
                "government/ru/2023-09-01_name.md",
                "---\ntitle: From the front matter\ndate: 2021\noutlet: From the front matter\nlang: kaz\n---\n# From the text\n\nBody.");
        Collected collected = Collected.read(folder);
        String path = "government/ru/2023-09-01_name.md";
        assertEquals(
                Map.of(
                        "title", "From the table",
                        "outlet", "From the front matter",
                        "date", "2021",
                        "language", "kk",
                        "lang", "kaz",
                        "source_type", "government"),
                collected.document(path).metadata());
        assertEquals(
                Map.of(
                        "title", FieldSource.METADATA_TABLE,
                        "outlet", FieldSource.FRONT_MATTER,
                        "date", FieldSource.FRONT_MATTER,
                        "language", FieldSource.FRONT_MATTER,
                        "lang", FieldSource.FRONT_MATTER,
                        "source_type", FieldSource.FOLDER_NAME),
                collected.sources.get(path));
    }

    /** The day when a page was saved is not the day of the statement. */
    @Test
    void dateOfThePropertiesIsComparedWithThatOfTheName() throws IOException {
        String page =
                "<html><head><meta property='article:published_time' content='%s'></head><body><p>The minister met the"
                        + " envoys of four countries in the capital and spoke about the forum.</p></body></html>";
        Collected.write(folder, "2023-09-01_saved-later.html", page.formatted("2024-05-20"));
        Collected.write(folder, "2023-09-01_next-day.html", page.formatted("2023-09-02"));
        Collected.write(folder, "2023-09_forum.html", page.formatted("2023-10-01"));
        Collected collected = Collected.read(folder);
        assertEquals("2024-05-20", collected.field("2023-09-01_saved-later.html", "date"));
        assertEquals(2, collected.warned.size(), collected.warned::toString);
        assertTrue(collected.warned.toString().contains("give the date 2024-05-20, its name 2023-09-01"));
        assertTrue(collected.warned.toString().contains("give the date 2023-10-01, its name 2023-09"));
    }

    @Test
    void theNearestTableCountsMost() throws IOException {
        Collected.write(folder, "metadata.csv", "path,country,outlet\nsub/a.txt,KAZ,far\n");
        Collected.write(folder, "sub/metadata.tsv", "path\toutlet\na.txt\tnear\n");
        Collected.write(folder, "sub/a.txt", "Some text here.");
        Collected collected = Collected.read(folder);
        assertEquals("near", collected.field("sub/a.txt", "outlet"));
        assertEquals("KAZ", collected.field("sub/a.txt", "country"));
    }

    @Test
    void tablesMayComeFromASpreadsheet() throws IOException {
        Collected.write(
                folder,
                "metadata.csv",
                "\uFEFFPath;Source Type;Күні\r\n\r\n./мәтін.txt;НПО;2 қыркүйек 2023 ж.\r\nгде.txt;media;\r\n");
        Collected.write(folder, "мәтін.txt", "Бір мәтін.");
        CorpusFiles files = CorpusFiles.of(List.of(folder));
        assertEquals(1, files.metadataTables().warnings().size());
        assertTrue(files.metadataTables().warnings().get(0).contains("metadata.csv:4: no file 'где.txt'"));
        Collected collected = Collected.read(folder);
        assertEquals("ngo", collected.field("мәтін.txt", "source_type"));
        assertEquals("2023-09-02", collected.field("мәтін.txt", "date"));
        assertEquals("2 қыркүйек 2023 ж.", collected.field("мәтін.txt", "күні"));
    }

    /** As when a table was copied without its files. */
    @Test
    void manyAbsentFilesCostOneLine() throws IOException {
        Collected.write(folder, "metadata.csv", "path,outlet\na.txt,X\nb.txt,X\nc.txt,X\nd.txt,X\nhere.txt,X\n");
        Collected.write(folder, "here.txt", "Some text.");
        MetadataTables tables = CorpusFiles.of(List.of(folder)).metadataTables();
        assertEquals(1, tables.warnings().size());
        String warning = tables.warnings().get(0);
        assertTrue(
                warning.contains("metadata.csv:2: this and 3 more lines name files that are not in " + folder),
                warning);
        assertTrue(warning.contains(", such as 'a.txt', 'b.txt', 'c.txt' (--verbose"), warning);
        assertEquals(4, tables.details().size());
        assertTrue(tables.details().get(3).endsWith("metadata.csv:5: no file 'd.txt' in " + folder));
    }

    @Test
    void namesMatchHoweverTheirLettersAreComposed() throws IOException {
        Collected.write(folder, "metadata.csv", "path,outlet\nи\u0306од.txt,X\n");
        Collected.write(folder, "йод.txt", "Some text.");
        assertEquals("X", Collected.read(folder).field("йод.txt", "outlet"));
    }

    @Test
    void jsonLinesAreATableToo() throws IOException {
        Collected.write(folder, "metadata.jsonl", "{\"path\": \"a.txt\", \"language\": \"Kazakh\", \"year\": 2020}\n");
        Collected.write(folder, "a.txt", "Some text.");
        Collected collected = Collected.read(folder);
        assertEquals("kk", collected.field("a.txt", "language"));
        assertEquals("2020", collected.field("a.txt", "date"));
    }

    @Test
    void rowsOfTablesHaveMetadataToo() throws IOException {
        Collected.write(
                folder,
                "bulk.jsonl",
                "{\"id\": \"x\", \"text\": \"One text.\", \"title\": \"own\"}\n{\"id\": \"y\", \"text\": \"Two texts.\"}\n");
        Collected.write(
                folder, "metadata.csv", "path,title,outlet\nbulk.jsonl#x,given,\nbulk.jsonl,whole,Collection\n");
        Collected collected = Collected.read(folder);
        assertEquals("given", collected.field("bulk.jsonl#x", "title"));
        assertEquals("whole", collected.field("bulk.jsonl#y", "title"));
        assertEquals("Collection", collected.field("bulk.jsonl#x", "outlet"));
    }

    @Test
    void wrongTablesAreErrorsWithTheirLine() throws IOException {
        Collected.write(folder, "a.txt", "Some text.");
        Collected.write(folder, "metadata.csv", "file,title\na.txt,x\n");
        assertError("metadata.csv:1: no column 'path'");
        Collected.write(folder, "metadata.csv", "path,title\na.txt,x\n\n./a.txt,y\n");
        assertError("metadata.csv:4: the path 'a.txt' is there twice");
        Collected.write(folder, "metadata.csv", "path,title\na.txt,\"x\n");
        assertError("metadata.csv:2: a quote is not closed");
    }

    private void assertError(String message) {
        InputException e = assertThrows(
                InputException.class, () -> CorpusFiles.of(List.of(folder)).metadataTables());
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void aFingerprintChangesWithTheMetadataOfItsFileOnly() throws IOException {
        Collected.write(folder, "a.txt", "Some text.");
        Collected.write(folder, "b.txt", "Some text.");
        SourceFile a = new SourceFile(folder.resolve("a.txt"), "a.txt");
        Collected.write(folder, "metadata.csv", "path,title\na.txt,x\nb.txt,y\n");
        String before = CorpusFiles.of(List.of(folder)).metadataTables().fingerprint(a);
        Collected.write(folder, "metadata.csv", "path,title\nb.txt,changed\na.txt,x\n");
        assertEquals(before, CorpusFiles.of(List.of(folder)).metadataTables().fingerprint(a));
        Collected.write(folder, "metadata.csv", "path,title\na.txt,changed\n");
        assertNotEquals(before, CorpusFiles.of(List.of(folder)).metadataTables().fingerprint(a));
        assertEquals("", MetadataTables.none().fingerprint(a));
    }

    @Test
    void whatIsNoDateIsKeptAsGivenAndReported() throws IOException {
        Collected.write(folder, "a.md", "---\ndate: 01/02/2023\n---\nSome text.");
        Collected collected = Collected.read(folder);
        assertNull(collected.field("a.md", "date"));
        assertEquals("01/02/2023", collected.field("a.md", "date_as_given"));
        assertEquals(1, collected.warned.size());
        assertTrue(collected.warned.get(0).contains("which number is the month"), collected.warned.get(0));
    }

    @Test
    void otherDatesAreThoseOfWeakerSourcesThatDisagree() {
        Metadata metadata = Metadata.resolve(Map.of(
                FieldSource.FRONT_MATTER, Map.of("date", "2 September 2023"),
                FieldSource.FILE_PROPERTY, Map.of("published", "2024-01-15"),
                FieldSource.FILE_NAME, Map.of("date", "2023-09"),
                FieldSource.FOLDER_NAME, Map.of("date", "2022")));
        assertEquals("2023-09-02", metadata.fields().get("date"));
        assertEquals(
                Map.of(FieldSource.FILE_PROPERTY, "2024-01-15", FieldSource.FOLDER_NAME, "2022"),
                metadata.otherDates());
    }

    @Test
    void columnsOfOtherNamesStandInAndStay() {
        Metadata metadata = Metadata.resolve(Map.of(
                FieldSource.TABLE_COLUMN,
                Map.of(
                        "Author or Outlet",
                        "Казинформ",
                        "published",
                        "1 Sep 2023",
                        "type",
                        "post",
                        "source",
                        "https://x.kz",
                        "Headline",
                        "H")));
        assertEquals(
                Map.of(
                        "author_or_outlet", "Казинформ",
                        "outlet", "Казинформ",
                        "published", "1 Sep 2023",
                        "date", "2023-09-01",
                        "type", "post",
                        "source", "https://x.kz",
                        "headline", "H",
                        "title", "H"),
                metadata.fields());
    }

    @Test
    void titlesComeFromTheTextOrTheName() throws IOException {
        Collected.write(folder, "first.txt", "Халықтық дипломатия\n\nМәтін осы жерден басталады.\n");
        Collected.write(folder, "long_name.txt", "A whole sentence is not a title.\nAnother one follows.\n");
        Collected.write(folder, "a.md", "![picture](x.png)\n\n## The **real** [title](http://x)\n\ntext");
        Collected collected = Collected.read(folder);
        assertEquals("Халықтық дипломатия", collected.field("first.txt", "title"));
        assertEquals("long name", collected.field("long_name.txt", "title"));
        assertEquals("The real title", collected.field("a.md", "title"));
    }
}
