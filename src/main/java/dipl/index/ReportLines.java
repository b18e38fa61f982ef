package dipl.index;

import dipl.index.IndexReport.Line;
import dipl.index.IndexReport.Status;
import dipl.io.SortedStrings;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be in the report of a run, gathered by several threads; some of it may be withdrawn later. */
final class ReportLines implements AutoCloseable {
    /** The one character that no file's name can hold. */
    private static final char END = '\0';

    private static final List<Status> STATUSES = List.of(Status.values());

    private final SortedStrings lines = new SortedStrings();
    private final SortedStrings warnings = new SortedStrings();
    private Set<String> withdrawn = Set.of();
    private Set<String> emptied = Set.of();

    void add(String path, Status status, String reason) {
        lines.add(path.replace(END, ' ') + END + (char) ('0' + status.ordinal()) + reason);
    }

    void warn(String path, String message) {
        warnings.add(path + ": " + message);
    }

    /** Takes back what was said of some files and of the documents in them, but not of what they are copies. */
    void withdraw(Set<String> files) {
        withdrawn = Set.copyOf(files);
    }

    /** Takes back that some files were read: all that they hold stands elsewhere. */
    void empty(Set<String> files) {
        emptied = Set.copyOf(files);
    }

    /** The lines by path, status and reason; close the stream. */
    Stream<Line> lines() {
        return lines.sorted().map(ReportLines::line).filter(line -> !isWithdrawn(line));
    }

    private static Line line(String packed) {
        int end = packed.indexOf(END);
        return new Line(
                packed.substring(0, end), STATUSES.get(packed.charAt(end + 1) - '0'), packed.substring(end + 2));
    }

    private boolean isWithdrawn(Line line) {
        if (line.status() == Status.DUPLICATE) {
            return false;
        }
        return isOf(withdrawn, line.path()) || line.status() != Status.REJECTED && emptied.contains(line.path());
    }

    /** The warnings in order; close the stream. */
    Stream<String> warnings() {
        return warnings.sorted().filter(warning -> !isOf(withdrawn, warning));
    }

    /** Whether a place is one of some files or is within one: the file's name is all of it, or all before a {@code :} or {@code #}. */
    private static boolean isOf(Set<String> files, String place) {
        if (files.isEmpty()) {
            return false;
        }
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if ((c == ':' || c == '#') && files.contains(place.substring(0, i))) {
                return true;
            }
        }
        return files.contains(place);
    }

    @Override
    public void close() throws IOException {
        try (lines;
                warnings) {
            withdrawn = Set.of();
        }
    }
}
