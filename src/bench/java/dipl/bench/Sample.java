package dipl.bench;

import dipl.corpus.CorpusReader;
import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.index.CorpusIndex;
import dipl.index.IndexRequest;
import dipl.index.Indexer;
import dipl.io.Progress;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The bundled corpus, its index in a temporary folder, and the bundled dictionaries. */
final class Sample implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 64;
    private static final Path HOME = Path.of(System.getProperty("dipl.home", ""));

    final CorpusIndex index;
    private final Path folder;

    Sample() throws IOException {
        folder = Files.createTempDirectory("dipl-bench");
        Indexer.run(
                new IndexRequest(folder, List.of(HOME.resolve("corpus")), 1, BUFFER_MEGABYTES, false),
                new StandardTextAnalyser(),
                CorpusReader.standard(),
                Progress.NONE);
        index = CorpusIndex.open(folder);
    }

    /** The texts of a language. */
    List<String> texts(String language) {
        List<String> texts = new ArrayList<>();
        for (int number : index.inPathOrder(index.select("language:" + language, List.of()))) {
            texts.add(index.read(number, document -> document.text()));
        }
        return texts;
    }

    static List<Dictionary> dictionaries() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("dictionaries"))) {
            return files.filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().endsWith(".examples.csv"))
                    .sorted()
                    .map(DictionaryReader::read)
                    .toList();
        }
    }

    @Override
    public void close() {
        index.close();
        delete(folder);
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
