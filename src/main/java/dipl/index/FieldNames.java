package dipl.index;

import dipl.io.UsageException;
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
                    .min(Comparator.<String>comparingInt(known -> distance(known, field))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            throw new UsageException(
                    option + ": no field \"" + field + "\" in this index: did you mean \"" + nearest + "\"? There are "
                            + String.join(", ", fields.stream().sorted().toList()));
        }
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int k = 0; k <= b.length(); k++) {
            last[k] = k;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                int change = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
                row[k] = Math.min(Math.min(row[k - 1], last[k]) + 1, last[k - 1] + change);
            }
            last = row;
        }
        return last[b.length()];
    }
}
