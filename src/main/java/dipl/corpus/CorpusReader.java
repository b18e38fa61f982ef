package dipl.corpus;

import dipl.extract.WorkerPool;
import dipl.io.DiskCheck;
import dipl.io.InputException;
import dipl.io.MachineException;
import dipl.io.UnreadableFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * From a file to its documents with all their metadata: finds the reader for the format, and puts together what metadata tables,
 * the file itself and its path say. A file that cannot be read costs one line in the sink and no exception. Safe for several
 * threads, each with a sink of its own.
 */
public final class CorpusReader implements AutoCloseable {
    /** Containers within containers, the outermost being the first. */
    private static final int MOST_CONTAINERS = 4;

    private static final long HOLLOW_SIZE = 1L << 20;
    private static final int HOLLOW_START = 1 << 16;

    private final List<DocumentReader> readers;
    private final WorkerPool workers;
    private final ReadingOptions options;

    private CorpusReader(List<DocumentReader> readers, WorkerPool workers, ReadingOptions options) {
        this.readers = List.copyOf(readers);
        this.workers = workers;
        this.options = options;
    }

    /** With the readers that dipl comes with. */
    public static CorpusReader standard() {
        return standard(ReadingOptions.DEFAULT);
    }

    /** With the readers that dipl comes with. */
    public static CorpusReader standard(ReadingOptions options) {
        WorkerPool workers = new WorkerPool(options.limits());
        return new CorpusReader(Readers.standard(workers, options), workers, options);
    }

    /**
     * A hash of all that is known of a file from outside it and of how it is to be read, to tell whether it must be read again; empty
     * if there is nothing to say.
     */
    public String fingerprint(SourceFile file, MetadataTables tables) {
        String metadata = tables.fingerprint(file);
        return options.wholePages() && mayHoldPages(file.path()) ? metadata + "+whole pages" : metadata;
    }

    /**
     * Whether a file will be refused without reading all of it: for its size, or because so much of its beginning was never written
     * that it is in no format.
     */
    public boolean isRefusedUnread(SourceFile file, long size) throws IOException {
        return readerOf(readers, file.path())
                        .filter(reader -> size > reader.mostBytes())
                        .isPresent()
                || isHollow(file.file(), size);
    }

