package dipl.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final StringWriter out = new StringWriter();
    private long now;

    @Test
    void aLineTellsHowFarHowFastAndHowLong() {
        Progress progress = progress(80);
        at(4000);
        progress.update(150, 200, 10_000_000, 40_000_000);
        assertEquals("\r150/200  25%  2.5 MB/s  0:12 left", out.toString());
    }

    @Test
    void thingsAreCountedWhereTheirSizeIsUnknown() {
        Progress progress = progress(80);
        at(10_000);
        progress.update(1, 1001, 0, 0);
        assertEquals("\r1/1001  0%  2:46:40 left", out.toString());
    }

    @Test
    void withoutATotalThereIsNoForecast() {
        Progress progress = progress(80);
        at(4000);
        progress.update(7, 0, 4_000_000, 0);
        assertEquals("\r7  1.0 MB/s", out.toString());
    }

    @Test
    void atMostTenDrawingsASecond() {
        Progress progress = progress(80);
        for (int millisecond = 0; millisecond <= 1000; millisecond++) {
            at(millisecond);
            progress.update(millisecond, 1000, 0, 0);
        }
        assertEquals(10, out.toString().chars().filter(c -> c == '\r').count());
    }

    @Test
    void aShorterLineCoversALongerOneAndTheEndClearsIt() {
        Progress progress = progress(80);
        at(100);
        progress.update(1000, 0, 0, 0);
        at(200);
        progress.update(1, 0, 0, 0);
        progress.close();
        progress.close();
        assertEquals("\r1000\r1   \r \r", out.toString());
    }

    @Test
    void shortWorkShowsNothing() {
        try (Progress progress = progress(80)) {
            at(99);
            progress.update(1, 1, 1, 1);
        }
        assertEquals("", out.toString());
    }

    @Test
    void aNarrowTerminalIsNeverFilled() {
        Progress progress = progress(12);
        at(4000);
        progress.update(50, 200, 10_000_000, 40_000_000);
        assertEquals("\r50/200  25%", out.toString());
    }

    private Progress progress(int width) {
        return new TerminalProgress(new PrintWriter(out), width, () -> now);
    }

    private void at(long milliseconds) {
        now = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
