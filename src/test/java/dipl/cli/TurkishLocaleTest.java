package dipl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the small letter of {@code I} is {@code ı}, every command prints the very same bytes. */
class TurkishLocaleTest {
    @TempDir
    Path folder;

    @Test
    void allOutputsAreTheSame() throws IOException {
        Path terms = Files.writeString(folder.resolve("terms.txt"), "institution\nIT\nINITIATIVE\n");
        Path words = Files.writeString(folder.resolve("words.txt"), "INSTITUTIONS\nInitiative\nit\ninst\u0131tution\n");
        List<String> commands = List.of(
                "markers --by language --format csv",
                "markers --bounds --format json",
                "hits --explain --format csv",
                "corpus --audit --format csv",
                "words --fold-inflection --where language:kk --limit 50 --format csv",
                "dict match --language en --format csv --terms " + terms + " --words " + words,
                "dict expand INITIATIVE --language en --format csv");
        List<String> expected = outputs(Locale.ROOT, "root", commands);
        List<String> actual = outputs(Locale.forLanguageTag("tr-TR"), "turkish", commands);
        for (int i = 0; i < commands.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), commands.get(i));
        }
    }

    private List<String> outputs(Locale locale, String name, List<String> commands) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            String index = folder.resolve(name).toString();
            output("index --quiet", index, Run.HOME.resolve("corpus").toString());
            return commands.stream().map(command -> output(command, index)).toList();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String output(String command, String index, String... more) {
        List<String> arguments = new ArrayList<>(ShellWords.split(command));
        arguments.addAll(List.of("--index", index));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run::toString);
        return run.out();
    }
}
