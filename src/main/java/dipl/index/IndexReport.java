package dipl.index;

import dipl.corpus.MetadataTables;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** What a run of the indexer did with each file; of a million files, the lines wait on disk until this is closed. */
public final class IndexReport implements AutoCloseable {
    private final ReportLines lines;
    private final MetadataTables tables;
    private final long[] counts = new long[Status.values().length];
    private final long warningCount;
    private final long documents;
    private final long bytes;
    private final boolean changed;

    /**
     * @param lines closed with this
     * @param tables their warnings come before those about files
     */
    IndexReport(ReportLines lines, MetadataTables tables, long documents, long bytes, boolean changed) {
        this.lines = lines;
        this.tables = tables;
        this.documents = documents;
        this.bytes = bytes;
        this.changed = changed;
        try (Stream<Line> files = files();
                Stream<String> warnings = warnings(false)) {
            files.forEach(line -> counts[line.status().ordinal()]++);
            warningCount = warnings.count();
        }
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

    /** One line for each file, and for each part of a file that was left out, by path; close the stream. */
    public Stream<Line> files() {
        return lines.lines();
    }

    /** The files and parts of files that were left out, with the reasons; close the stream. */
    public Stream<Line> rejected() {
        return files().filter(line -> line.status() == Status.REJECTED);
    }

    /** How many lines have a status. */
    public long count(Status status) {
        return counts[status.ordinal()];
    }

    /**
     * Other things the user should know, one line each; close the stream.
     *
     * @param each whether each row of a metadata table whose file does not exist has its line
     */
    public Stream<String> warnings(boolean each) {
        return Stream.concat((each ? tables.details() : tables.warnings()).stream(), lines.warnings());
    }

    /** How many warnings there are, those of one table's rows counted as one. */
    public long warningCount() {
        return warningCount;
    }

    /** How many documents the run added. */
    public long documents() {
        return documents;
    }

    /** How many bytes of files it read. */
    public long bytes() {
        return bytes;
    }

    /** Whether the index differs from before. */
    public boolean isChanged() {
        return changed;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
