package dipl.index;

import dipl.corpus.ContentHash;
import dipl.corpus.CorpusFiles;
import dipl.corpus.CorpusReader;
import dipl.corpus.Document;
import dipl.corpus.DocumentSink;
import dipl.corpus.FieldSource;
import dipl.corpus.LongSet;
import dipl.corpus.MetadataTables;
import dipl.corpus.SourceFile;
import dipl.corpus.TextIdentity;
import dipl.index.FileRecord.Duplicate;
import dipl.index.IndexReport.Status;
import dipl.index.Originals.Original;
import dipl.io.Progress;
import dipl.io.SortedStrings;
import dipl.text.TextAnalyser;
import dipl.text.TokenizedText;
import dipl.text.UnbrokenText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import tools.jackson.databind.ObjectMapper;

/**
 * Brings an index up to date with folders of texts: reads what is new or changed, forgets what is gone, and leaves the rest.
 *
 * <p>Of several files with the same bytes and the same ending of the name only one is read, that with the first path; the others are remembered as its copies. A
 * copy whose original is gone or has changed is read in its turn. Likewise of several documents {@linkplain TextIdentity with the same
 * content}, such as two rows of a table, the first is kept, and a file is read again when a document it lost to is gone.
 *
 * <p>A file is unchanged if its size and times are those of its last reading and were already old then, or if its content has the
 * same hash; and if the metadata from outside it is the same. Files are read by several threads; the rows of a table go to whichever
 * thread is free, and to the reading thread itself when none is, so that memory stays flat however long the table.
 */
public final class Indexer {
    /** File systems keep times in steps; a file changed within this long of its reading may change again unseen. */
    private static final long RACY_MILLISECONDS = 2_000;

    private static final String UNREAD = "unread: ";

    /** The one character that no file's name can hold. */
    private static final String END = "\0";

    private static final int BATCH_CHARACTERS = 1 << 17;
    private static final int QUEUED_TASKS_PER_THREAD = 4;

    private final IndexRequest request;
    private final TextAnalyser analyser;
    private final CorpusReader reader;
    private final Progress progress;
    private final ReportLines lines = new ReportLines();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final AtomicInteger openTasks = new AtomicInteger();
    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong bytesRead = new AtomicLong();
    private final AtomicLong filesDone = new AtomicLong();
    private final AtomicLong bytesDone = new AtomicLong();
    /** Of files that are gone, the hash of the content and the name. */
    private final Map<String, String> vanishedByHash = new HashMap<>();

    private final Set<String> moved = ConcurrentHashMap.newKeySet();
    private final Originals originals = new Originals();

    /** Records of files that another is read for, as JSON. */
    private final SortedStrings copies = new SortedStrings();

    private final ObjectMapper json = new ObjectMapper();

    /** Hashes of the names of the files that this run found. */
    private final LongSet seen = new LongSet();

    /** Hashes of the names of the files that this run has read; changed and asked under its own lock. */
    private final LongSet read = new LongSet();

    /** Those of them of which documents were left out for others with the same content. */
    private final Map<String, FileRecord> partlyRead = new ConcurrentHashMap<>();

    /** Those that were read before one with an earlier path and the same content came. */
    private final Set<String> readInVain = new HashSet<>();

    private final Map<String, Unread> unread = new ConcurrentHashMap<>();
    private MetadataTables tables = MetadataTables.none();
    private volatile boolean changed;

