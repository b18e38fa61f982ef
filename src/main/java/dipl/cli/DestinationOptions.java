package dipl.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a result that is no table goes. */
final class DestinationOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output.")
    Path output;

    @Mixin
    ManifestOption provenance;

    Destination destination() {
        return new Destination(output, provenance.manifest);
    }
}
