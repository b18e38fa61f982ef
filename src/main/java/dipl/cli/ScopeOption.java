package dipl.cli;

import dipl.passages.Within;
import picocli.CommandLine.Option;

/** How near two things must stand to be together. */
final class ScopeOption {
    @Option(
            names = "--within",
            paramLabel = "SCOPE",
            defaultValue = "sentence",
            description = "How near: sentence, paragraph, document or a number of words (default: ${DEFAULT-VALUE}).")
    private String within;

    Within within() {
        return Within.parse(within);
    }
}
