package dipl.cli;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.dictionary.formats.DictionaryFormat;
import dipl.dictionary.formats.ImportedDictionary;
import dipl.io.InputException;
import dipl.match.BundledTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the dictionaries a command works with. */
final class Dictionaries {
    /** The bundled ones, in the order of the codebook. */
    static final List<String> BUNDLED =
            List.of("concepts", "actors", "functions", "tools", "initiatives", "frames", "swot", "image");

    private static final String EXAMPLES = ".examples.csv";

    private Dictionaries() {}

    /**
     * A dictionary not yet read.
     *
     * @param file the name to use in messages
     * @param hash SHA-256 of the bytes
     */
    record Source(String dimension, String file, byte[] bytes, String hash) {
        private static final String FOREIGN_LANGUAGE = "*";

        static Source of(String dimension, String file, byte[] bytes) {
            return new Source(dimension, file, bytes, DictionaryReader.hash(bytes));
        }

        /** The format of another program that it is in; nothing for dipl's own table. */
        Optional<DictionaryFormat> foreign() {
            return DictionaryFormat.of(file, bytes).filter(format -> format != DictionaryFormat.CSV);
        }

        /** Reads a dictionary of another program. */
        ImportedDictionary imported(DictionaryFormat format) {
            return format.read(file, bytes, FOREIGN_LANGUAGE);
        }

        private Dictionary read(boolean trusted, Consumer<String> remarks) {
            Optional<DictionaryFormat> foreign = foreign();
            if (foreign.isPresent()) {
                ImportedDictionary imported = imported(foreign.get());
                if (!imported.remarks().isEmpty()) {
                    remarks.accept(file + ": " + imported.remarks().size()
                            + " remarks on what could not be carried over as it is: dipl dict import lists them.");
                }
                return imported.dictionary();
            }
            if (trusted || BundledTerms.has(hash)) {
                return DictionaryReader.readTrusted(dimension, file, bytes, hash);
            }
            List<String> problems = new ArrayList<>();
            Dictionary dictionary = DictionaryReader.read(dimension, file, bytes, hash, problems::add);
            if (!problems.isEmpty()) {
                throw new InputException(problems.get(0)
                        + (problems.size() == 1
                                ? ""
                                : " (and " + (problems.size() - 1) + " more: dipl dict check lists them)"));
            }
            return dictionary;
        }
    }

    /**
     * A dictionary with the examples beside it.
     *
     * @param file the name of the examples' file to use in messages
     */
    record Examined(Dictionary dictionary, String file, byte[] examples) {}

    /** The dictionaries that the options name, or the bundled ones, which have examples. */
    static List<Examined> withExamples(Dipl dipl) throws IOException {
        GlobalOptions options = dipl.global;
        List<Examined> examined = new ArrayList<>();
        for (Source source : recorded(dipl, sources(options))) {
            String file = source.file().replaceFirst("\\.[^./\\\\]*$", "") + EXAMPLES;
            byte[] examples = examples(file, files(options).isEmpty());
            if (examples != null) {
                examined.add(new Examined(source.read(false, remark -> {}), file, examples));
            }
        }
        return examined;
    }

    private static byte[] examples(String file, boolean inJar) throws IOException {
        if (!inJar) {
            return Files.exists(Path.of(file)) ? Files.readAllBytes(Path.of(file)) : null;
        }
        try (InputStream in = Dictionaries.class.getResourceAsStream("/dipl/dictionaries/" + file)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Reads the dictionaries that the options name, or the bundled ones. */
    static List<Dictionary> load(Dipl dipl) {
        return read(recorded(dipl, sources(dipl.global)), false, remark -> {});
    }

    /** Notes for the manifest that these dictionaries are read. */
    static List<Source> recorded(Dipl dipl, List<Source> sources) {
        sources.forEach(source -> dipl.provenance().readsDictionary(source.dimension(), source.hash()));
        return sources;
    }

    /**
     * Reads dictionaries.
     *
     * @param trusted whether they were read before without a problem
     * @param remarks takes a sentence for each dictionary of another program that is not carried over whole
     */
    static List<Dictionary> read(List<Source> sources, boolean trusted, Consumer<String> remarks) {
        return sources.stream().map(source -> source.read(trusted, remarks)).toList();
    }

    /** The dictionaries that the options name, or the bundled ones. */
    static List<Source> sources(GlobalOptions options) {
        return sources(options.dictionaries());
    }

    /** The dictionaries in files and folders; the bundled ones if none is named. */
    static List<Source> sources(List<Path> named) {
        List<Path> files = files(named);
        if (files.isEmpty()) {
            return BUNDLED.stream().map(Dictionaries::bundled).toList();
        }
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            Source source = source(file);
            if (sources.stream().anyMatch(other -> other.dimension().equals(source.dimension()))) {
                throw new InputException(
                        file + ": a second dictionary named \"" + source.dimension() + "\": rename one of the files");
            }
            sources.add(source);
        }
        return sources;
    }

    private static Source source(Path file) {
        try {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            return Source.of(dot < 0 ? name : name.substring(0, dot), file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: check its name and rights", e);
        }
    }

    /** The files that the options name, those of folders in the order of the codebook; empty if the bundled ones lie in the jar. */
    static List<Path> files(GlobalOptions options) {
        return files(options.dictionaries());
    }

    private static List<Path> files(List<Path> named) {
        String home = System.getProperty("dipl.home", "");
        boolean unpacked = named.isEmpty() && !home.isEmpty() && Files.isDirectory(Path.of(home, "dictionaries"));
        List<Path> files = new ArrayList<>();
        for (Path path : unpacked ? List.of(Path.of(home, "dictionaries")) : named) {
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

    /** The names of countries, which are no dimension to count by default. */
    static Source countries() {
        return resource("countries", "/dipl/countries/countries.csv");
    }

    /** A dictionary as it is bundled with the program. */
    static Source bundled(String name) {
        return resource(name, "/dipl/dictionaries/" + name + ".csv");
    }

    private static Source resource(String name, String resource) {
        try (InputStream in = Dictionaries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return Source.of(name, name + ".csv", in.readAllBytes());
        } catch (IOException e) {
            throw new InputException(resource + ": cannot be read from the jar", e);
        }
    }
}
