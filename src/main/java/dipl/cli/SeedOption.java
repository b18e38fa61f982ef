package dipl.cli;

import picocli.CommandLine.Option;

/** Where chance starts. */
final class SeedOption {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Start of the random numbers: the same seed draws the same (default: ${DEFAULT-VALUE}).")
    long value;
}
