package dipl.corpus;

import dipl.io.UnreadableFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * From a file to its documents with all their metadata: finds the reader for the format, and puts together what metadata tables,
 * the file itself and its path say. A file that cannot be read costs one line in the sink and no exception. Safe for several
 * threads, each with a sink of its own.
 */
public final class CorpusReader {
    private final List<DocumentReader> readers;

    public CorpusReader(List<DocumentReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** With the readers that dipl comes with. */
    public static CorpusReader standard() {
        return new CorpusReader(Readers.standard());
    }

    /** The reader for a file, told from its name. */
    static Optional<DocumentReader> readerOf(List<DocumentReader> readers, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return readers.stream().filter(reader -> reader.reads(name)).findFirst();
    }

    /** Why there is no reader for a file, for the user. */
    static String unsupported(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "unsupported format: the name has no ending" : "unsupported format " + name.substring(dot);
    }

    /**
     * Reads the documents of one file. What the sink throws is passed on; whatever is wrong with the file goes to
     * {@link DocumentSink#reject}.
     */
    public void read(SourceFile file, MetadataTables tables, DocumentSink sink) {
        Optional<DocumentReader> reader = readerOf(readers, file.path());
        if (reader.isEmpty()) {
            sink.reject(file.path(), unsupported(file.path()));
            return;
        }
        Resolving resolving = new Resolving(file, reader.get(), tables, sink);
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
            reader.get().read(file, resolving);
            BasicFileAttributes after = Files.readAttributes(file.file(), BasicFileAttributes.class);
            if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                sink.warn(file.path(), "changed while it was read: read it again");
            }
        } catch (SinkFailure e) {
            throw e.failure;
        } catch (IOException e) {
            sink.reject(file.path(), reason(e));
        } catch (UncheckedIOException e) {
            sink.reject(file.path(), reason(e.getCause()));
        } catch (RuntimeException e) {
            // a foreign parser may fail in any way on a hostile file; that must not end the run
            sink.reject(file.path(), "cannot be read: " + e.getClass().getSimpleName() + oneLine(e.getMessage()));
        } catch (StackOverflowError e) {
            sink.reject(file.path(), "nested too deeply");
        }
    }

    /** Why a file could not be read, in one line. */
    static String reason(IOException e) {
        if (e instanceof UnreadableFileException) {
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
        private final MetadataTables tables;
        private final DocumentSink sink;
        private final Map<String, String> ofFile;
        private final Map<String, String> ofFolders;
        private final Map<String, String> ofName;

        Resolving(SourceFile file, DocumentReader reader, MetadataTables tables, DocumentSink sink) {
            this.file = file;
            this.readerSource = reader.fieldSource();
            this.markdown = readerSource == FieldSource.FRONT_MATTER;
            this.tables = tables;
            this.sink = sink;
            this.ofFile = tables.fields(file, "");
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
            guarded(() -> sink.accept(document, metadata.sources()));
        }

        private Map<FieldSource, Map<String, String>> layers(Document raw) {
            Map<FieldSource, Map<String, String>> layers = new EnumMap<>(FieldSource.class);
            layers.put(FieldSource.FOLDER_NAME, ofFolders);
            boolean row = raw.path().startsWith(file.path() + "#");
            if (row) {
                layers.put(
                        FieldSource.METADATA_TABLE,
                        tables.fields(file, raw.path().substring(file.path().length() + 1)));
                layers.put(FieldSource.METADATA_OF_FILE, ofFile);
                layers.put(FieldSource.FILE_NAME, without(FieldNames.TITLE, ofName));
            } else {
                layers.put(FieldSource.METADATA_TABLE, ofFile);
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
            layers.put(FieldSource.CONTENT, content);
            return layers;
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
        public void warn(String path, String message) {
            guarded(() -> sink.warn(path, message));
        }

        /** Keeps failures of the caller's sink apart from those of the reader that called it. */
        private static void guarded(Runnable call) {
            try {
                call.run();
            } catch (RuntimeException e) {
                throw new SinkFailure(e);
            }
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
