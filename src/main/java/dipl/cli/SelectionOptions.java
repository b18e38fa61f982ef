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
}
