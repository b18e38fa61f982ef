package dipl.index;

import dipl.io.InputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;

/** The folder of an index: Lucene's files, the vocabularies, the cache; and what a commit says of itself. */
final class IndexDirectory {
    /** Changes whenever an index of before could be misread. */
    static final String FORMAT = "5";

    private static final String FORMAT_KEY = "dipl.format";
    private static final String VOCABULARY_KEY = "dipl.vocabulary";
    private static final String VOCABULARY_SIZE_KEY = "dipl.vocabulary.size";
    private static final String NAME_KEY = "dipl.commit";
    private static final String VOCABULARY_BYTES_KEY = "dipl.vocabulary.bytes";

    /** How the names of vocabularies begin. */
    static final String VOCABULARY_PREFIX = "vocabulary-";

    private static final String IGNORE = ".gitignore";

    /** What a first run that was broken off may leave, and what a desktop puts into every folder. */
    private static final Set<String> OWN =
            Set.of("lucene", "cache", IGNORE, LockHolder.NAME, ".DS_Store", "Thumbs.db", "desktop.ini", "lost+found");

    private IndexDirectory() {}

    static Path lucene(Path folder) {
        return folder.resolve("lucene");
    }

    static Path cache(Path folder) {
        return folder.resolve("cache");
    }

    /**
     * What a commit says of its vocabulary.
     *
     * @param file the name of the vocabulary's file
     * @param size how many words it has
     * @param bytes how long it is
     * @param name a name that no other commit has
     */
    record CommitData(String file, int size, long bytes, String name) {
        Map<String, String> toMap() {
            Map<String, String> data = new HashMap<>();
            data.put(FORMAT_KEY, FORMAT);
            data.put(VOCABULARY_KEY, file);
            data.put(VOCABULARY_SIZE_KEY, Integer.toString(size));
            data.put(VOCABULARY_BYTES_KEY, Long.toString(bytes));
            data.put(NAME_KEY, name);
            return data;
        }

        /** Reads a commit's data; {@code folder} is for the message if it is of another format. */
        static CommitData of(Map<String, String> data, Path folder) {
            String format = data.getOrDefault(FORMAT_KEY, "none");
            if (!FORMAT.equals(format)) {
                boolean newer = format.matches("\\d{1,9}") && Integer.parseInt(format) > Integer.parseInt(FORMAT);
                throw new InputException(folder + ": this index was made by " + (newer ? "a newer" : "an older")
                        + " version of dipl (its format is " + format + ", this version reads " + FORMAT + "): "
                        + (newer ? "use that version, or run" : "run") + " dipl index --rebuild PATH...");
            }
            return new CommitData(
                    data.get(VOCABULARY_KEY),
                    Integer.parseInt(data.get(VOCABULARY_SIZE_KEY)),
                    Long.parseLong(data.get(VOCABULARY_BYTES_KEY)),
                    data.get(NAME_KEY));
        }
    }

    /**
     * Makes the folder, where it is missing.
     *
     * @throws InputException if that cannot be, or if the folder holds files of others and no index
     */
    static void create(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        for (Path at = whole; at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                String what = at.equals(whole) ? "" : at + " ";
                throw new InputException(
                        folder + ": " + what + "is a file, not a folder: name another place with --index");
            }
        }
        refuseForeign(folder);
        try {
            Files.createDirectories(lucene(folder));
            if (!Files.exists(folder.resolve(IGNORE))) {
                Files.writeString(folder.resolve(IGNORE), "*\n");
            }
        } catch (AccessDeniedException e) {
            throw new InputException(
                    folder + ": no index can be made here: permission denied (" + e.getFile()
                            + "): change the rights of that folder, or name another place with --index",
                    e);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "no such folder" : e.getReason();
            throw new InputException(
                    folder + ": no index can be made here: " + reason + " (" + e.getFile()
                            + "): see to the disk, or name another place with --index",
                    e);
        }
    }

    /** Someone's own folder, such as that of the texts, is not filled with the files of an index. */
    private static void refuseForeign(Path folder) throws IOException {
        if (!Files.isReadable(folder) || hasCommit(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<String> foreign = files.map(file -> file.getFileName().toString())
                    .filter(name -> !OWN.contains(name) && !name.startsWith(VOCABULARY_PREFIX))
                    .min(Comparator.naturalOrder());
            if (foreign.isPresent()) {
                throw new InputException(folder + ": this folder holds other files (" + foreign.get()
                        + ") and no index: name an empty or a new folder with --index");
            }
        }
    }

    private static boolean hasCommit(Path folder) throws IOException {
        if (!Files.isDirectory(lucene(folder))) {
            return false;
        }
        try (Stream<Path> files = Files.list(lucene(folder))) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments"));
        }
    }

    static InputException noIndex(Path folder) {
        return new InputException(
                folder + ": no index here: run dipl index PATH... first, or name another with --index");
    }

    static InputException damaged(Path folder, IOException e) {
        if (e instanceof IndexNotFoundException || !Files.isDirectory(lucene(folder))) {
            return noIndex(folder);
        }
        if (e instanceof AccessDeniedException denied) {
            return new InputException(
                    folder + ": permission denied (" + denied.getFile()
                            + "): change the rights of the index, or name another with --index",
                    e);
        }
        return new InputException(
                folder + ": the index cannot be read (" + e.getMessage() + "): run dipl index --rebuild PATH...", e);
    }

    /** The index could not be changed. */
    static InputException unwritable(Path folder, Throwable reason, Exception seen) {
        return new InputException(
                folder + ": the index cannot be written (" + reason.getMessage()
                        + "): it is as it was before: see to the disk and run again",
                seen);
    }

    /**
     * Makes sure that an index, if there is one, is of this format, before Lucene looks at it more closely.
     *
     * @throws InputException if it was made by another version
     */
    static void checkFormat(Path folder, org.apache.lucene.store.Directory directory) throws IOException {
        if (exists(directory)) {
            CommitData.of(SegmentInfos.readLatestCommit(directory).getUserData(), folder);
        }
    }

    static boolean exists(org.apache.lucene.store.Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory);
    }
}
