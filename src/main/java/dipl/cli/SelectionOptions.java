package dipl.cli;

import picocli.CommandLine.Option;

/** Which documents to look at. */
final class SelectionOptions {
    @Option(
            names = "--where",
            paramLabel = "QUERY",
            defaultValue = "",
            description = "Only documents whose metadata match, in Lucene syntax: "
                    + "'source_type:government AND date:[2020 TO 2025]'.")
    String where;

    /** What to do with documents that say nearly the same. */
    enum NearDuplicates {
        keep,
        first,
        flag
    }

    @Option(
            names = "--near-duplicates",
            paramLabel = "keep|first|flag",
            defaultValue = "flag",
            description =
                    "Documents nearly the same as an earlier one, such as reprints: keep them without a word, take only the"
                            + " first of each group by date and path, or flag them: keep them, and let dipl corpus say how many"
                            + " there are (default: ${DEFAULT-VALUE}). The field duplicate_group names the first of the group.")
    NearDuplicates nearDuplicates = NearDuplicates.flag;
}
