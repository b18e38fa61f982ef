package dipl.cli;

/** How a run of the program ended, as its caller sees it. */
public enum ExitStatus {
    /** Done. */
    OK(0),
    /** Failed; nothing was changed. */
    FAILED(1),
    /** The command line was wrong. */
    USAGE(2),
    /** Done, but some inputs were rejected; they are named on standard error and in the report. */
    REJECTED(3),
    /** Interrupted; the index is as it was before. */
    INTERRUPTED(130);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }
}
