package dipl.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * What Lucene alone needs for the same files: StandardAnalyzer, positions, stored text; nothing else. A line of a table is a document;
 * nothing is parsed.
 */
public final class BareLucene {
    private static final double BUFFER_MEGABYTES = 128;

    private BareLucene() {}

    /** Takes the folder of texts and the index's folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        FieldType text = new FieldType();
        text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        text.setTokenized(true);
        text.setStored(true);
        text.freeze();
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (FSDirectory directory = FSDirectory.open(Path.of(arguments[1]));
                IndexWriter writer = new IndexWriter(directory, config);
                Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            List<Future<?>> tasks = files.filter(Files::isRegularFile)
                    .<Future<?>>map(file -> pool.submit(() -> add(writer, file, text)))
                    .toList();
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void add(IndexWriter writer, Path file, FieldType text) {
        String name = file.toString();
        try {
            if (name.endsWith(".jsonl") || name.endsWith(".csv") || name.endsWith(".tsv")) {
                try (BufferedReader lines = Files.newBufferedReader(file)) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        add(writer, name, line, text);
                    }
                }
            } else {
                add(writer, name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, String path, String content, FieldType text) throws IOException {
        Document document = new Document();
        document.add(new StringField("path", path, Field.Store.YES));
        document.add(new Field("text", content, text));
        writer.addDocument(document);
    }
}
