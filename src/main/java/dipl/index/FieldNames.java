package dipl.index;

import dipl.io.UsageException;
import dipl.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** Names of metadata fields that people type. */
final class FieldNames {
    private FieldNames() {}

    /**
     * Makes sure that a field exists.
     *
     * @param option where it was typed, for the message
     * @throws UsageException naming the nearest field if it does not
     */
    static void check(String field, Collection<String> fields, String option) {
        if (!fields.contains(field)) {
            String nearest = fields.stream()
                    .min(Comparator.<String>comparingInt(known -> EditDistance.between(known, field))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            throw new UsageException(
                    option + ": no field \"" + field + "\" in this index: did you mean \"" + nearest + "\"? There are "
                            + String.join(", ", fields.stream().sorted().toList()));
        }
    }
}
