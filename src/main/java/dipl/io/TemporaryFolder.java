package dipl.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A folder for what is needed for a while, below the system's folder for temporary files, and gone when closed. What a killed run left
 * behind there is removed when the next run makes its first folder: the folders of runs that live are locked.
 */
public final class TemporaryFolder implements AutoCloseable {
    private static final String PREFIX = "dipl-";
    private static final String LOCK = "lock";

    /** Between making a folder and locking it passes less time than this. */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    private static final AtomicBoolean SWEPT = new AtomicBoolean();

    /** The folders of this run, whose locks are never tried: on many systems that would take them away. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private TemporaryFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes a folder.
     *
     * @throws MachineException if that cannot be
     */
    public static TemporaryFolder create() {
        try {
            Path folder = Files.createTempDirectory(PREFIX);
            OWN.add(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.tryLock();
            if (SWEPT.compareAndSet(false, true)) {
                sweep(folder.getParent());
            }
            return new TemporaryFolder(folder, lock);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** What to tell the user when temporary files could not be written or read again. */
    public static MachineException unusable(IOException e) {
        return new MachineException(
                System.getProperty("java.io.tmpdir") + ": temporary files cannot be kept here (" + reason(e)
                        + "): free some of the disk, or name another folder with DIPL_JAVA_OPTS=-Djava.io.tmpdir=FOLDER",
                e);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : e.getMessage();
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** Removes the folders in a folder that no living run holds; what cannot be removed stays, for it is in nobody's way. */
    static void sweep(Path temporary) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path left : folders) {
                if (isLeft(left)) {
                    remove(left);
                }
            }
        } catch (IOException | RuntimeException e) {
            // of another user, or removed by another run at the same time
            return;
        }
    }

    private static boolean isLeft(Path folder) {
        Path file = folder.resolve(LOCK);
        if (OWN.contains(folder) || !Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            boolean young = Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(Instant.now().minus(YOUNG));
            return !young && channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            // of another user
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        OWN.remove(folder);
        remove(folder);
    }
}
