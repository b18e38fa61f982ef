package dipl.analysis.check;

import java.util.stream.IntStream;

/** Hash codes that may stand more than once among many; those it has not surely stand once. */
final class Repeated {
    /** The golden ratio as a fraction of the integers: neighbouring numbers are sent far apart. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int BITS = 22;

    private final long[] once = new long[1 << BITS - 6];
    private final long[] again = new long[1 << BITS - 6];

    Repeated(IntStream hashes) {
        hashes.forEach(hash -> {
            int slot = slot(hash);
            long bit = 1L << slot;
            again[slot >> 6] |= once[slot >> 6] & bit;
            once[slot >> 6] |= bit;
        });
    }

    boolean has(int hash) {
        int slot = slot(hash);
        return (again[slot >> 6] & 1L << slot) != 0;
    }

    private static int slot(int hash) {
        return hash * SPREAD >>> Integer.SIZE - BITS;
    }
}
