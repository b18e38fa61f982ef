package dipl.analysis.examples;

import java.util.List;
import java.util.Objects;

/**
 * An example in which other hits were found than expected.
 *
 * @param example the example
 * @param missing expected and not found
 * @param unexpected found and not expected
 */
public record Failure(Example example, List<String> missing, List<String> unexpected) {
    public Failure {
        Objects.requireNonNull(example, "example");
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
    }
}
