package dipl.extract;

import dipl.io.DiskCheck;
import dipl.io.MachineException;
import dipl.io.TemporaryFolder;
import dipl.io.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The child process that foreign libraries run in. Reads requests from its standard input, each a format and a path, and answers
 * each with frames on its standard output; ends at once when its parent closes the input or is gone.
 */
public final class Worker {
    /** A page tree or a markup nested deeper than fits is refused; honest ones need a fraction. */
    private static final long STACK_BYTES = 8L << 20;

    private static final int PROBE_BYTES = 1 << 18;
    private static final int LONGEST_REASON = 200;

    private Worker() {}

    /**
     * Runs until the input ends.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // what a library prints must not get among the frames
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ExecutorService parser = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "dipl-parser", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        try {
            while (true) {
                ForeignFormat format = ForeignFormat.valueOf(in.readUTF());
                Path file = Path.of(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                parser.execute(() -> answer(format, file, new FrameWriter(out)));
            }
        } catch (EOFException parentIsGone) {
            // not an orderly end, for a parser may be caught in an endless loop
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(ForeignFormat format, Path file, FrameWriter frames) {
        try {
            try {
                extract(format, file, frames);
            } catch (MachineException e) {
                frames.noTemporaryFiles(e.getCause().getMessage());
            }
            frames.end();
        } catch (IOException e) {
            // nobody listens any more
            Runtime.getRuntime().halt(1);
        }
    }

    /**
     * Reads a file; whatever goes wrong with it becomes a problem for the sink, and only what the sink throws is passed on.
     *
     * @throws MachineException if there is no room for temporary files
     */
    static void extract(ForeignFormat format, Path file, ExtractionSink sink) throws IOException {
        String reason;
        try {
            format.extractor().extract(file, sink);
            return;
        } catch (StackOverflowError e) {
            reason = "nested too deeply";
        } catch (LinkageError e) {
            reason = "cannot be read: it uses a feature that is not supported";
        } catch (MachineException e) {
            throw e;
        } catch (Exception e) {
            checkTemporaryFiles();
            reason = reason(format, file, e);
            if (isPassing(e, file)) {
                sink.readAgain();
            }
        }
        sink.problem("", reason);
    }

    /** Libraries keep what they unpack in temporary files; where that fails, they blame the file. */
    private static void checkTemporaryFiles() {
        try {
            Path probe = Files.createTempFile("probe", "");
            try {
                Files.write(probe, new byte[PROBE_BYTES]);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            throw TemporaryFolder.unusable(e);
        }
    }

    /** Whether it was the file system that did not give the file. */
    private static boolean isPassing(Exception failure, Path file) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException) {
                return true;
            }
        }
        return !DiskCheck.gives(file);
    }

    private static String reason(ForeignFormat format, Path file, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (cause instanceof UnreadableFileException) {
                return cause.getMessage();
            }
            if ((cause instanceof NoSuchFileException || cause instanceof FileNotFoundException)
                    && !Files.exists(file)) {
                return "vanished before it was read";
            }
            if (cause instanceof AccessDeniedException) {
                return "cannot be read: permission denied";
            }
            if (cause instanceof FileSystemException refused && refused.getReason() != null) {
                return "cannot be read: " + refused.getReason();
            }
            if (name.startsWith("Encrypted") || name.equals("InvalidPasswordException")) {
                return "protected by a password";
            }
            if (String.valueOf(cause.getMessage()).contains("Zip bomb detected")) {
                return "a zip bomb: it would unpack to far more than its size";
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : root.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        String because = root instanceof EOFException ? "it ends too early" : line.contains("Exception") ? "" : line;
        return "damaged, or not " + format.label()
                + (because.isEmpty() ? "" : ": " + because.substring(0, Math.min(because.length(), LONGEST_REASON)));
    }
}
