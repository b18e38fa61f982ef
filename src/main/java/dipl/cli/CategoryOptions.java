package dipl.cli;

import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import java.util.List;
import picocli.CommandLine.Option;

/** Which categories to show, and how finely. */
final class CategoryOptions {
    @Option(
            names = "--category",
            paramLabel = "GLOB",
            defaultValue = "",
            description = "Only these categories and those below them: 'digital', 'concepts/*', 'strengths/*'.")
    String category;

    @Option(
            names = "--level",
            paramLabel = "N",
            defaultValue = "0",
            description = "Roll categories up to N levels: 1 makes digital/net digital (default: all levels).")
    int level;

    CategorySelection select(List<CategoryKey> categories) {
        if (level < 0) {
            throw new UsageException("--level " + level + ": needs 1 or more");
        }
        return CategorySelection.of(categories, category, level);
    }
}
