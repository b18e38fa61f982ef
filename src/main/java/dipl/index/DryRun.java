package dipl.index;

import dipl.corpus.CorpusFiles;
import dipl.corpus.CorpusReader;
import dipl.corpus.Document;
import dipl.corpus.DocumentSink;
import dipl.corpus.FieldSource;
import dipl.corpus.LongSet;
import dipl.corpus.MetadataTables;
import dipl.corpus.SourceFile;
import dipl.corpus.TextIdentity;
import dipl.text.TextAnalyser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Reads as {@link Indexer} would, writes nothing, and tells of each document which metadata it has and where each field was found.
 * The files are read while the rows are taken, so that a corpus of any size needs little memory.
 */
public final class DryRun implements Iterator<DryRun.Row>, AutoCloseable {
    private static final int WAITING_DOCUMENTS = 64;

    private final CorpusFiles corpus;
    private final TextAnalyser analyser;
    private final CorpusReader reader;
    private final BlockingQueue<List<Row>> found = new ArrayBlockingQueue<>(WAITING_DOCUMENTS);
    private final List<IndexReport.Line> rejected = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private volatile MetadataTables tables = MetadataTables.none();
    private final Queue<Row> ready = new ArrayDeque<>();
    private final Thread thread;
    private volatile RuntimeException failure;
    private long files;
    private long documents;
    private long duplicates;
    private final LongSet identities = new LongSet();
    private boolean ended;

    /**
     * One field of one document.
     *
     * @param path of the document
     * @param field empty for a document without any metadata
     * @param source where the value was found, in a few words; for a date also which other sources give another one
     */
    public record Row(String path, String field, String value, String source) {}

    private DryRun(CorpusFiles corpus, TextAnalyser analyser, CorpusReader reader) {
        this.corpus = corpus;
        this.analyser = analyser;
        this.reader = reader;
        thread = new Thread(this::readAll, "dipl-dry-run");
        thread.setDaemon(true);
    }

    /**
     * Starts to read.
     *
     * @throws dipl.io.InputException if a path does not exist, or a metadata table is broken
     */
    public static DryRun of(List<Path> paths, TextAnalyser analyser, CorpusReader reader) {
        DryRun run = new DryRun(CorpusFiles.of(paths), analyser, reader);
        run.thread.start();
        return run;
    }

    private void readAll() {
        try {
            tables = corpus.metadataTables();
            Iterator<SourceFile> all = corpus.iterator(this::reject);
            while (all.hasNext()) {
                files++;
                reader.read(all.next(), tables, new Rows());
            }
        } catch (Stopped e) {
            return;
        } catch (RuntimeException e) {
            failure = e;
        }
        put(List.of());
    }

    private void reject(String path, String reason) {
        rejected.add(new IndexReport.Line(path, IndexReport.Status.REJECTED, reason));
    }

    private void put(List<Row> rows) {
        try {
            found.put(rows);
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            try {
                List<Row> rows = found.take();
                ended = rows.isEmpty();
                ready.addAll(rows);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading", e);
            }
        }
        if (ready.isEmpty() && failure != null) {
            throw failure;
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** How many files were read; final when there are no more rows, like all that follows. */
    public long files() {
        return files;
    }

    /** How many documents they hold. */
    public long documents() {
        return documents;
    }

    /** How many of them have the same content as an earlier one, so that {@link Indexer} would leave them out. */
    public long duplicates() {
        return duplicates;
    }

    /** What would be left out, and why. */
    public List<IndexReport.Line> rejected() {
        return List.copyOf(rejected);
    }

    /**
     * Other things the user should know, one line each.
     *
     * @param each whether each row of a metadata table whose file does not exist has its line
     */
    public List<String> warnings(boolean each) {
        List<String> all = new ArrayList<>(each ? tables.details() : tables.warnings());
        all.addAll(warnings);
        return all;
    }

    /** Stops reading. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Rows implements DocumentSink {
        private final StringBuilder otherDates = new StringBuilder();

        @Override
        public void otherDate(String path, FieldSource source, String date) {
            otherDates.append("; ").append(source.label()).append(": ").append(date);
        }

        @Override
        public void accept(Document document) {
            accept(document, Map.of());
        }

        @Override
        public void accept(Document document, Map<String, FieldSource> sources) {
            documents++;
            duplicates += identities.add(TextIdentity.of(document, sources)) ? 0 : 1;
            List<Row> rows = new ArrayList<>();
            new TreeMap<>(document.metadata())
                    .forEach((field, value) -> rows.add(new Row(
                            document.path(),
                            field,
                            value,
                            sources.getOrDefault(field, FieldSource.CONTENT).label()
                                    + (field.equals("date") ? otherDates : ""))));
            otherDates.setLength(0);
            if (!document.metadata().containsKey("language")) {
                String language = analyser.analyse(document.text(), null).language();
                if (!language.isEmpty()) {
                    rows.add(new Row(document.path(), "language", language, FieldSource.CONTENT.label()));
                }
            }
            put(rows.isEmpty() ? List.of(new Row(document.path(), "", "", "")) : rows);
        }

        @Override
        public void reject(String path, String reason) {
            DryRun.this.reject(path, reason);
        }

        @Override
        public void warn(String path, String message) {
            warnings.add(path + ": " + message);
        }
    }

    /** The rows are not wanted any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(InterruptedException cause) {
            super(cause);
        }
    }
}
