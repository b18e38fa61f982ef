package dipl.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.index.IndexReport.Line;
import dipl.index.IndexReport.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content is indexed once, wherever it stands, and the report names the others. */
class SameTextsTest {
    private static final String NOTE = "The envoy met the press.";

    @TempDir
    Path folder;

    private Workspace work;

    @BeforeEach
    void workspace() throws IOException {
        work = new Workspace(folder);
    }

    /** A name that promises what the file is not must not hide the same text under a name that it can be read by. */
    @Test
    void aTextUnderTheNameOfAnotherFormat() throws IOException {
        work.write("a.docx", NOTE);
        work.write("b.txt", NOTE);
        work.write("c.txt", NOTE);
        assertEquals(
                "rejected a.docx (damaged, or not an Office document), new b.txt,"
                        + " duplicate c.txt (same content as b.txt)",
                told(work.index()));
        assertEquals(Set.of("b.txt"), work.documents().keySet());
    }

    @Test
    void rowsOfOneTable() throws IOException {
        work.write("t.csv", "id,outlet,text\n7,A," + NOTE + "\n8,A,Another text.\n9,A,The envoy  met the press. \n");
        IndexReport report = work.index();
        assertEquals("new t.csv, duplicate t.csv#9 (same text as t.csv#7)", told(report));
        assertEquals(2, report.documents());
        assertEquals(Set.of("t.csv#7", "t.csv#8"), work.documents().keySet());
        IndexReport again = work.index();
        assertEquals("unchanged t.csv, duplicate t.csv#9 (same text as t.csv#7)", told(again));
        assertEquals(0, again.documents());
    }

    /** The first row stands, though its name comes after that of the other; so the table need not be read again. */
    @Test
    void rowsOfOneTableInAnyOrderOfTheirNames() throws IOException {
        work.write("t.csv", "id,text\n9," + NOTE + "\n10," + NOTE + "\n");
        assertEquals("new t.csv, duplicate t.csv#10 (same text as t.csv#9)", told(work.index()));
        IndexReport again = work.index();
        assertEquals("unchanged t.csv, duplicate t.csv#10 (same text as t.csv#9)", told(again));
        assertEquals(0, again.bytes());
    }

    /** What another outlet printed is its own, also word for word; near duplicates find it. */
    @Test
    void rowsThatAColumnTellsApartAreKept() throws IOException {
        work.write("t.csv", "id,outlet,text\n1,A," + NOTE + "\n2,B," + NOTE + "\n3,A," + NOTE + "\n");
        assertEquals("new t.csv, duplicate t.csv#3 (same text as t.csv#1)", told(work.index()));
        assertEquals(Set.of("t.csv#2"), work.documents("outlet:B").keySet());
    }

    @Test
    void filesOfDifferentBytes() throws IOException {
        work.write("a/unix.txt", "First line.\nSecond line.\n");
        work.write("b/windows.txt", "\uFEFFFirst line.\r\nSecond line.\r\n");
        assertEquals("new a/unix.txt, duplicate b/windows.txt (same text as a/unix.txt)", told(work.index()));
        assertEquals(1, work.documents().size());
    }

    @Test
    void membersOfArchives() throws IOException {
        Files.createDirectories(work.texts);
        try (OutputStream file = Files.newOutputStream(work.texts.resolve("b.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : List.of("1.txt", "2.txt", "3.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.equals("3.txt") ? "Another text." : NOTE).getBytes(StandardCharsets.UTF_8));
            }
        }
        work.write("a.txt", NOTE);
        assertEquals(
                "new a.txt, new b.zip, duplicate b.zip!/1.txt (same text as a.txt),"
                        + " duplicate b.zip!/2.txt (same text as a.txt)",
                told(work.index()));
        assertEquals(Set.of("a.txt", "b.zip!/3.txt"), work.documents().keySet());
    }

    @Test
    void rowThatLostComesBackWhenItsOriginalIsGone() throws IOException {
        work.write("a.csv", "id,text\n1," + NOTE + "\n2,Another text.\n");
        work.write("b.csv", "id,text\n1," + NOTE + "\n2,A third text.\n");
        assertEquals("new a.csv, new b.csv, duplicate b.csv#1 (same text as a.csv#1)", told(work.index()));
        work.write("a.csv", "id,text\n1,Something new.\n2,Another text.\n");
        assertEquals("changed a.csv, changed b.csv", told(work.index()));
        assertEquals(
                Set.of("a.csv#1", "a.csv#2", "b.csv#1", "b.csv#2"),
                work.documents().keySet());
        assertEquals("unchanged a.csv, unchanged b.csv", told(work.index()));
    }

    @Test
    void earlierPathTakesThePlaceOfTheDocumentThatWasRead() throws IOException {
        work.write("b.txt", NOTE + "\n");
        work.index();
        work.write("a.csv", "id,text\n1," + NOTE + "\n");
        assertEquals("new a.csv, duplicate b.txt (same text as a.csv#1)", told(work.index()));
        assertEquals(Set.of("a.csv#1"), work.documents().keySet());
        Files.delete(work.texts.resolve("a.csv"));
        assertEquals("removed a.csv, new b.txt", told(work.index()));
        assertEquals(Set.of("b.txt"), work.documents().keySet());
    }

    /** Whatever is added, changed and removed one after the other, the index is as if all had been read at once. */
    @RepeatedTest(20)
    void orderOfChangesDoesNotMatter(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> names = List.of("a.csv", "b.txt", "c/d.csv", "c/e.txt", "f.csv");
        for (int round = 0; round < 8; round++) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                Files.deleteIfExists(work.texts.resolve(name));
            } else if (name.endsWith(".txt")) {
                work.write(name, "Text number " + random.nextInt(4) + "." + "\n".repeat(random.nextInt(3)));
            } else {
                StringBuilder table = new StringBuilder("id,text\n");
                for (int row = 1; row <= 1 + random.nextInt(4); row++) {
                    table.append(row)
                            .append(",Text number ")
                            .append(random.nextInt(4))
                            .append(".\n");
                }
                work.write(name, table.toString());
            }
            work.index();
        }
        Map<String, String> grown = new TreeMap<>(work.documents());
        String told = duplicates(work.index());
        IndexReport fresh = work.rebuild();
        assertEquals(work.documents(), grown);
        assertEquals(duplicates(fresh), told);
        assertEquals(work.documents().size(), fresh.documents());
        assertEquals(work.documents().size(), Set.copyOf(grown.values()).size());
    }

    private static String duplicates(IndexReport report) {
        return report.files()
                .filter(line -> line.status() == Status.DUPLICATE)
                .map(Line::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String told(IndexReport report) {
        return report.files()
                .map(line -> line.status().label() + " " + line.path()
                        + (line.reason().isEmpty() ? "" : " (" + line.reason() + ")"))
                .collect(Collectors.joining(", "));
    }
}
