package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same texts give the same bytes, whatever the number of threads that read and count. */
class DeterminismTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void twoIndexes() {
        for (String threads : List.of("1", "4")) {
            Run run = Run.of(
                    "index", Run.HOME.resolve("corpus").toString(), "--index", index(threads), "--threads", threads);
            assertEquals(0, run.code(), run::toString);
        }
    }

    private static String index(String threads) {
        return folder.resolve("index" + threads).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus --by path,title --format csv",
                "corpus --audit --format csv",
                "markers --by source_type,language,year --format csv",
                "markers --format json",
                "hits --format csv --explain",
                "hits --format jsonl --overlap all"
            })
    void anyNumberOfThreads(String command) {
        assertEquals(output(command, "1", "1"), output(command, "4", "3"));
        assertEquals(output(command, "4", "1"), output(command, "4", "4"));
    }

    private static String output(String command, String index, String threads) {
        List<String> arguments = new ArrayList<>(ShellWords.split(command));
        arguments.addAll(List.of("--index", index(index), "--threads", threads));
        arguments.addAll(List.of(
                "--dictionary", Run.HOME.resolve("dictionaries/concepts.csv").toString()));
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run::toString);
        return run.out();
    }
}
