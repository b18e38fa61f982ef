package dipl.cli;

import dipl.cli.Dictionaries.Source;
import dipl.dictionary.Dictionary;
import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those of some dictionaries that have categories to show. Dimensions do not disturb one another, so that the others need no look. */
    List<Source> dictionaries(List<Source> sources) {
        if (category.isEmpty()) {
            return sources;
        }
        List<CategoryKey> all = new ArrayList<>();
        for (Dictionary dictionary : Dictionaries.read(sources, false, remark -> {})) {
            dictionary.categories().forEach(name -> all.add(new CategoryKey(dictionary.dimension(), name)));
        }
        Set<String> dimensions =
                select(all).rows().stream().map(CategoryKey::dimension).collect(Collectors.toSet());
        return sources.stream()
                .filter(source -> dimensions.contains(source.dimension()))
                .toList();
    }
}
