package dipl.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One child process, seen from its parent. Not for several threads at once. */
final class WorkerProcess {
    /** What the virtual machine ends with when it is out of memory and told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SECONDS_TO_END = 5;
    private static final int TICK_MILLIS = 250;

    /** A reader that waits, rather than computes, may do so for so many times its limit. */
    private static final int PATIENCE = 5;

    private final Process process;
    private final DataOutputStream requests;
    private final FrameReader frames;
    private final ExtractionLimits limits;
    private final ScheduledExecutorService clock;
    private boolean usable = true;

    private WorkerProcess(Process process, ExtractionLimits limits) {
        this.process = process;
        this.limits = limits;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.frames = new FrameReader(new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "dipl-parser-clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a process.
     *
     * @param temporary where it may leave files
     */
    static WorkerProcess start(ExtractionLimits limits, Path temporary) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // what the virtual machine itself prints, such as its last words, must not get among the frames either
                "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dpdfbox.fontcache=" + temporary,
                "-cp",
                classPath(),
                Worker.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        return new WorkerProcess(builder.start(), limits);
    }

    /** What this program was loaded from; inside a larger program its own archive may not be on the path. */
    private static String classPath() {
        String path = System.getProperty("java.class.path", "");
        CodeSource source = Worker.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return path;
        }
        try {
            return Path.of(source.getLocation().toURI()) + java.io.File.pathSeparator + path;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return path;
        }
    }

    /** Whether the process can take another file. */
    boolean isUsable() {
        return usable && process.isAlive();
    }

    /** As {@link WorkerPool#extract}. */
    void extract(ForeignFormat format, Path file, ExtractionSink sink) throws IOException {
        usable = false;
        AtomicBoolean late = new AtomicBoolean();
        try {
            requests.writeUTF(format.name());
            byte[] path = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
            requests.writeInt(path.length);
            requests.write(path);
            requests.flush();
        } catch (IOException e) {
            sink.problem("", died());
            sink.readAgain();
            return;
        }
        while (true) {
            FrameReader.Frame frame;
            Watch watch = new Watch(late);
            ScheduledFuture<?> alarm =
                    clock.scheduleWithFixedDelay(watch, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
            try {
                frame = frames.next();
            } catch (IOException e) {
                sink.problem("", late.get() ? tooLong() : died());
                sink.readAgain();
                return;
            } finally {
                alarm.cancel(false);
            }
            if (frame == null) {
                usable = true;
                return;
            }
            frame.replay(sink);
        }
    }

    /** Ends the process when it has used up its time; on a busy machine that is its own time, not the clock's. */
    private final class Watch implements Runnable {
        private final AtomicBoolean late;
        private final long start = System.nanoTime();
        private final Duration before = processorTime();

        Watch(AtomicBoolean late) {
            this.late = late;
        }

        private Duration processorTime() {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        @Override
        public void run() {
            Duration used = processorTime().minus(before);
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            if (used.compareTo(limits.time()) > 0
                    || passed.compareTo(limits.time().multipliedBy(PATIENCE)) > 0) {
                late.set(true);
                process.destroyForcibly();
            }
        }
    }

    private String tooLong() {
        return String.format(
                Locale.ROOT,
                "given up: its reader found nothing in %d seconds",
                limits.time().toSeconds());
    }

    /** Why the process is gone; one that is on its way out is left the time to say so by its exit status. */
    private String died() {
        try {
            if (process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return "given up: its reader needs more than " + limits.megabytes() + " MB of memory";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        return "cannot be read: its reader broke down";
    }

    /** Ends the process. */
    void close() {
        clock.shutdownNow();
        process.destroyForcibly();
    }
}
