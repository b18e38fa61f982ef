package dipl.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.corpus.Document;
import dipl.extract.ExtractionLimits;
import dipl.index.IndexReport.Status;
import dipl.io.InputException;
import dipl.text.StandardTextAnalyser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run does, and what it leaves alone. */
class IndexerTest {
    @TempDir
    Path folder;

    private Workspace work;

    @BeforeEach
    void threeTexts() throws IOException {
        work = new Workspace(folder);
        work.write("media/en/a.txt", "Public diplomacy began here.");
        work.write("media/en/b.txt", "Citizen diplomacy went on.");
        work.write("ngo/ru/c.txt", "Народная дипломатия живёт.");
    }

    @Test
    void firstRunReadsAll() throws IOException {
        IndexReport report = work.index();
        assertEquals("new media/en/a.txt, new media/en/b.txt, new ngo/ru/c.txt", Workspace.lines(report));
        assertEquals(3, report.documents());
        assertTrue(report.isChanged());
        assertEquals("Public diplomacy began here", work.documents().get("media/en/a.txt"));
        assertEquals(Set.of("ngo/ru/c.txt"), work.documents("language:ru").keySet());
    }

    private static final ExtractionLimits NO_PATIENCE = new ExtractionLimits(Duration.ofMillis(1), 64);

    @Test
    void aFileThatWasGivenUpIsReadTheNextTime() throws IOException {
        age(work.write("media/en/d.rtf", RTF));
        IndexReport report = work.index(NO_PATIENCE);
        assertEquals(
                "new media/en/a.txt, new media/en/b.txt, rejected media/en/d.rtf, new ngo/ru/c.txt",
                Workspace.lines(report));
        assertEquals(
                "unchanged media/en/a.txt, unchanged media/en/b.txt, new media/en/d.rtf, unchanged ngo/ru/c.txt",
                Workspace.lines(work.index()));
        assertEquals("Cultural diplomacy", work.documents().get("media/en/d.rtf"));
    }

