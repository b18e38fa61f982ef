package dipl.io;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far work has come, how fast it goes and how long it will take; gone when the work is over.
 * Work of less than a tenth of a second shows nothing. How much is done is measured in bytes where their total is known, since things
 * differ in size.
 */
public final class TerminalProgress implements Progress {
    private static final long BETWEEN_DRAWINGS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double BYTES_PER_MEGABYTE = 1e6;

    /** Before that, the speed of the first files says nothing about the rest. */
    private static final double SECONDS_BEFORE_A_FORECAST = 2;

    private final PrintWriter out;
    private final int width;
    private final LongSupplier clock;
    private final long started;
    private long drawn;
    private int shown;

    /**
     * A line on a terminal.
     *
     * @param width columns of the terminal
     */
    public TerminalProgress(PrintWriter out, int width) {
        this(out, width, System::nanoTime);
    }

    TerminalProgress(PrintWriter out, int width, LongSupplier clock) {
        this.out = out;
        this.width = width;
        this.clock = clock;
        started = clock.getAsLong();
        drawn = started;
    }

    @Override
    public synchronized void update(long done, long total, long bytesDone, long bytesTotal) {
        long now = clock.getAsLong();
        if (now - drawn < BETWEEN_DRAWINGS) {
            return;
        }
        drawn = now;
        double seconds = (now - started) / (double) TimeUnit.SECONDS.toNanos(1);
        double part = bytesTotal > 0 ? (double) bytesDone / bytesTotal : total > 0 ? (double) done / total : 0;
        StringBuilder line = new StringBuilder().append(done);
        if (total > 0) {
            line.append('/')
                    .append(total)
                    .append("  ")
                    .append((long) (100 * part))
                    .append('%');
        }
        if (bytesDone > 0) {
            line.append(String.format(Locale.ROOT, "  %.1f MB/s", bytesDone / BYTES_PER_MEGABYTE / seconds));
        }
        if (part > 0 && part < 1 && seconds >= SECONDS_BEFORE_A_FORECAST) {
            line.append("  ").append(duration(seconds * (1 - part) / part)).append(" left");
        }
        draw(line.toString());
    }

    @Override
    public synchronized void close() {
        if (shown > 0) {
            draw("");
            out.print('\r');
            out.flush();
            shown = 0;
        }
    }

    private void draw(String line) {
        // a line as wide as the terminal would wrap, and a wrapped one cannot be drawn over
        String fitting = line.length() < width ? line : line.substring(0, Math.max(0, width - 1));
        out.print('\r' + fitting + " ".repeat(Math.max(0, shown - fitting.length())));
        out.flush();
        shown = fitting.length();
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
