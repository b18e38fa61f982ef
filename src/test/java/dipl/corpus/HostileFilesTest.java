package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.extract.ExtractionLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: each costs one line with a reason, and the rest are read. */
class HostileFilesTest {
    private static final String LAUGHS = """
            <?xml version="1.0"?>
            <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
            <a>&h;</a>
            """;

    @TempDir
    Path folder;

    @Test
    void archivesThatUnpackToFarMoreAreGivenUp() throws IOException {
        byte[] zeros = new byte[80 << 20];
        Collected.write(folder, "a.zip", Samples.zip(Map.of("a.txt", zeros)));
        Collected.write(folder, "b.txt.gz", Samples.gzip(zeros));
        byte[] nested = Samples.zip(Samples.files("x.txt", Samples.TEXT));
        for (int i = 0; i < 6; i++) {
            nested = Samples.zip(Map.of("x.zip", nested));
        }
        Collected.write(folder, "c.zip", nested);
        Collected.write(folder, "d.txt", Samples.TEXT);
        Collected collected = Collected.read(folder);
        assertEquals(List.of("d.txt"), collected.paths());
        assertEquals(
                List.of(
                        "a.zip: a zip bomb: it unpacks to more than 200 times its size; the rest was not read",
                        "b.txt.gz: a zip bomb: it unpacks to more than 200 times its size; the rest was not read"),
                collected.rejected.subList(0, 2));
        assertTrue(collected.rejected.get(2).endsWith("archives within archives, too deep"), collected.rejected.get(2));
        assertEquals(3, collected.rejected.size());
    }

    @Test
    void entitiesAreNeitherBlownUpNorFetched() throws IOException {
        Path secret = Collected.write(folder.resolve("elsewhere"), "secret.txt", "the secret");
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>text &x; more</a>";
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Collected.write(corpus, "laughs.xml", LAUGHS);
        Collected.write(corpus, "external.xml", external);
        Collected.write(corpus, "deep.xml", "<a>".repeat(5000) + "text" + "</a>".repeat(5000));
        Map<String, byte[]> odt = Samples.files(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                external.replace(
                        "<a>text &x; more</a>",
                        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>text &x; more</text:p>"
                                + "</office:text></office:body></office:document-content>"));
        Collected.write(corpus, "external.odt", Samples.zip(odt));
        Collected.write(
                corpus,
                "laughs.docx",
                Samples.zip(Map.of("word/document.xml", LAUGHS.getBytes(StandardCharsets.UTF_8))));
        Collected.write(
                corpus,
                "page.html",
                "<html><body><p>Text with <img src='http://203.0.113.1/x.png'> a picture.</p>"
                        + "<iframe src='file:///etc/passwd'></iframe></body></html>");
        Collected collected = Collected.read(corpus);
        for (Document document : collected.documents) {
            assertFalse(document.text().contains("secret"), document.path());
            assertTrue(document.text().length() < 100, document.path());
        }
        for (String file : List.of("laughs.xml", "external.xml", "deep.xml", "laughs.docx")) {
            assertEquals(
                    1,
                    collected.rejected.stream()
                            .filter(line -> line.startsWith(file + ": "))
                            .count(),
                    file + collected.rejected);
        }
    }

    @Test
    void aReaderThatHangsIsEndedAndReplaced() throws Exception {
        Path pipe = folder.resolve("a.pdf");
        Assumptions.assumeTrue(canMakePipe(pipe));
        List<String> problems = problems(new ExtractionLimits(Duration.ofMillis(400), 64), pipe);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("given up: its reader found nothing in"), problems.get(0));
    }

    private static boolean canMakePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aReaderThatEatsMemoryIsEndedAndReplaced() throws Exception {
        Random random = new Random(5);
        StringBuilder words = new StringBuilder();
        while (words.length() < 40 << 20) {
            words.append(Long.toHexString(random.nextLong())).append(' ');
        }
        Path file = Collected.write(folder, "a.docx", Samples.docx("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>"));
        assertEquals(
                List.of("given up: its reader needs more than 64 MB of memory"),
                problems(new ExtractionLimits(Duration.ofSeconds(60), 64), file));
    }

    /** What is wrong with a file; a good one is read after it. */
    private List<String> problems(ExtractionLimits limits, Path file) throws IOException {
        Path good = Collected.write(folder, "good.rtf", Samples.rtf());
        try (Extraction extraction = new Extraction(limits)) {
            List<String> problems = extraction.problems(file);
            assertEquals(List.of(Samples.TEXT), extraction.texts(good));
            return problems;
        }
    }
}
