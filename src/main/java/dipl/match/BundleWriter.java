package dipl.match;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.match.TermCompiler.Phrase;
import dipl.match.TermCompiler.SlotKey;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compiles the bundled dictionaries when the program is built, and lists the forms of their words. */
public final class BundleWriter {
    private static final String EXAMPLES = ".examples.csv";

    private BundleWriter() {}

    /**
     * Writes {@link BundledTerms} and the {@link FormBook}.
     *
     * @param arguments the folder of the dictionaries, and that of the program's classes
     * @throws IOException if a dictionary cannot be read, or a file not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[1]);
        Path folder = Files.createDirectories(Path.of(classes + BundledTerms.FOLDER));
        for (Path old : files(folder, BundledTerms.EXTENSION)) {
            Files.delete(old);
        }
        List<CompiledTerms> all = new ArrayList<>();
        for (Path file : files(Path.of(arguments[0]), ".csv")) {
            if (!file.toString().endsWith(EXAMPLES)) {
                Dictionary dictionary = dictionary(file);
                CompiledTerms terms = TermCompiler.compile(dictionary.terms());
                Files.write(
                        folder.resolve(dictionary.hash() + BundledTerms.EXTENSION),
                        BundledTerms.write(dictionary.terms(), terms));
                all.add(terms);
            }
        }
        Files.write(Path.of(classes + FormBook.RESOURCE), FormBookWriter.book(phrases(all), Morphologies::of));
    }

    /** The phrases that inflect in terms and in what the engine knows by itself. */
    static Set<Phrase> phrases(List<CompiledTerms> terms) {
        List<SlotKey> keys = new ArrayList<>();
        int count = terms.stream().mapToInt(some -> some.clauses().size()).sum();
        new CompiledTables(List.of(), new int[count], new int[count], 0, terms, all -> {
            keys.addAll(all);
            return all.stream()
                    .map(key -> new SlotResolver.Slot(new int[0], new int[0]))
                    .toList();
        });
        return FormBookWriter.phrases(keys);
    }

    private static Dictionary dictionary(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        return DictionaryReader.read(name, name, bytes, DictionaryReader.hash(bytes), problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
