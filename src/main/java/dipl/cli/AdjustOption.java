package dipl.cli;

import dipl.stats.Adjustment;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How p-values are adjusted for being many. */
final class AdjustOption {
    /** The methods. */
    enum Method {
        holm,
        bh,
        none
    }

    @Option(
            names = "--adjust",
            paramLabel = "METHOD",
            defaultValue = "holm",
            description = "Adjust p-values for their number: holm, bh or none (default: ${DEFAULT-VALUE}).")
    Method method;

    Adjustment adjustment() {
        return Adjustment.valueOf(method.name().toUpperCase(Locale.ROOT));
    }
}
