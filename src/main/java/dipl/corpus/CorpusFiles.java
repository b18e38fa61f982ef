package dipl.corpus;

import dipl.io.InputException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The files of a corpus: those given on the command line and those below the folders given, in the order of the arguments and,
 * within a folder, of the names by code point. Hidden files and folders, metadata tables, {@code README*} and {@code LICENSE*} are
 * not part of it. Links are followed, each folder is read once, and of arguments that contain one another the outer one counts.
 *
 * <p>The files are looked through once when this is made, to count them and to find the metadata tables; no list of them is kept.
 */
public final class CorpusFiles {
    private final List<Root> roots;
    private final List<DocumentReader> readers;
    private final List<Path> metadataFiles = new ArrayList<>();
    private long count;
    private long bytes;

    /**
     * An argument.
     *
     * @param path as given, absolute
     * @param real without links
     * @param prefix what comes before the paths of its files, ending with a slash, or empty
     */
    private record Root(Path path, Path real, boolean folder, String prefix) {
        Root withPrefix(String newPrefix) {
            return new Root(path, real, folder, newPrefix);
        }
    }

    private CorpusFiles(List<Root> roots, List<DocumentReader> readers) {
        this.roots = roots;
        this.readers = readers;
    }

    /**
     * The files at and below some paths that the standard readers can read.
     *
     * @throws InputException if a path does not exist
     */
    public static CorpusFiles of(List<Path> paths) {
        return of(paths, Readers.standard());
    }

    /** The files at and below some paths that one of the readers can read. */
    public static CorpusFiles of(List<Path> paths, List<DocumentReader> readers) {
        List<Root> roots =
                withoutContained(paths.stream().map(CorpusFiles::root).toList());
        CorpusFiles files = new CorpusFiles(withPrefixes(roots, readers), List.copyOf(readers));
        files.survey();
        return files;
    }

    private static Root root(Path path) {
        try {
            Path real = path.toRealPath();
            return new Root(path.toAbsolutePath().normalize(), real, Files.isDirectory(real), "");
        } catch (IOException e) {
            throw new InputException(
                    path + ": "
                            + (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                                    ? "cannot be opened"
                                    : "no such file or folder")
                            + ": give files or folders with texts",
                    e);
        }
    }

