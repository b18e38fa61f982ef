package dipl.extract;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param time how long its reader may compute without finding anything; it may wait, for a busy machine or disk, five times as long
 * @param megabytes memory of the process that reads it
 */
public record ExtractionLimits(Duration time, int megabytes) {
    /** A minute and half a gigabyte: far more than any honest report needs. */
    public static final ExtractionLimits DEFAULT = new ExtractionLimits(Duration.ofSeconds(60), 512);

    private static final int LEAST_MEGABYTES = 64;

    public ExtractionLimits {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("the time for a file must be positive, got " + time);
        }
        if (megabytes < LEAST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "a reader needs at least " + LEAST_MEGABYTES + " MB of memory, got " + megabytes);
        }
    }
}