    @Test
    void anArchiveOfWhichAFileWasGivenUpIsReadTheNextTime() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("d.rtf"));
            zip.write(RTF.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("e.txt"));
            zip.write("Sports diplomacy.".getBytes(StandardCharsets.US_ASCII));
        }
        age(work.write("f.zip", bytes.toByteArray()));
        assertTrue(Workspace.lines(work.index(NO_PATIENCE)).contains("rejected f.zip!/d.rtf"));
        assertEquals(Set.of("f.zip!/e.txt"), work.documents("path:f.zip*").keySet());
        assertTrue(Workspace.lines(work.index()).contains("changed f.zip"));
        assertEquals(
                Set.of("f.zip!/d.rtf", "f.zip!/e.txt"),
                work.documents("path:f.zip*").keySet());
        assertTrue(Workspace.lines(work.index()).contains("unchanged f.zip"));
    }

    private static final String RTF = "{\\rtf1\\ansi\\pard\\plain Cultural diplomacy.\\par}";

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    @Test
    void secondRunDoesNothing() throws IOException {
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (String path : List.of("media/en/a.txt", "media/en/b.txt", "ngo/ru/c.txt")) {
            Files.setLastModifiedTime(work.texts.resolve(path), old);
        }
        work.index();
        Set<String> before = filesOfIndex();
        IndexReport report = work.index();
        assertEquals(
                "unchanged media/en/a.txt, unchanged media/en/b.txt, unchanged ngo/ru/c.txt", Workspace.lines(report));
        assertEquals(0, report.documents());
        assertEquals(0, report.bytes());
        assertFalse(report.isChanged());
        assertEquals(before, filesOfIndex());
    }

    @Test
    void touchedFileIsNotReadAgain() throws IOException {
        Path file = work.texts.resolve("media/en/a.txt");
        work.index();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertEquals(3, work.index().count(Status.UNCHANGED));
    }

    @Test
    void changedFileIsReplaced() throws IOException {
        work.index();
        work.write("media/en/a.txt", "Digital diplomacy came instead.");
        assertEquals(
                "changed media/en/a.txt, unchanged media/en/b.txt, unchanged ngo/ru/c.txt",
                Workspace.lines(work.index()));
        assertEquals("Digital diplomacy came instead", work.documents().get("media/en/a.txt"));
        assertEquals(3, work.documents().size());
    }

    @Test
    void changeOfSameLengthAndTimeIsSeen() throws IOException {
        Path file = work.texts.resolve("media/en/a.txt");
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        work.index();
        work.write("media/en/a.txt", "Public diplomacy ended here.");
        Files.setLastModifiedTime(file, old);
        work.index();
        assertEquals("Public diplomacy ended here", work.documents().get("media/en/a.txt"));
    }

    /** Ten gigabytes of nothing: refused for their size or for their beginning, so that nobody waits for their content. */
    @Test
    void filesThatAreTooLargeAreNotLookedInto() throws IOException {
        for (String name : List.of("a.txt", "table.csv")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(work.texts.resolve(name).toFile(), "rw")) {
                file.setLength(10L << 30);
            }
        }
        IndexReport report = assertTimeout(Duration.ofMinutes(2), () -> work.index());
        assertEquals(2, report.count(Status.REJECTED), () -> Workspace.lines(report));
        IndexReport again = work.index();
        assertEquals(2, again.count(Status.REJECTED), () -> Workspace.lines(again));
    }

    @Test
    void deletedFileIsForgotten() throws IOException {
        work.index();
        Files.delete(work.texts.resolve("media/en/b.txt"));
        assertEquals(
                "unchanged media/en/a.txt, removed media/en/b.txt, unchanged ngo/ru/c.txt",
                Workspace.lines(work.index()));
        assertEquals(Set.of("media/en/a.txt", "ngo/ru/c.txt"), work.documents().keySet());
    }

    @Test
    void filesOutsideTheGivenFoldersStay() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("d.txt"), "Another folder.");
        work.index();
        work.index(other);
        Files.delete(work.texts.resolve("media/en/b.txt"));
        assertEquals("unchanged d.txt", Workspace.lines(work.index(other)));
        assertEquals(4, work.documents().size());
    }

    @Test
    void movedFileIsOneDocumentUnderItsNewPath() throws IOException {
        work.index();
        Files.createDirectories(work.texts.resolve("government/en"));
        Files.move(work.texts.resolve("media/en/a.txt"), work.texts.resolve("government/en/a.txt"));
        assertEquals(
                "moved government/en/a.txt, unchanged media/en/b.txt, unchanged ngo/ru/c.txt",
                Workspace.lines(work.index()));
        assertEquals(
                Set.of("government/en/a.txt", "media/en/b.txt", "ngo/ru/c.txt"),
                work.documents().keySet());
        assertEquals(
                Set.of("government/en/a.txt"),
                work.documents("source_type:government").keySet());
    }

    @Test
    void folderOfSomeoneElseIsNotFilled() throws IOException {
        Files.createDirectories(work.index.resolve("lucene"));
        Path own = Files.writeString(work.index.resolve("lucene/own.txt"), "mine");
        Files.writeString(work.index.resolve("notes.txt"), "mine, too");
        InputException refused = assertThrows(InputException.class, () -> work.index());
        assertTrue(
                refused.getMessage()
                        .endsWith("holds other files (notes.txt) and no index: name an empty or a new folder"
                                + " with --index"),
                refused.getMessage());
        assertEquals("mine", Files.readString(own));
        assertFalse(Files.exists(work.index.resolve(".gitignore")));
    }

    @Test
    void indexCannotLieInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        Path inside = file.resolve("sub/index");
        InputException refused = assertThrows(
                InputException.class, () -> IndexUpdate.open(inside, 16, false).close());
        assertEquals(
                inside + ": " + file + " is a file, not a folder: name another place with --index",
                refused.getMessage());
    }

    @Test
    void filesWithTheSameContentAreReadOnce() throws IOException {
        work.write("media/en/a2.txt", "Public diplomacy began here.");
        work.write("government/en/z.txt", "Public diplomacy began here.");
        IndexReport report = work.index();
        assertEquals(
                "new government/en/z.txt, duplicate media/en/a.txt, duplicate media/en/a2.txt, new media/en/b.txt,"
                        + " new ngo/ru/c.txt",
                Workspace.lines(report));
        assertEquals(
                "same content as government/en/z.txt",
                report.files().toList().get(1).reason());
        assertEquals(3, report.documents());
        assertEquals(
                Set.of("government/en/z.txt", "media/en/b.txt", "ngo/ru/c.txt"),
                work.documents().keySet());
        assertEquals(0, work.index().documents());
    }

    @Test
    void copyWithAnEarlierPathTakesThePlaceOfTheFileThatWasRead() throws IOException {
        work.index();
        work.write("archive/a.txt", "Public diplomacy began here.");
        assertEquals(
                "new archive/a.txt, duplicate media/en/a.txt, unchanged media/en/b.txt, unchanged ngo/ru/c.txt",
                Workspace.lines(work.index()));
        assertEquals(
                Set.of("archive/a.txt", "media/en/b.txt", "ngo/ru/c.txt"),
                work.documents().keySet());
    }

    @Test
    void copyIsReadWhenItsOriginalIsGoneOrChanged() throws IOException {
        work.write("media/en/a2.txt", "Public diplomacy began here.");
        work.write("media/en/a3.txt", "Public diplomacy began here.");
        work.index();
        work.write("media/en/a.txt", "Something else is told now.");
        assertEquals(
                "changed media/en/a.txt, new media/en/a2.txt, duplicate media/en/a3.txt, unchanged media/en/b.txt,"
                        + " unchanged ngo/ru/c.txt",
                Workspace.lines(work.index()));
        Files.delete(work.texts.resolve("media/en/a2.txt"));
        work.index();
        assertEquals("Public diplomacy began here", work.documents().get("media/en/a3.txt"));
        assertEquals(4, work.documents().size());
    }

    @Test
    void copyOfAFileInAFolderThatIsNotLookedAtIsNotReadEither() throws IOException {
        work.index();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("x.txt"), "Public diplomacy began here.");
        assertEquals("duplicate x.txt", Workspace.lines(work.index(other)));
        assertEquals(3, work.documents().size());
    }

    @Test
    void whoHoldsTheLockIsSaid() throws IOException {
        work.index();
        try (IndexUpdate open = IndexUpdate.open(work.index, 16, false)) {
            assertEquals(3, names(open.files()).size());
            InputException refused = assertThrows(InputException.class, () -> IndexUpdate.open(work.index, 16, false));
            assertTrue(
                    refused.getMessage()
                            .matches(".*: another dipl index is changing this index \\(process "
                                    + ProcessHandle.current().pid()
                                    + ", since \\d{4}-\\d\\d-\\d\\dT[\\d:]+Z\\): wait until it ends"),
                    refused.getMessage());
            assertEquals(3, work.documents().size());
        }
        assertEquals(0, work.index().documents());
    }

    @Test
    void indexOfAnotherVersionIsRecognisedAndRebuiltWhenTold() throws IOException {
        work.index();
        for (String format : List.of("1", "999")) {
            stamp(format);
            String message = assertThrows(InputException.class, work::documents).getMessage();
            assertTrue(message.contains(format.equals("1") ? "an older version" : "a newer version"), message);
            assertTrue(message.contains("its format is " + format), message);
            assertTrue(message.contains("dipl index --rebuild PATH"), message);
            assertEquals(
                    message, assertThrows(InputException.class, work::index).getMessage());
        }
        work.rebuild();
        assertEquals(3, work.documents().size());
    }

    /** Makes the index look as if a version with another format had made it. */
    private void stamp(String format) throws IOException {
        try (Directory directory = FSDirectory.open(work.index.resolve("lucene"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> data = new HashMap<>();
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            data.put("dipl.format", format);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void changeOfMetadataReachesItsDocumentsOnly() throws IOException {
        work.write("metadata.csv", "path,outlet\nmedia/en/a.txt,Morning\nmedia/en/b.txt,Noon\n");
        work.index();
        assertEquals(Set.of("media/en/a.txt"), work.documents("outlet:Morning").keySet());
        work.write("metadata.csv", "path,outlet\nmedia/en/a.txt,Evening\nmedia/en/b.txt,Noon\n");
        assertEquals(
                "changed media/en/a.txt, unchanged media/en/b.txt, unchanged ngo/ru/c.txt",
                Workspace.lines(work.index()));
        assertEquals(Set.of(), work.documents("outlet:Morning").keySet());
        assertEquals(Set.of("media/en/a.txt"), work.documents("outlet:Evening").keySet());
    }

    @Test
    void removedMetadataIsForgotten() throws IOException {
        Path table = work.write("metadata.csv", "path,outlet\nmedia/en/a.txt,Morning\n");
        work.index();
        Files.delete(table);
        assertEquals(1, work.index().count(Status.CHANGED));
        assertEquals(3, work.documents("NOT outlet:Morning").size());
    }

    @Test
    void brokenFileCostsOneRejectionEachTime() throws IOException {
        byte[] program = new byte[400];
        program[0] = 0x7F;
        program[1] = 'E';
        program[2] = 'L';
        program[3] = 'F';
        Files.write(work.texts.resolve("media/en/broken.txt"), program);
        for (int run = 0; run < 2; run++) {
            IndexReport report = work.index();
            assertEquals(1, report.count(Status.REJECTED), () -> Workspace.lines(report));
            assertTrue(
                    report.rejected()
                            .allMatch(line -> line.path().equals("media/en/broken.txt")
                                    && line.reason().startsWith("not text")),
                    () -> Workspace.lines(report));
            assertEquals(3, work.documents().size());
        }
    }

    @Test
    void brokenFilesMayHaveAnyName() throws IOException {
        String name = "a\tb\nc\rd.txt";
        try {
            Files.write(work.texts.resolve(name), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0, 0});
        } catch (IOException | InvalidPathException e) {
            Assumptions.abort("the file system does not take such a name");
        }
        for (int run = 0; run < 2; run++) {
            IndexReport report = work.index();
            assertTrue(Workspace.lines(report).contains("rejected " + name), () -> Workspace.lines(report));
        }
    }

    @Test
    void brokenRowCostsOneRejectionEachTime() throws IOException {
        work.write(
                "rows.jsonl",
                "{\"id\":\"1\",\"text\":\"One public row\"}\n{\"id\":\"2\",\n{\"id\":\"3\",\"text\":\"A third row\"}\n");
        for (int run = 0; run < 2; run++) {
            IndexReport report = work.index();
            assertEquals(1, report.count(Status.REJECTED), () -> Workspace.lines(report));
            assertTrue(Workspace.lines(report).contains("rejected rows.jsonl:2"), () -> Workspace.lines(report));
        }
        assertEquals(
                Set.of("media/en/a.txt", "media/en/b.txt", "ngo/ru/c.txt", "rows.jsonl#1", "rows.jsonl#3"),
                work.documents().keySet());
    }

    @Test
    void fileThatBreaksLosesItsDocumentsAndMendedGetsThemBack() throws IOException {
        work.index();
        Files.write(work.texts.resolve("media/en/a.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0, 0, 0, 0, 0, 0});
        assertEquals(1, work.index().count(Status.REJECTED));
        assertEquals(Set.of("media/en/b.txt", "ngo/ru/c.txt"), work.documents().keySet());
        work.write("media/en/a.txt", "Public diplomacy is back.");
        assertEquals(0, work.index().count(Status.REJECTED));
        assertEquals("Public diplomacy is back", work.documents().get("media/en/a.txt"));
    }

    @Test
    void missingPathChangesNothing() throws IOException {
        work.index();
        assertThrows(InputException.class, () -> work.index(work.texts, folder.resolve("nowhere")));
        assertEquals(3, work.documents().size());
    }

    @Test
    void tableOfManyRowsGivesADocumentEach() throws IOException {
        int rows = 4_000;
        work.write(
                "rows.jsonl",
                IntStream.range(0, rows)
                        .mapToObj(row -> "{\"id\":\"r" + row + "\",\"text\":\"Row number w" + row
                                + " speaks of public diplomacy and of little else, again and again.\"}\n")
                        .collect(Collectors.joining()));
        assertEquals(3 + rows, work.index().documents());
        Map<String, String> documents = work.documents();
        assertEquals(3 + rows, documents.size());
        for (int row = 0; row < rows; row++) {
            assertEquals(
                    "Row number w" + row + " speaks of public diplomacy and of little else again and again",
                    documents.get("rows.jsonl#r" + row));
        }
        assertEquals(4, work.index().count(Status.UNCHANGED));
    }

    @Test
    void secondWriterIsTurnedAway() throws IOException {
        work.index();
        try (IndexUpdate first = IndexUpdate.open(work.index, 1, false)) {
            InputException refused = assertThrows(InputException.class, () -> work.index());
            assertTrue(refused.getMessage().contains("another dipl index"), refused.getMessage());
            assertEquals(3, names(first.files()).size());
        }
        assertEquals(3, work.index().count(Status.UNCHANGED));
    }

    @Test
    void abandonedUpdateLeavesTheLastCommit() throws IOException {
        work.index();
        Map<String, String> before = work.documents();
        try (IndexUpdate update = IndexUpdate.open(work.index, 1, false)) {
            update.remove(work.texts.resolve("media/en/a.txt").toString());
            update.add(
                    "/elsewhere.txt",
                    new Document("elsewhere.txt", "Words never seen before", Map.of()),
                    1,
                    new StandardTextAnalyser().analyse("Words never seen before", ""));
        }
        assertEquals(before, work.documents());
        assertEquals(3, work.index().count(Status.UNCHANGED));
    }

    @Test
    void abandonedRebuildLeavesTheLastCommit() throws IOException {
        work.index();
        Map<String, String> before = work.documents();
        try (IndexUpdate update = IndexUpdate.open(work.index, 1, true)) {
            assertTrue(update.files().isEmpty());
            assertEquals(Set.of(), names(update.files()));
        }
        assertEquals(before, work.documents());
        try (Stream<Path> files = Files.list(work.index)) {
            assertEquals(
                    1,
                    files.filter(file -> file.getFileName().toString().startsWith("vocabulary-"))
                            .count());
        }
    }

    @Test
    void wordsBeyondTheCommitAreCutOff() throws IOException {
        work.index();
        Path vocabulary = vocabulary();
        long committed = Files.size(vocabulary);
        Files.write(vocabulary, "\5ghost\5ghoul".getBytes(), StandardOpenOption.APPEND);
        assertEquals("Public diplomacy began here", work.documents().get("media/en/a.txt"));
        work.write("media/en/d.txt", "Entirely fresh vocabulary.");
        work.index();
        assertEquals("Entirely fresh vocabulary", work.documents().get("media/en/d.txt"));
        assertEquals("Public diplomacy began here", work.documents().get("media/en/a.txt"));
        assertFalse(Files.readString(vocabulary).contains("ghost"));
        assertTrue(Files.size(vocabulary) > committed);
    }

    @Test
    void readersKeepTheStateTheyOpened() throws IOException {
        work.index();
        try (CorpusIndex opened = CorpusIndex.open(work.index)) {
            work.write("media/en/d.txt", "Entirely fresh vocabulary.");
            work.index();
            assertEquals(3, opened.select("", List.of()).size());
        }
        assertEquals(4, work.documents().size());
    }

    @Test
    void damagedIndexIsNamedAndRebuilt() throws IOException {
        work.index();
        Files.write(vocabulary(), new byte[0]);
        InputException damaged = assertThrows(InputException.class, () -> work.documents());
        assertTrue(damaged.getMessage().contains("--rebuild"), damaged.getMessage());
    }

    private Path vocabulary() throws IOException {
        try (Stream<Path> files = Files.list(work.index)) {
            return files.filter(file -> file.getFileName().toString().startsWith("vocabulary-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Set<String> filesOfIndex() throws IOException {
        try (Stream<Path> files = Files.walk(work.index)) {
            return files.filter(Files::isRegularFile)
                    .map(file ->
                            work.index.relativize(file) + " " + file.toFile().length())
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> names(KnownFiles files) throws IOException {
        Set<String> names = new TreeSet<>();
        files.forEachName(names::add);
        return names;
    }
}
