package dipl.index;

import java.util.List;
import java.util.Objects;

/**
 * What a run of the indexer did with each file.
 *
 * @param files one line for each file, and for each part of a file that was left out, by path
 * @param documents how many documents the run added
 * @param bytes how many bytes of files it read
 * @param warnings other things the user should know, one line each
 * @param changed whether the index differs from before
 */
public record IndexReport(List<Line> files, long documents, long bytes, List<String> warnings, boolean changed) {
    public IndexReport {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /** What was done with a file. */
    public enum Status {
        NEW,
        CHANGED,
        MOVED,
        UNCHANGED,
        /** Has the same content as another file, which was read in its place; the reason names it. */
        DUPLICATE,
        REMOVED,
        REJECTED;

        /** The name in reports. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A line of the report.
     *
     * @param path of the file, or of a part of it
     * @param reason why it was rejected, or which file it is a copy of; otherwise empty
     */
    public record Line(String path, Status status, String reason) {
        public Line {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** How many lines have a status. */
    public long count(Status status) {
        return files.stream().filter(line -> line.status() == status).count();
    }
}