    private static List<Root> withoutContained(List<Root> roots) {
        List<Root> kept = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            Root root = roots.get(i);
            boolean contained = false;
            for (int k = 0; k < roots.size(); k++) {
                Root other = roots.get(k);
                contained |= other.real().equals(root.real())
                        ? k < i
                        : other.folder()
                                && root.real().startsWith(other.real())
                                && !isBelowHidden(other.real(), root.real());
            }
            if (!contained && !(roots.size() > 1 && !root.folder() && isBeside(root.path()))) {
                kept.add(root);
            }
        }
        return kept;
    }

    /** Gives the folders whose files would share a path with those of another argument their own names as a prefix. */
    private static List<Root> withPrefixes(List<Root> roots, List<DocumentReader> readers) {
        if (roots.size() < 2) {
            return roots;
        }
        LongNumbers firstRoot = new LongNumbers();
        Set<Integer> colliding = new HashSet<>();
        for (int i = 0; i < roots.size(); i++) {
            for (Iterator<SourceFile> it = new Walk(List.of(roots.get(i)), readers, null, null); it.hasNext(); ) {
                long path = LongSet.hash(it.next().path());
                int other = firstRoot.get(path);
                if (other >= 0) {
                    colliding.add(other);
                    colliding.add(i);
                } else {
                    firstRoot.put(path, i);
                }
            }
        }
        List<Root> prefixed = new ArrayList<>(roots);
        Set<String> taken = new HashSet<>();
        for (int i : colliding) {
            Root root = roots.get(i);
            Path name = root.folder() ? root.path() : root.path().getParent();
            int names = 1;
            while (names < name.getNameCount()
                    && !taken.add(tail(name, names)
                            + (root.folder() ? "" : root.path().getFileName()))) {
                names++;
            }
            prefixed.set(i, root.withPrefix(tail(name, names)));
        }
        return prefixed;
    }

    private static String tail(Path path, int names) {
        int count = path.getNameCount();
        return count == 0 ? "" : slashed(path.subpath(Math.max(0, count - names), count)) + "/";
    }

    private void survey() {
        for (Walk walk = new Walk(roots, readers, null, metadataFiles); walk.hasNext(); ) {
            walk.next();
            count++;
            bytes += walk.lastSize();
        }
    }

    /** How many files there are to read. */
    public long count() {
        return count;
    }

    /** Their size in bytes. */
    public long bytes() {
        return bytes;
    }

    /**
     * Reads the metadata tables that lie among the files.
     *
     * @throws InputException if one of them is broken
     */
    public MetadataTables metadataTables() {
        return MetadataTables.load(metadataFiles);
    }

    /**
     * The files, one by one, always in the same order.
     *
     * @param rejected takes the path and the reason of whatever is left out because it cannot be read
     */
    public Iterator<SourceFile> iterator(BiConsumer<String, String> rejected) {
        return new Walk(roots, readers, rejected, null);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static boolean isBelowHidden(Path folder, Path path) {
        for (Path name : folder.relativize(path)) {
            if (isHidden(name.toString())) {
                return true;
            }
        }
        return false;
    }

    static boolean isMetadataTable(String name) {
        return MetadataTables.NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a file belongs beside the corpus, not to it. */
    private static boolean isBeside(Path file) {
        return isBeside(file.getFileName().toString());
    }

    /** The same for a file in a container, of which the names of the folders tell, too. */
    static boolean isBesideInside(String path) {
        String[] names = path.split("/");
        for (int i = 0; i < names.length - 1; i++) {
            if (isHidden(names[i]) || names[i].equals("__MACOSX")) {
                return true;
            }
        }
        return names.length == 0 || isBeside(names[names.length - 1]);
    }

    /** The name of a file in a container as a path below it. */
    static String innerName(String name) {
        String path = name.replace('\\', '/');
        while (path.startsWith("/") || path.startsWith("./")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        return path;
    }

    private static boolean isBeside(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return isHidden(name)
                || isMetadataTable(name)
                || upper.startsWith("README")
                || upper.startsWith("LICENSE")
                || upper.startsWith("LICENCE");
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Goes through the roots depth first; holds the names of the folders on the way down and no more. */
    private static final class Walk implements Iterator<SourceFile> {
        private final Iterator<Root> roots;
        private final List<Root> allRoots;
        private final List<DocumentReader> readers;
        private final BiConsumer<String, String> rejected;
        private final List<Path> metadataFiles;
        private final Deque<Iterator<Path>> open = new ArrayDeque<>();
        private final Set<Path> linkedFolders = new HashSet<>();
        private Root root;
        private SourceFile next;
        private long nextSize;
        private long lastSize;

        Walk(
                List<Root> roots,
                List<DocumentReader> readers,
                BiConsumer<String, String> rejected,
                List<Path> metadataFiles) {
            this.allRoots = roots;
            this.roots = roots.iterator();
            this.readers = readers;
            this.rejected = rejected;
            this.metadataFiles = metadataFiles;
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                if (!open.isEmpty()) {
                    if (open.peek().hasNext()) {
                        visit(open.peek().next());
                    } else {
                        open.pop();
                    }
                } else if (roots.hasNext()) {
                    root = roots.next();
                    if (root.folder()) {
                        enter(root.path());
                    } else {
                        noteTables(root.path().getParent());
                        takeFile(root.path());
                    }
                } else {
                    return false;
                }
            }
            return true;
        }

        @Override
        public SourceFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SourceFile file = next;
            next = null;
            lastSize = nextSize;
            return file;
        }

        /** The size of the file last returned, in bytes. */
        long lastSize() {
            return lastSize;
        }

        private String relative(Path path) {
            Path base = root.folder() ? root.path() : root.path().getParent();
            return root.prefix() + slashed(base.relativize(path));
        }

        private void reject(Path path, String reason) {
            if (rejected != null) {
                rejected.accept(relative(path), reason);
            }
        }

        private void noteTables(Path folder) {
            if (metadataFiles == null) {
                return;
            }
            for (String name : MetadataTables.NAMES) {
                Path table = folder.resolve(name);
                if (Files.isRegularFile(table) && !metadataFiles.contains(table)) {
                    metadataFiles.add(table);
                }
            }
        }

        private void enter(Path folder) {
            FolderNames names = new FolderNames(folder);
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(names::add);
            } catch (IOException e) {
                reject(folder, "folder " + CorpusReader.reason(e));
                return;
            } catch (DirectoryIteratorException e) {
                reject(folder, "folder " + CorpusReader.reason(e.getCause()));
                return;
            }
            open.push(names.inOrder());
        }

        private void visit(Path path) {
            String name = path.getFileName().toString();
            if (isHidden(name)) {
                return;
            }
            if (isMetadataTable(name) && metadataFiles != null && Files.isRegularFile(path)) {
                metadataFiles.add(path);
            }
            try {
                BasicFileAttributes own =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (own.isSymbolicLink()) {
                    visitLink(path);
                } else if (own.isDirectory()) {
                    if (linkedFolders.isEmpty() || linkedFolders.add(path.toRealPath())) {
                        enter(path);
                    }
                } else if (!isBeside(path)) {
                    takeFile(path, own);
                }
            } catch (IOException e) {
                reject(path, CorpusReader.reason(e));
            }
        }

        private void visitLink(Path link) throws IOException {
            Path target;
            try {
                target = link.toRealPath();
            } catch (IOException e) {
                reject(link, "symbolic link that leads nowhere or back to itself");
                return;
            }
            if (!Files.isDirectory(target)) {
                if (!isBeside(link)) {
                    takeFile(link);
                }
            } else if (allRoots.stream().anyMatch(r -> r.folder() && r.real().startsWith(target))
                    || link.getParent().toRealPath().startsWith(target)) {
                reject(link, "symbolic link back to a folder that it lies in");
            } else if (!isReadAnyway(target) && linkedFolders.add(target)) {
                enter(link);
            }
        }

        private boolean isReadAnyway(Path target) {
            return allRoots.stream()
                    .anyMatch(r -> r.folder() && target.startsWith(r.real()) && !isBelowHidden(r.real(), target));
        }

        private void takeFile(Path path) {
            try {
                takeFile(path, Files.readAttributes(path, BasicFileAttributes.class));
            } catch (IOException e) {
                reject(path, CorpusReader.reason(e));
            }
        }

        private void takeFile(Path path, BasicFileAttributes attributes) {
            String relative = relative(path);
            if (!attributes.isRegularFile()) {
                reject(path, "not a regular file (a pipe, socket or device)");
            } else if (!CorpusReader.canRead(readers, relative)) {
                reject(path, UnreadFormats.reason(relative));
            } else if (attributes.size() == 0) {
                reject(path, "empty file");
            } else if (!Files.isReadable(path)) {
                reject(path, "cannot be read: permission denied");
            } else {
                next = new SourceFile(path, relative);
                nextSize = attributes.size();
            }
        }
    }
}
