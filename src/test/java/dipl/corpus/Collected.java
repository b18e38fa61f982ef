package dipl.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Keeps what a reader finds. */
final class Collected implements DocumentSink {
    final List<Document> documents = new ArrayList<>();
    final Map<String, Map<String, FieldSource>> sources = new HashMap<>();
    final List<String> rejected = new ArrayList<>();
    int toReadAgain;
    final List<String> warned = new ArrayList<>();

    @Override
    public void accept(Document document) {
        documents.add(document);
    }

    @Override
    public void accept(Document document, Map<String, FieldSource> found) {
        accept(document);
        sources.put(document.path(), found);
    }

    @Override
    public void reject(String path, String reason) {
        rejected.add(path + ": " + reason);
    }

    @Override
    public void readAgain() {
        toReadAgain++;
    }

    @Override
    public void warn(String path, String message) {
        warned.add(path + ": " + message);
    }

    List<String> paths() {
        return documents.stream().map(Document::path).toList();
    }

    Document document(String path) {
        return documents.stream()
                .filter(document -> document.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path + " in " + paths() + ", rejected " + rejected));
    }

    String field(String path, String field) {
        return document(path).metadata().get(field);
    }

    /** Reads everything below some paths, as the program does. */
    static Collected read(Path... paths) {
        CorpusFiles files = CorpusFiles.of(List.of(paths));
        MetadataTables tables = files.metadataTables();
        Collected collected = new Collected();
        try (CorpusReader reader = CorpusReader.standard()) {
            for (Iterator<SourceFile> it = files.iterator(collected::reject); it.hasNext(); ) {
                reader.read(it.next(), tables, collected);
            }
        }
        return collected;
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
