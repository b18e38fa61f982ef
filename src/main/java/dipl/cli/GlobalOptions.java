package dipl.cli;

import dipl.io.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command; they may stand before or after its name. */
final class GlobalOptions {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The index (default: DIPL_INDEX, or .dipl).")
    private Path index;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE|DIR",
            scope = ScopeType.INHERIT,
            description =
                    "A dictionary or a folder of them; may be repeated (default: DIPL_DICTIONARIES, or the bundled ones).")
    private List<Path> dictionaries = new ArrayList<>();

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress, warnings or summaries.")
    boolean quiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Say more; show where an error arose.")
    boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours.")
    boolean noColor;

    @Option(
            names = "--threads",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "How many threads to use (default: one for each processor).")
    private Integer threads;

    /** The index that the command line names, if it does. */
    Optional<Path> namedIndex() {
        return Optional.ofNullable(index);
    }

    Path index() {
        if (index != null) {
            return index;
        }
        String fromEnvironment = System.getenv("DIPL_INDEX");
        return Path.of(fromEnvironment == null || fromEnvironment.isEmpty() ? ".dipl" : fromEnvironment);
    }

    /** The dictionaries named by option or environment; empty for the bundled ones. */
    List<Path> dictionaries() {
        if (!dictionaries.isEmpty()) {
            return dictionaries;
        }
        String fromEnvironment = System.getenv("DIPL_DICTIONARIES");
        return fromEnvironment == null || fromEnvironment.isEmpty() ? List.of() : List.of(Path.of(fromEnvironment));
    }

    /** Bounds what Java itself does with several threads, such as parallel streams; to be called before any of it has begun. */
    void boundCommonThreads() {
        if (threads != null && threads > 0) {
            System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", Integer.toString(threads - 1));
        }
    }

    int threads() {
        if (threads != null && threads < 1) {
            throw new UsageException("--threads " + threads + ": needs at least 1");
        }
        return threads != null ? threads : Runtime.getRuntime().availableProcessors();
    }
}
