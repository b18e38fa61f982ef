package dipl.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Whether to say where a result comes from. */
final class ManifestOption {
    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "Write where the result comes from, as JSON; dipl verify FILE makes it again and compares.")
    Path manifest;
}
