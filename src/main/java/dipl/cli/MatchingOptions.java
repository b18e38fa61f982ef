package dipl.cli;

import dipl.match.MatchOptions;
import picocli.CommandLine.Option;

/** The matching rules that can be turned off. */
final class MatchingOptions {
    /** What to do where terms overlap. */
    enum Overlap {
        longest,
        all
    }

    @Option(
            names = "--overlap",
            paramLabel = "longest|all",
            defaultValue = "longest",
            description =
                    "Where terms of one dimension overlap, count the longest, or all (default: ${DEFAULT-VALUE}).")
    Overlap overlap;

    @Option(
            names = "--no-shared-heads",
            description = "Do not count modifiers that share a noun: public in 'public and digital diplomacy'.")
    boolean noSharedHeads;

    @Option(names = "--any-language", description = "Apply every term to passages of every language.")
    boolean anyLanguage;

    MatchOptions options() {
        return new MatchOptions(overlap == Overlap.longest, !noSharedHeads, anyLanguage);
    }
}
