package dipl.analysis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.dictionary.DictionaryReader;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bundled dictionary finds in its examples what they expect, and nothing else. */
class BundledExamplesTest {
    private static final String ENDING = ".examples.csv";

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dictionaries"))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theDictionaryFindsWhatItsExamplesExpect(Path file) throws IOException {
        Path dictionary = Path.of(file.toString().replace(ENDING, ".csv"));
        List<Failure> failures = Examples.failures(
                DictionaryReader.read(dictionary),
                ExampleReader.read(file.toString(), Files.readAllBytes(file)),
                new StandardTextAnalyser());
        assertEquals(
                "",
                failures.stream()
                        .map(failure -> file + ":" + failure.example().line() + ": missing " + failure.missing()
                                + ", unexpected " + failure.unexpected())
                        .collect(Collectors.joining("\n")));
    }
}
