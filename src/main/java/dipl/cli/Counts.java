package dipl.cli;

import dipl.io.UsageException;

/** Reads numbers of things. */
final class Counts {
    private Counts() {}

    /** An option's value, or what stands for its absence; a value must be at least 1. */
    static int positive(String option, Integer value, int absent) {
        if (value != null && value < 1) {
            throw new UsageException(option + " " + value + ": needs at least 1");
        }
        return value == null ? absent : value;
    }
}