    private Indexer(IndexRequest request, TextAnalyser analyser, CorpusReader reader, Progress progress) {
        this.request = request;
        this.analyser = analyser;
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * Runs. The index changes as a whole at the end, or not at all.
     *
     * @throws dipl.io.InputException if a path does not exist, or the index cannot be changed
     */
    public static IndexReport run(IndexRequest request, TextAnalyser analyser, CorpusReader reader, Progress progress)
            throws IOException {
        return new Indexer(request, analyser, reader, progress).run();
    }

    private IndexReport run() throws IOException {
        CorpusFiles corpus = CorpusFiles.of(request.paths());
        try (IndexUpdate update = IndexUpdate.open(request.folder(), request.bufferMegabytes(), request.rebuild())) {
            try {
                update(update, corpus);
            } catch (IOException | RuntimeException e) {
                update.explain(e);
                throw e;
            }
            return new IndexReport(lines, tables, documents.get(), bytesRead.get(), changed);
        } catch (IOException | RuntimeException | Error e) {
            lines.close();
            throw e;
        } finally {
            originals.close();
            copies.close();
            progress.close();
        }
    }

    private void update(IndexUpdate update, CorpusFiles corpus) throws IOException {
        KnownFiles known = update.files();
        boolean first = known.isEmpty();
        lookAround(known);
        tables = corpus.metadataTables();
        ThreadPoolExecutor pool = pool();
        try {
            Iterator<SourceFile> files = corpus.iterator((path, reason) -> lines.add(path, Status.REJECTED, reason));
            while (files.hasNext() && failure.get() == null) {
                SourceFile file = files.next();
                seen.add(LongSet.hash(key(file)));
                pool.execute(guarded(() -> file(update, pool, file, known.get(key(file)), corpus)));
            }
            await();
            if (failure.get() == null) {
                removeGone(update, known);
                keepCopies(update, known);
                readOrphans(update, pool, corpus);
            }
        } finally {
            finish(pool, update);
        }
        rethrow();
        keepFirst(update);
        if (changed || first) {
            update.commit();
        }
    }

    /**
     * Looks for the files that the last run knows and this one will not find: those that are gone, and those in places that it does not look
     * at, which may be the originals of copies all the same.
     */
    private void lookAround(KnownFiles known) throws IOException {
        List<Path> roots = roots();
        known.forEachName(name -> {
            Path file = Path.of(name);
            boolean exists = Files.exists(file);
            if (exists && roots.stream().anyMatch(file::startsWith)) {
                return;
            }
            FileRecord record = known.get(name);
            if (record == null) {
                return;
            }
            if (!exists && !record.hash().isEmpty() && record.copyOf().isEmpty()) {
                vanishedByHash.put(record.hash(), name);
            } else if (exists && record.documents() > 0) {
                originals.claim(new Original(record.hash(), name, record.path()));
            }
        });
    }

    private ThreadPoolExecutor pool() {
        return new ThreadPoolExecutor(
                request.threads(),
                request.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUED_TASKS_PER_THREAD * request.threads()),
                task -> {
                    Thread thread = new Thread(task, "dipl-index");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /** Waits until the files are read; their rows were handed to the same pool before they ended. */
    private void await() {
        try {
            while (openTasks.get() > 0 && failure.get() == null) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure.compareAndSet(null, e);
        }
    }

    private void finish(ThreadPoolExecutor pool, IndexUpdate update) {
        await();
        try {
            for (int i = 0; i < request.threads(); i++) {
                pool.execute(guarded(update::flush));
            }
            pool.shutdown();
            while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
                if (failure.get() != null) {
                    pool.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
            failure.compareAndSet(null, e);
        }
    }

    /** A task whose failure stops the run. */
    private Runnable guarded(Task task) {
        openTasks.incrementAndGet();
        return () -> {
            try {
                if (failure.get() == null) {
                    task.run();
                }
            } catch (IOException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                openTasks.decrementAndGet();
            }
        };
    }

    @FunctionalInterface
    private interface Task {
        void run() throws IOException;
    }

    private void rethrow() throws IOException {
        Throwable thrown = failure.get();
        if (thrown instanceof IOException e) {
            throw e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown != null) {
            throw new IllegalStateException("interrupted while indexing", thrown);
        }
    }

    private static String key(SourceFile file) {
        return file.file().toAbsolutePath().normalize().toString();
    }

    private void file(
            IndexUpdate update, ThreadPoolExecutor pool, SourceFile file, FileRecord known, CorpusFiles corpus)
            throws IOException {
        long size = 0;
        String stamp;
        String hash;
        String metadata = reader.fingerprint(file, tables);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.file(), BasicFileAttributes.class);
            size = attributes.size();
            stamp = stamp(file.file(), attributes);
            boolean same = known != null
                    && !known.again()
                    && known.path().equals(file.path())
                    && known.metadataHash().equals(metadata);
            boolean sameStamp = same && !stamp.isEmpty() && known.stamp().equals(stamp) && known.size() == size;
            hash = sameStamp ? known.hash() : hash(file, size);
            if (!originals.claim(new Original(hash, key(file), file.path()))) {
                copies.add(json.writeValueAsString(new FileRecord(
                        key(file), file.path(), size, stamp, hash, metadata, 0, "", List.of(), "", false)));
                done(size, corpus);
                return;
            }
            if (same && known.copyOf().isEmpty() && known.hash().equals(hash)) {
                if (!sameStamp) {
                    update.replaceRecord(new FileRecord(
                            known.file(),
                            known.path(),
                            size,
                            stamp,
                            hash,
                            metadata,
                            known.documents(),
                            "",
                            known.duplicates(),
                            known.problems(),
                            false));
                    changed = true;
                }
                if (known.duplicates().isEmpty()) {
                    unchanged(known);
                    done(size, corpus);
                } else {
                    unread.put(known.file(), new Unread(file, known, stamp));
                }
                return;
            }
        } catch (IOException e) {
            lines.add(file.path(), Status.REJECTED, "cannot be read: " + reason(e));
            if (known != null) {
                update.remove(known.file());
                changed = true;
            }
            done(size, corpus);
            return;
        }
        changed = true;
        if (known != null) {
            update.remove(known.file());
        }
        bytesRead.addAndGet(hash.startsWith(UNREAD) ? 0 : size);
        FileJob job = new FileJob(update, pool, file, size, stamp, hash, metadata, known, corpus);
        reader.read(file, tables, job);
        job.end();
    }

    /** What tells files with the same content; for a file that is refused unseen, its name. */
    private String hash(SourceFile file, long size) throws IOException {
        return reader.isRefusedUnread(file, size) ? UNREAD + key(file) : ContentHash.of(file.file());
    }

    /** Remembers the files that were not read because another has the same content, or that were read before it came along. */
    private void keepCopies(IndexUpdate update, KnownFiles known) throws IOException {
        if (!originals.displaced().isEmpty()) {
            try (KnownFiles now = KnownFiles.of(update.changedIndex())) {
                displace(now);
            }
        }
        try (Stream<String> sorted = copies.sorted()) {
            for (String text : (Iterable<String>) sorted::iterator) {
                keepCopy(json.readValue(text, FileRecord.class), update, known);
            }
        }
    }

    private void displace(KnownFiles now) throws IOException {
        Set<String> withdrawn = new HashSet<>();
        for (Original displaced : originals.displaced()) {
            FileRecord record = now.get(displaced.file());
            if (record != null) {
                if (wasRead(record.file())) {
                    documents.addAndGet(-record.documents());
                    readInVain.add(record.file());
                    partlyRead.remove(record.file());
                }
                withdrawn.add(displaced.path());
                unread.remove(record.file());
                copies.add(json.writeValueAsString(record));
            }
        }
        lines.withdraw(withdrawn);
    }

    private void keepCopy(FileRecord file, IndexUpdate update, KnownFiles known) throws IOException {
        Original original = originals.of(file.hash(), file.path());
        FileRecord copy = file.asCopyOf(original.file());
        if (readInVain.contains(copy.file()) || !copy.equals(known.get(copy.file()))) {
            update.remove(copy.file());
            update.put(copy);
            changed = true;
        }
        lines.add(copy.path(), Status.DUPLICATE, "same content as " + original.path());
    }

    private boolean wasRead(String file) {
        synchronized (read) {
            return read.contains(LongSet.hash(file)) && !readInVain.contains(file);
        }
    }

    /**
     * A file that is as it was, of which documents were left out for others with the same content.
     *
     * @param record of its last reading
     * @param stamp of now
     */
    private record Unread(SourceFile file, FileRecord record, String stamp) {
        /** Whether the document that one of them lost to is gone, unless to another that precedes it. */
        boolean isOrphan(SameTexts texts) throws IOException {
            for (Duplicate duplicate : record.duplicates()) {
                if (texts.isFirst(duplicate, record.file())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Reads the files anew of which a document was left out for another that is gone now. */
    private void readOrphans(IndexUpdate update, ThreadPoolExecutor pool, CorpusFiles corpus) throws IOException {
        if (unread.isEmpty()) {
            return;
        }
        try (DirectoryReader now = update.changedIndex()) {
            SameTexts texts = SameTexts.find(now);
            for (Unread known : List.copyOf(unread.values())) {
                FileRecord record = known.record();
                if (known.isOrphan(texts)) {
                    unread.remove(record.file());
                    changed = true;
                    pool.execute(guarded(() -> {
                        update.remove(record.file());
                        bytesRead.addAndGet(record.size());
                        FileJob job = new FileJob(
                                update,
                                pool,
                                known.file(),
                                record.size(),
                                known.stamp(),
                                record.hash(),
                                record.metadataHash(),
                                record,
                                corpus);
                        reader.read(known.file(), tables, job);
                        job.end();
                    }));
                } else {
                    unchanged(record);
                    done(record.size(), corpus);
                }
            }
        }
    }

    /** Of documents with the same content keeps the first, whether they were read in this run or before. */
    private void keepFirst(IndexUpdate update) throws IOException {
        if (!changed && unread.isEmpty()) {
            return;
        }
        Map<String, FileRecord> told = new TreeMap<>(partlyRead);
        unread.forEach((file, of) -> told.put(file, of.record()));
        Set<String> emptied = new HashSet<>();
        try (DirectoryReader reader = update.changedIndex();
                KnownFiles now = KnownFiles.of(reader)) {
            SameTexts texts = SameTexts.find(reader);
            for (Map.Entry<String, List<Duplicate>> later : texts.later().entrySet()) {
                String file = later.getKey();
                List<Duplicate> lost = later.getValue();
                documents.addAndGet(wasRead(file) ? -lost.size() : 0);
                FileRecord record = now.get(file).without(lost);
                update.remove(file, lost.stream().mapToLong(Duplicate::identity).toArray());
                update.replaceRecord(record);
                told.put(file, record);
                changed = true;
            }
            for (FileRecord record : told.values()) {
                if (record.documents() == 0 && !record.duplicates().isEmpty()) {
                    emptied.add(record.path());
                }
                for (Duplicate duplicate : record.duplicates()) {
                    String original = texts.original(duplicate.identity()).orElse("a document that is gone");
                    lines.add(duplicate.path(), Status.DUPLICATE, "same text as " + original);
                }
            }
        }
        lines.empty(emptied);
    }

    /** Whether the lines of a text end where those of a page did. */
    private static boolean hasLayout(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private void unchanged(FileRecord known) {
        if (known.documents() > 0 || known.problems().isEmpty()) {
            lines.add(known.path(), Status.UNCHANGED, "");
        }
        String[] problems = known.problems().split(END);
        for (int i = 0; i + 1 < problems.length; i += 2) {
            lines.add(problems[i], Status.REJECTED, problems[i + 1]);
        }
    }

    /** When a file was last changed, or nothing if that was too short a time ago to be relied on. */
    private static String stamp(Path file, BasicFileAttributes attributes) {
        FileTime modified = attributes.lastModifiedTime();
        String changedAt = "";
        try {
            changedAt = Files.getAttribute(file, "unix:ctime").toString();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // Not a Unix file system: the time of modification must do.
            changedAt = "";
        }
        long age = System.currentTimeMillis() - modified.toMillis();
        return Math.abs(age) < RACY_MILLISECONDS ? "" : modified + " " + changedAt;
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void done(long bytes, CorpusFiles corpus) {
        progress.update(filesDone.incrementAndGet(), corpus.count(), bytesDone.addAndGet(bytes), corpus.bytes());
    }

    private List<Path> roots() {
        return request.paths().stream()
                .map(path -> path.toAbsolutePath().normalize())
                .toList();
    }

    private void removeGone(IndexUpdate update, KnownFiles known) throws IOException {
        List<Path> roots = roots();
        LongSet looked = new LongSet();
        known.forEachName(file -> {
            boolean below = roots.stream().anyMatch(Path.of(file)::startsWith);
            if (!(below && !seen.contains(LongSet.hash(file)) || moved.contains(file))) {
                return;
            }
            FileRecord record = looked.add(LongSet.hash(file)) ? known.get(file) : null;
            if (record != null) {
                update.remove(file);
                changed = true;
                if (!moved.contains(file)) {
                    lines.add(record.path(), Status.REMOVED, "");
                }
            }
        });
    }

    /** One file being read: gathers its documents into batches, and writes its record when the last batch is done. */
    private final class FileJob implements DocumentSink {
        private final IndexUpdate update;
        private final ThreadPoolExecutor pool;
        private final SourceFile file;
        private final long size;
        private final String stamp;
        private final String hash;
        private final String metadata;
        private final FileRecord known;
        private final CorpusFiles corpus;
        private final AtomicInteger open = new AtomicInteger(1);
        private final AtomicInteger added = new AtomicInteger();
        private final List<String> problems = new ArrayList<>();
        private final LongSet identities = new LongSet();
        private final List<Duplicate> duplicates = new ArrayList<>();
        private boolean again;
        private List<Content> batch = new ArrayList<>();
        private int batchCharacters;

        FileJob(
                IndexUpdate update,
                ThreadPoolExecutor pool,
                SourceFile file,
                long size,
                String stamp,
                String hash,
                String metadata,
                FileRecord known,
                CorpusFiles corpus) {
            this.update = update;
            this.pool = pool;
            this.file = file;
            this.size = size;
            this.stamp = stamp;
            this.hash = hash;
            this.metadata = metadata;
            this.known = known;
            this.corpus = corpus;
        }

        private record Content(Document document, long identity) {}

        @Override
        public void accept(Document document) {
            accept(document, Map.of());
        }

        @Override
        public void accept(Document document, Map<String, FieldSource> sources) {
            long identity = TextIdentity.of(document, sources);
            if (!identities.add(identity)) {
                duplicates.add(new Duplicate(document.path(), identity));
                return;
            }
            batch.add(new Content(document, identity));
            batchCharacters += document.text().length();
            if (batchCharacters >= BATCH_CHARACTERS) {
                List<Content> full = batch;
                batch = new ArrayList<>();
                batchCharacters = 0;
                open.incrementAndGet();
                pool.execute(guarded(() -> {
                    add(full);
                    close();
                }));
            }
            if (failure.get() != null) {
                throw new IllegalStateException("stopped", failure.get());
            }
        }

        @Override
        public void reject(String path, String reason) {
            lines.add(path, Status.REJECTED, reason);
            problems.add(path + END + reason.replace(END, " "));
        }

        @Override
        public void readAgain() {
            again = true;
        }

        @Override
        public void warn(String path, String message) {
            lines.warn(path, message);
        }

        void end() throws IOException {
            add(batch);
            batch = List.of();
            close();
        }

        private void add(List<Content> some) throws IOException {
            for (Content content : some) {
                Document document = content.document();
                String declared = document.metadata().get("language");
                TokenizedText text = analyser.analyse(document.text(), declared);
                if (declared != null
                        && !text.detectedLanguage().isEmpty()
                        && !text.detectedLanguage().equals(text.language())) {
                    warn(
                            document.path(),
                            "metadata says language " + text.language() + ", the text looks like "
                                    + text.detectedLanguage() + ": metadata wins");
                }
                if (hasLayout(document.path())) {
                    UnbrokenText unbroken = UnbrokenText.of(document.text(), text);
                    document = new Document(document.path(), unbroken.text(), document.metadata());
                    text = unbroken.words();
                }
                update.add(key(file), document, content.identity(), text);
                added.incrementAndGet();
                documents.incrementAndGet();
            }
        }

        private void close() throws IOException {
            if (open.decrementAndGet() > 0) {
                return;
            }
            FileRecord record = new FileRecord(
                    key(file),
                    file.path(),
                    size,
                    stampIfSettled(),
                    hash,
                    metadata,
                    added.get(),
                    "",
                    duplicates,
                    String.join(END, problems),
                    again);
            if (!again || added.get() > 0 || !duplicates.isEmpty()) {
                update.put(record);
            }
            synchronized (read) {
                read.add(LongSet.hash(record.file()));
            }
            if (!record.duplicates().isEmpty()) {
                partlyRead.put(record.file(), record);
            }
            String from = vanishedByHash.get(hash);
            if (added.get() > 0 || problems.isEmpty()) {
                Status status =
                        known != null && !known.isCopy() ? Status.CHANGED : from != null ? Status.MOVED : Status.NEW;
                if (status == Status.MOVED) {
                    moved.add(from);
                }
                lines.add(file.path(), status, "");
            }
            done(size, corpus);
        }

        /** A file that changed while it was read must be read again next time. */
        private String stampIfSettled() {
            try {
                BasicFileAttributes now = Files.readAttributes(file.file(), BasicFileAttributes.class);
                return now.size() == size && stamp.equals(stamp(file.file(), now)) ? stamp : "";
            } catch (IOException e) {
                return "";
            }
        }
    }
}
