package dipl.cli;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.io.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the dictionaries a command works with. */
final class Dictionaries {
    /** The bundled ones, in the order of the codebook. */
    static final List<String> BUNDLED =
            List.of("concepts", "actors", "functions", "tools", "initiatives", "frames", "swot", "image");

    private static final String EXAMPLES = ".examples.csv";

    private Dictionaries() {}

    /** Reads the dictionaries that the options name, or the bundled ones. */
    static List<Dictionary> load(GlobalOptions options) {
        List<Path> files = files(options);
        if (files.isEmpty()) {
            return BUNDLED.stream().map(Dictionaries::resource).toList();
        }
        List<Dictionary> dictionaries = new ArrayList<>();
        for (Path file : files) {
            Dictionary dictionary = DictionaryReader.read(file);
            if (dictionaries.stream().anyMatch(other -> other.dimension().equals(dictionary.dimension()))) {
                throw new InputException(file + ": a second dictionary named \"" + dictionary.dimension()
                        + "\": rename one of the files");
            }
            dictionaries.add(dictionary);
        }
        return dictionaries;
    }

    /** The files that the options name, those of folders in the order of the codebook; empty if the bundled ones lie in the jar. */
    static List<Path> files(GlobalOptions options) {
        List<Path> named = options.dictionaries();
        String home = System.getProperty("dipl.home", "");
        if (named.isEmpty() && !home.isEmpty() && Files.isDirectory(Path.of(home, "dictionaries"))) {
            named = List.of(Path.of(home, "dictionaries"));
        }
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new InputException(path + ": no such dictionary: check the name after --dictionary");
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().endsWith(EXAMPLES))
                    .sorted(Comparator.<Path>comparingInt(Dictionaries::rank)
                            .thenComparing(file -> file.getFileName().toString()))
                    .toList();
            if (files.isEmpty()) {
                throw new InputException(folder + ": no dictionaries here: they are files that end in .csv");
            }
            return files;
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be read: check its rights", e);
        }
    }

    private static int rank(Path file) {
        int place = BUNDLED.indexOf(file.getFileName().toString().replaceFirst("\\.csv$", ""));
        return place < 0 ? BUNDLED.size() : place;
    }

    private static Dictionary resource(String name) {
        String resource = "/dipl/dictionaries/" + name + ".csv";
        try (InputStream in = Dictionaries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return DictionaryReader.read(name, name + ".csv", in.readAllBytes(), problem -> {
                throw new InputException(problem);
            });
        } catch (IOException e) {
            throw new InputException(resource + ": cannot be read from the jar", e);
        }
    }
}
