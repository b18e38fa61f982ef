package dipl.analysis.check;

import dipl.dictionary.Location;
import dipl.dictionary.Term;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something to look at in a dictionary.
 *
 * @param severity how much it matters
 * @param check what was looked for: {@code syntax, duplicate, two-categories, shadowed, missing-language, look-alike, category-name,
 *     empty, never-matches, dominant}
 * @param dimension the dictionary
 * @param location the line; line 0 for the dictionary as a whole
 * @param category empty where the line has none that could be read
 * @param language empty likewise
 * @param term empty likewise
 * @param message what is the matter, and how to mend it
 */
public record Finding(
        Severity severity,
        String check,
        String dimension,
        Location location,
        String category,
        String language,
        String term,
        String message) {
    /** The longest term that the table shows whole, in characters; those of the bundled dictionaries are shorter. */
    private static final int LONGEST_TERM = 2000;

    /** By severity, then in the order of the files. */
    static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.location().file())
            .thenComparingLong(finding -> finding.location().line())
            .thenComparing(Finding::check)
            .thenComparing(Finding::message);

    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(location, "location");
    }

    static Finding of(Severity severity, String check, String dimension, Term term, String message) {
        return new Finding(
                severity,
                check,
                dimension,
                term.location(),
                term.category(),
                term.language(),
                shortened(term.text()),
                message);
    }

    /** The beginning of a term that is longer than anyone reads. */
    static String shortened(String term) {
        return term.length() <= LONGEST_TERM
                ? term
                : term.substring(0, term.offsetByCodePoints(0, LONGEST_TERM / 2)) + "…";
    }

    /** Findings of several kinds together, the gravest first, then in the order of the files. */
    public static List<Finding> sorted(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(GRAVEST_FIRST);
        return sorted;
    }

    /** The findings as the table that the command prints. */
    public static Table table(List<Finding> findings) {
        return new Table(
                List.of(
                        Column.text("severity"),
                        Column.text("check"),
                        Column.text("location"),
                        Column.text("message"),
                        Column.text("dimension"),
                        Column.text("category"),
                        Column.text("language"),
                        Column.text("term")),
                findings.stream()
                        .map(finding -> Arrays.asList(
                                finding.severity.label(),
                                finding.check,
                                finding.location.line() == 0 ? finding.location.file() : finding.location.toString(),
                                finding.message,
                                finding.dimension,
                                finding.category,
                                finding.language,
                                finding.term)));
    }
}
