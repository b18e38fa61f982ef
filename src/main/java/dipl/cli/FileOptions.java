package dipl.cli;

import dipl.corpus.ReadingOptions;
import dipl.extract.ExtractionLimits;
import dipl.io.UsageException;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How files are read, and what one of them may cost. */
final class FileOptions {
    private static final int LEAST_MEMORY = 64;

    /** What of a web page is text. */
    enum Pages {
        main,
        full
    }

    @Option(
            names = "--html",
            paramLabel = "main|full",
            defaultValue = "main",
            description =
                    "Of web pages, read the main text, or all: menus, banners, footers and comments, too (default: ${DEFAULT-VALUE}).")
    Pages html;

    @Option(
            names = "--file-seconds",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "Give up a pdf, Office, mail or e-book file when its reader finds nothing for so long (default: ${DEFAULT-VALUE}).")
    int seconds;

    @Option(
            names = "--file-memory",
            paramLabel = "MB",
            defaultValue = "512",
            description = "Memory for each process that reads such files, at least 64 (default: ${DEFAULT-VALUE} MB).")
    int memory;

    ReadingOptions reading() {
        if (seconds < 1) {
            throw new UsageException("--file-seconds " + seconds + ": needs at least 1");
        }
        if (memory < LEAST_MEMORY) {
            throw new UsageException("--file-memory " + memory + ": needs at least " + LEAST_MEMORY);
        }
        return new ReadingOptions(html == Pages.full, new ExtractionLimits(Duration.ofSeconds(seconds), memory));
    }
}