    /** Whether a large file begins with nothing but zeros, as what was reserved on the disk and never written does. */
    private static boolean isHollow(Path file, long size) throws IOException {
        if (size < HOLLOW_SIZE) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            for (byte b : in.readNBytes(HOLLOW_START)) {
                if (b != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean mayHoldPages(String path) {
        return Containers.of(path).isPresent()
                || readerOf(readers, path)
                        .filter(reader -> reader instanceof HtmlReader || reader instanceof ForeignReader)
                        .isPresent();
    }

    /** Ends the processes that were started to read files. */
    @Override
    public void close() {
        workers.close();
    }

    /** Whether there is a reader for a file, or it is a container that can be opened. */
    static boolean canRead(List<DocumentReader> readers, String path) {
        return readerOf(readers, path).isPresent() || Containers.of(path).isPresent();
    }

    /** The reader for a file, told from its name. */
    static Optional<DocumentReader> readerOf(List<DocumentReader> readers, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return readers.stream().filter(reader -> reader.reads(name)).findFirst();
    }

    /**
     * Reads the documents of one file, or of the files in it if it is a container. What the sink throws is passed on; whatever is wrong
     * with the file goes to {@link DocumentSink#reject}.
     */
    public void read(SourceFile file, MetadataTables tables, DocumentSink sink) {
        read(file, new Context(tables, Map.of(), Map.of(), 0, null), file.path(), sink);
    }

    /**
     * What is known of a file from around it.
     *
     * @param ofContainer what the tables say of the container it lies in
     * @param properties what the container says of it
     * @param depth how many containers it lies in
     * @param unpacker of the outermost container, or null
     */
    private record Context(
            MetadataTables tables,
            Map<String, String> ofContainer,
            Map<String, String> properties,
            int depth,
            Unpacker unpacker) {}

    /** Reads a file whose format is told from a name that may be another than its own. */
    private void read(SourceFile file, Context context, String format, DocumentSink sink) {
        Optional<DocumentReader> reader = readerOf(readers, format);
        Optional<ContainerReader> container = Containers.of(format);
        if (reader.isEmpty() && container.isEmpty()) {
            sink.reject(file.path(), UnreadFormats.reason(file.path()));
            return;
        }
        try {
            BasicFileAttributes before = Files.readAttributes(file.file(), BasicFileAttributes.class);
            if (!before.isRegularFile()) {
                sink.reject(file.path(), "not a regular file");
                return;
            }
            if (before.size() == 0) {
                sink.reject(file.path(), "empty file");
                return;
            }
            if (isHollow(file.file(), before.size())) {
                sink.reject(file.path(), "nothing but zeros at its beginning: it was never written in full");
                return;
            }
            if (reader.isPresent()) {
                reader.get().read(file, new Resolving(file, reader.get(), context, sink));
            } else {
                open(file, container.get(), context, before.size(), sink);
            }
            BasicFileAttributes after = Files.readAttributes(file.file(), BasicFileAttributes.class);
            if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                sink.warn(file.path(), "changed while it was read: read it again");
                sink.readAgain();
            }
        } catch (SinkFailure e) {
            throw e.failure;
        } catch (MachineException e) {
            throw e;
        } catch (IOException e) {
            failed(file, e, sink);
        } catch (UncheckedIOException e) {
            failed(file, e.getCause(), sink);
        } catch (RuntimeException e) {
            // a foreign parser may fail in any way on a hostile file; that must not end the run
            sink.reject(file.path(), "damaged, or not what its name says" + oneLine(e.getMessage()));
        } catch (StackOverflowError e) {
            sink.reject(file.path(), "nested too deeply");
        }
    }

    private static void failed(SourceFile file, IOException e, DocumentSink sink) {
        sink.reject(file.path(), reason(e));
        if (e instanceof FileSystemException || !DiskCheck.gives(file.file())) {
            sink.readAgain();
        }
    }

    private void open(SourceFile file, ContainerReader container, Context context, long size, DocumentSink sink)
            throws IOException {
        if (context.depth() >= MOST_CONTAINERS) {
            throw new UnreadableFileException("archives within archives, too deep");
        }
        if (context.unpacker() != null) {
            openWith(context.unpacker(), file, container, context, sink);
            return;
        }
        try (Unpacker unpacker = new Unpacker(size)) {
            openWith(unpacker, file, container, context, sink);
        }
    }

    private void openWith(
            Unpacker unpacker, SourceFile file, ContainerReader container, Context context, DocumentSink sink)
            throws IOException {
        MetadataTables tables =
                container.mayHoldTables() ? tablesIn(unpacker, file, container, context, sink) : context.tables();
        Map<String, String> ofContainer = new HashMap<>(context.ofContainer());
        ofContainer.putAll(context.tables().fields(file, ""));
        Set<String> names = new HashSet<>();
        AtomicInteger visited = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        container.read(file, new ContainerReader.Visitor() {
            @Override
            public void file(
                    String given, String format, Map<String, String> properties, ContainerReader.Content content)
                    throws IOException {
                visited.incrementAndGet();
                String name = CorpusFiles.innerName(given);
                if (CorpusFiles.isBesideInside(name)) {
                    return;
                }
                SourceFile inner = inside(file, file.file(), unique(name, names));
                if (!canRead(readers, format)) {
                    guarded(() -> sink.reject(inner.path(), UnreadFormats.reason(inner.path())));
                    return;
                }
                Path unpacked = unpack(unpacker, inner, content, sink);
                if (unpacked != null) {
                    Context within = new Context(tables, ofContainer, properties, context.depth() + 1, unpacker);
                    SourceFile readable = new SourceFile(unpacked, inner.path(), inner.place());
                    guarded(() -> CorpusReader.this.read(readable, within, format, sink));
                    unpacker.remove(unpacked);
                } else {
                    lost.incrementAndGet();
                }
            }

            @Override
            public void reject(String name, String reason) {
                visited.incrementAndGet();
                guarded(() -> sink.reject(file.path() + Containers.INSIDE + name, reason));
            }
        });
        if (lost.get() > 0 && !DiskCheck.gives(file.file())) {
            guarded(sink::readAgain);
        }
        if (visited.get() == 0) {
            throw new UnreadableFileException("no file to read in it, or damaged");
        }
    }

    /** Unpacks a file; one that is damaged costs a line and no more, unless the container as a whole cannot be read on. */
    private static Path unpack(Unpacker unpacker, SourceFile inner, ContainerReader.Content content, DocumentSink sink)
            throws IOException {
        try {
            return unpacker.unpack(content);
        } catch (Unpacker.BombException e) {
            throw e;
        } catch (MachineException e) {
            throw e;
        } catch (IOException e) {
            guarded(() -> sink.reject(inner.path(), reason(e)));
        } catch (RuntimeException e) {
            // as foreign unpackers may fail on damaged data
            guarded(() -> sink.reject(inner.path(), "damaged" + oneLine(e.getMessage())));
        }
        return null;
    }

    private static String unique(String name, Set<String> names) {
        String unique = name;
        for (int copy = 2; !names.add(unique); copy++) {
            unique = name + "~" + copy;
        }
        return unique;
    }

    /** A file in a container. */
    private static SourceFile inside(SourceFile container, Path file, String name) throws UnreadableFileException {
        try {
            Path folder = container.place().resolveSibling(container.place().getFileName() + "!");
            return new SourceFile(
                    file,
                    container.path() + Containers.INSIDE + name,
                    folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(
                    "it holds a file with a name that cannot be: " + oneLine(e.getReason()), e);
        }
    }

    /** The tables around a container and those in it; one that is broken is reported and left out. */
    private MetadataTables tablesIn(
            Unpacker unpacker, SourceFile file, ContainerReader container, Context context, DocumentSink sink)
            throws IOException {
        List<SourceFile> found = new ArrayList<>();
        Set<Path> places = new HashSet<>();
        try {
            container.read(file, new ContainerReader.Visitor() {
                @Override
                public void file(
                        String given, String format, Map<String, String> properties, ContainerReader.Content content)
                        throws IOException {
                    SourceFile inner = inside(file, file.file(), CorpusFiles.innerName(given));
                    places.add(inner.place());
                    if (CorpusFiles.isMetadataTable(inner.place().getFileName().toString())) {
                        Path unpacked = unpack(unpacker, inner, content, sink);
                        if (unpacked != null) {
                            found.add(new SourceFile(unpacked, inner.path(), inner.place()));
                        }
                    }
                }

                @Override
                public void reject(String name, String reason) {
                    // told when the files are read
                }
            });
            MetadataTables tables = context.tables().with(found, places);
            tables.warnings().forEach(warning -> guarded(() -> sink.warn(file.path(), warning)));
            return tables;
        } catch (InputException e) {
            guarded(() -> sink.reject(file.path(), oneLine(e.getMessage()).substring(2)));
            return context.tables();
        } finally {
            for (SourceFile table : found) {
                unpacker.remove(table.file());
            }
        }
    }

    /** Why a file could not be read, in one line. */
    static String reason(IOException e) {
        if (e instanceof UnreadableFileException || e instanceof Unpacker.BombException) {
            return e.getMessage();
        }
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "vanished before it was read";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (e instanceof MalformedInputException) {
            return "not text in its encoding";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return "cannot be read: " + failure.getReason();
        }
        return "cannot be read" + oneLine(e.getMessage());
    }

    private static String oneLine(String message) {
        return message == null
                ? ""
                : ": " + message.lines().findFirst().orElse("").strip();
    }

    /** Puts the metadata of each document together on its way to the caller's sink. */
    private static final class Resolving implements DocumentSink {
        private final SourceFile file;
        private final FieldSource readerSource;
        private final boolean markdown;
        private final Context context;
        private final DocumentSink sink;
        private final Map<String, String> ofFile;
        private final Map<String, String> ofFolders;
        private final Map<String, String> ofName;

        Resolving(SourceFile file, DocumentReader reader, Context context, DocumentSink sink) {
            this.file = file;
            this.readerSource = reader.fieldSource();
            this.markdown = readerSource == FieldSource.FRONT_MATTER;
            this.context = context;
            this.sink = sink;
            this.ofFile = context.tables().fields(file, "");
            this.ofFolders = PathMetadata.ofFolders(file.path());
            this.ofName = certain(PathMetadata.ofFile(file.path()), !ofFile.isEmpty());
        }

        /** {@code 1976_text.txt} may be a number as well as a year; whoever wrote a row of metadata for it would have said. */
        private static Map<String, String> certain(Map<String, String> ofName, boolean hasRow) {
            boolean onlyYear = ofName.getOrDefault(FieldNames.DATE, "").length() == "1976".length();
            return hasRow && onlyYear ? without(FieldNames.DATE, ofName) : ofName;
        }

        @Override
        public void accept(Document raw) {
            if (raw.text().isBlank()) {
                reject(raw.path(), "no text in it");
                return;
            }
            Metadata metadata = Metadata.resolve(layers(raw));
            Document document = new Document(raw.path(), raw.text(), metadata.fields());
            for (String note : metadata.notes()) {
                warn(raw.path(), note);
            }
            if (metadata.sources().get(FieldNames.DATE) == FieldSource.FILE_PROPERTY) {
                compareDates(raw.path(), metadata.fields().get(FieldNames.DATE));
            }
            new TreeMap<>(metadata.otherDates()).forEach((source, date) -> {
                if (tellsOf(raw.path(), source)) {
                    sink.otherDate(raw.path(), source, date);
                }
            });
            guarded(() -> sink.accept(document, metadata.sources()));
        }

        /** The properties of a file may tell the day when it was saved; where its name tells another, the user should know. */
        private void compareDates(String path, String date) {
            String named = ofName.getOrDefault(FieldNames.DATE, ofFolders.get(FieldNames.DATE));
            Optional<String> other = named == null ? Optional.empty() : Dates.parse(named);
            if (other.isPresent() && !Dates.agree(date, other.get())) {
                warn(
                        path,
                        "its properties give the date " + date + ", its name " + other.get()
                                + ": the properties count; if they tell when it was saved, write the date into metadata.csv");
            }
        }

        /** What is said of a whole table or archive, such as the day of an export, is no other date of each document in it. */
        private boolean tellsOf(String path, FieldSource source) {
            return source != FieldSource.METADATA_OF_FILE
                    && (!isRow(path) || source != FieldSource.FILE_NAME && source != FieldSource.FOLDER_NAME);
        }

        private boolean isRow(String path) {
            return path.startsWith(file.path() + "#");
        }

        private Map<FieldSource, Map<String, String>> layers(Document raw) {
            Map<FieldSource, Map<String, String>> layers = new EnumMap<>(FieldSource.class);
            layers.put(FieldSource.FOLDER_NAME, ofFolders);
            boolean row = isRow(raw.path());
            if (row) {
                layers.put(
                        FieldSource.METADATA_TABLE,
                        context.tables()
                                .fields(file, raw.path().substring(file.path().length() + 1)));
                layers.put(FieldSource.METADATA_OF_FILE, filled(ofFile, context.ofContainer()));
                layers.put(FieldSource.FILE_NAME, without(FieldNames.TITLE, ofName));
            } else {
                layers.put(FieldSource.METADATA_TABLE, ofFile);
                layers.put(FieldSource.METADATA_OF_FILE, context.ofContainer());
                layers.put(FieldSource.FILE_NAME, ofName);
            }
            Map<String, String> content = new HashMap<>();
            TitleFinder.find(raw.text(), markdown).ifPresent(title -> content.put(FieldNames.TITLE, title));
            if (!row) {
                layers.put(FieldSource.NAME_AS_TITLE, Map.of(FieldNames.TITLE, PathMetadata.title(file.path())));
            }
            if (readerSource == FieldSource.CONTENT) {
                content.putAll(raw.metadata());
            } else {
                layers.put(readerSource, raw.metadata());
            }
            layers.put(
                    FieldSource.FILE_PROPERTY,
                    filled(layers.getOrDefault(FieldSource.FILE_PROPERTY, Map.of()), context.properties()));
            layers.put(FieldSource.CONTENT, content);
            return layers;
        }

        /** What is known, and what is said elsewhere of fields that are not. */
        private static Map<String, String> filled(Map<String, String> known, Map<String, String> more) {
            Map<String, String> filled = new HashMap<>(more);
            filled.putAll(known);
            return filled;
        }

        private static Map<String, String> without(String field, Map<String, String> fields) {
            Map<String, String> rest = new HashMap<>(fields);
            rest.remove(field);
            return rest;
        }

        @Override
        public void reject(String path, String reason) {
            guarded(() -> sink.reject(path, reason));
        }

        @Override
        public void readAgain() {
            guarded(sink::readAgain);
        }

        @Override
        public void warn(String path, String message) {
            guarded(() -> sink.warn(path, message));
        }
    }

    /** Keeps failures of the caller's sink apart from those of the reader that called it. */
    private static void guarded(Runnable call) {
        try {
            call.run();
        } catch (SinkFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    private static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final RuntimeException failure;

        SinkFailure(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
