package dipl.index;

import dipl.corpus.CorpusReader;
import dipl.corpus.ReadingOptions;
import dipl.extract.ExtractionLimits;
import dipl.io.Progress;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder of texts and its index, with what tests ask of them. */
final class Workspace {
    private static final double BUFFER_MEGABYTES = 16;

    final Path texts;
    final Path index;

    Workspace(Path folder) throws IOException {
        texts = Files.createDirectories(folder.resolve("texts"));
        index = folder.resolve("index");
    }

    Path write(String path, String content) throws IOException {
        return write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String path, byte[] content) throws IOException {
        Path file = texts.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    IndexReport index(Path... paths) throws IOException {
        return run(paths.length == 0 ? List.of(texts) : List.of(paths), false);
    }

    /** Indexes with less patience and memory for a file than is usual. */
    IndexReport index(ExtractionLimits limits) throws IOException {
        return run(List.of(texts), false, new ReadingOptions(false, limits));
    }

    IndexReport rebuild() throws IOException {
        return run(List.of(texts), true);
    }

    private IndexReport run(List<Path> paths, boolean rebuild) throws IOException {
        return run(paths, rebuild, ReadingOptions.DEFAULT);
    }

    private IndexReport run(List<Path> paths, boolean rebuild, ReadingOptions reading) throws IOException {
        try (CorpusReader reader = CorpusReader.standard(reading)) {
            return Indexer.run(
                    new IndexRequest(index, paths, 2, BUFFER_MEGABYTES, rebuild),
                    new StandardTextAnalyser(),
                    reader,
                    Progress.NONE);
        }
    }

    /** A report as readers see it: {@code status path}, in the order of the report. */
    static String lines(IndexReport report) {
        return report.files()
                .map(line -> line.status().label() + " " + line.path())
                .collect(Collectors.joining(", "));
    }

    /** Each document's path with its words joined by spaces, which shows that words and vocabulary fit each other. */
    SortedMap<String, String> documents() {
        return documents("");
    }

    SortedMap<String, String> documents(String where) {
        SortedMap<String, String> documents = new TreeMap<>();
        try (CorpusIndex corpus = CorpusIndex.open(index)) {
            for (int number : corpus.inPathOrder(corpus.select(where, List.of()))) {
                corpus.read(number, document -> documents.put(document.path(), words(corpus, document)));
            }
        }
        return documents;
    }

    private static String words(CorpusIndex corpus, IndexedDocument document) {
        return document.words().asList().stream().map(corpus.vocabulary()::form).collect(Collectors.joining(" "));
    }
}
