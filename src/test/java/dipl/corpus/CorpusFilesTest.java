package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.io.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
    @TempDir
    Path folder;

    private final List<String> rejected = new ArrayList<>();

    private List<String> walk(Path... paths) {
        List<String> found = new ArrayList<>();
        CorpusFiles files = CorpusFiles.of(List.of(paths));
        for (Iterator<SourceFile> it = files.iterator((path, reason) -> rejected.add(path + ": " + reason));
                it.hasNext(); ) {
            found.add(it.next().path());
        }
        assertEquals(found.size(), files.count());
        return found;
    }

    @Test
    void yieldsFilesInTheOrderOfCodePoints() throws IOException {
        for (String name :
                List.of("b.txt", "a/z.md", "a.txt", "Я.txt", "ә/қ.txt", "B.txt", "\uFF21.txt", "\uD83D\uDE00.txt")) {
            Collected.write(folder, name, "text");
        }
        assertEquals(
                List.of("B.txt", "a/z.md", "a.txt", "b.txt", "Я.txt", "ә/қ.txt", "\uFF21.txt", "\uD83D\uDE00.txt"),
                walk(folder));
        assertEquals(List.of(), rejected);
    }

    @Test
    void leavesOutWhatBelongsBesideTheTexts() throws IOException {
        for (String name : List.of(
                "README.md",
                "LICENSE",
                ".hidden.txt",
                ".dipl/segment.txt",
                "metadata.csv",
                "sub/Metadata.tsv",
                "readme.txt")) {
            Collected.write(folder, name, "path,x\n");
        }
        Collected.write(folder, "a.txt", "text");
        assertEquals(List.of("a.txt"), walk(folder));
        assertEquals(List.of(), rejected);
        assertEquals(List.of("README.md"), walk(folder.resolve("README.md")));
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Collected.write(folder, "a.xyz", "text");
        Collected.write(folder, "b.7z", "text");
        Collected.write(folder, "empty.txt", "");
        Collected.write(folder, "noending", "text");
        assertEquals(List.of(), walk(folder));
        assertEquals(
                List.of(
                        "a.xyz: unsupported format .xyz",
                        "b.7z: unsupported format .7z: unpack it, and give what is in it",
                        "empty.txt: empty file",
                        "noending: unsupported format: the name has no ending"),
                rejected);
    }

    @Test
    void aMissingPathIsAnError() {
        InputException e = assertThrows(InputException.class, () -> CorpusFiles.of(List.of(folder.resolve("none"))));
        assertTrue(e.getMessage().contains("no such file or folder"), e.getMessage());
    }

    @Test
    void readsNestedAndRepeatedPathsOnce() throws IOException {
        Collected.write(folder, "a/b/x.txt", "text");
        Collected.write(folder, "a/y.txt", "text");
        assertEquals(
                List.of("b/x.txt", "y.txt"),
                walk(folder.resolve("a/b"), folder.resolve("a"), folder.resolve("a/../a")));
        assertEquals(
                List.of("y.txt", "x.txt"),
                walk(folder.resolve("a/y.txt"), folder.resolve("a/b"), folder.resolve("a/y.txt")));
    }

    @Test
    void tellsEqualPathsOfDifferentFoldersApart() throws IOException {
        Collected.write(folder, "one/x.txt", "text");
        Collected.write(folder, "two/x.txt", "text");
        Collected.write(folder, "three/z.txt", "text");
        assertEquals(
                List.of("one/x.txt", "two/x.txt", "z.txt"),
                walk(folder.resolve("one"), folder.resolve("two"), folder.resolve("three")));
        Collected.write(folder, "p/texts/x.txt", "text");
        Collected.write(folder, "q/texts/x.txt", "text");
        assertEquals(
                List.of("texts/x.txt", "q/texts/x.txt"), walk(folder.resolve("p/texts"), folder.resolve("q/texts")));
    }

    @Test
    void followsLinksButNotInCircles(@TempDir Path outside) throws IOException {
        Collected.write(folder, "real/x.txt", "text");
        Collected.write(outside, "far/y.txt", "text");
        Collected.write(outside, "z.txt", "text");
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("far1"), outside.resolve("far"));
        Files.createSymbolicLink(folder.resolve("far2"), outside.resolve("far"));
        Files.createSymbolicLink(outside.resolve("far/back"), outside.resolve("far"));
        Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("z.txt"));
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertEquals(List.of("far1/y.txt", "link.txt", "real/x.txt"), walk(folder));
        assertEquals(
                List.of(
                        "far1/back: symbolic link back to a folder that it lies in",
                        "loop: symbolic link back to a folder that it lies in",
                        "self: symbolic link that leads nowhere or back to itself"),
                rejected);
    }

    @Test
    void doesNotOpenPipes() throws Exception {
        Process mkfifo;
        try {
            mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        } catch (IOException noSuchProgram) {
            Assumptions.abort("no mkfifo here");
            return;
        }
        Assumptions.assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0);
        assertEquals(List.of(), walk(folder));
        assertEquals(List.of("pipe.txt: not a regular file (a pipe, socket or device)"), rejected);
        Collected collected = new Collected();
        CorpusReader.standard()
                .read(new SourceFile(folder.resolve("pipe.txt"), "pipe.txt"), MetadataTables.none(), collected);
        assertEquals(List.of("pipe.txt: not a regular file"), collected.rejected);
    }

    @Test
    void countsBytes() throws IOException {
        Collected.write(folder, "a.txt", "12345");
        Collected.write(folder, "b/c.txt", "1234567");
        assertEquals(12, CorpusFiles.of(List.of(folder)).bytes());
    }
}
