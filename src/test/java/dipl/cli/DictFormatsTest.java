package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DictFormatsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private Path cat;

    @BeforeEach
    void sample() throws IOException {
        cat = Files.writeString(folder.resolve("мир.cat"), "PEACE\n\tPEACE_TALKS (10)\n\tЛАД* (1)\n\t@X [A B] (1)\n");
    }

    private int run(String... arguments) {
        out.reset();
        err.getBuffer().setLength(0);
        Console console = new Console(out, new PrintWriter(err, true));
        CommandLine line = Main.commandLine(console, Provenance.ofRun());
        line.setExecutionExceptionHandler(new ErrorHandler());
        line.setParameterExceptionHandler(new ErrorHandler());
        line.setErr(console.err());
        line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
        int code = line.execute(arguments);
        console.flush();
        return code;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anImportedDictionaryIsATableOnStandardOutput() {
        assertEquals(0, run("dict", "import", cat.toString(), "--language", "ru"));
        assertEquals("""
                category,language,term,match,note,source
                PEACE,ru,PEACE TALKS,exact,weight=10,мир.cat
                PEACE,ru,ЛАД*,glob,,мир.cat
                """, printed());
        assertTrue(err.toString().startsWith(cat + ":4: the rule @X [A B] is left out"), err.toString());
        assertTrue(err.toString().contains("2 terms in 1 categories, 1 remarks"), err.toString());
    }

    @Test
    void whatWasImportedIsExportedToTheFormatOfTheFilesName() throws IOException {
        Path table = folder.resolve("peace.csv");
        assertEquals(0, run("dict", "import", cat.toString(), "-o", table.toString(), "--quiet"));
        assertEquals("", printed() + err);
        Path dic = folder.resolve("peace.dic");
        assertEquals(0, run("--dictionary", table.toString(), "dict", "export", "-o", dic.toString()));
        assertEquals("%\n1\tPEACE\n%\nPEACE TALKS\t1\nЛАД*\t1\n", Files.readString(dic));
        assertEquals("1 term: no room for their weight\n", err.toString().replace("\r\n", "\n"));
        assertEquals(0, run("dict", "export", "--to", "vbpro", "--dictionary", table.toString()));
        assertEquals(">>PEACE<<\nPEACE TALKS\nЛАД*\n", printed());
    }

    @Test
    void wrongUseIsToldFromBrokenFiles() throws IOException {
        assertEquals(2, run("dict", "import", cat.toString(), "--from", "word"));
        assertTrue(err.toString().contains("use one of quanteda, liwc"), err.toString());
        assertEquals(2, run("dict", "import", cat.toString(), "--language", "Russian"));
        assertEquals(2, run("dict", "export"));
        assertEquals(2, run("dict", "export", "--to", "liwc", "--forms", "0"));
        assertEquals(1, run("dict", "import", folder.resolve("none.cat").toString()));
        Path broken = Files.writeString(folder.resolve("a.ykd"), "<dictionary>\n<cnode>");
        assertEquals(1, run("dict", "import", broken.toString()));
        assertTrue(err.toString().startsWith("dipl: " + broken + ":2: broken XML"), err.toString());
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void bothExplainThemselves() {
        for (String command : new String[] {"import", "export"}) {
            assertEquals(0, run("dict", command, "--help"));
            assertTrue(printed().contains("Example: dipl dict " + command), printed());
        }
    }
}
