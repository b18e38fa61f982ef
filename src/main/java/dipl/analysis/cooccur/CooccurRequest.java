package dipl.analysis.cooccur;

import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import dipl.passages.Within;
import dipl.stats.Adjustment;
import java.util.List;
import java.util.Objects;

/**
 * What to count together.
 *
 * @param documents in which documents
 * @param rows the categories of the rows
 * @param columns the categories of the columns
 * @param within how near
 * @param by fields whose values each get pairs of their own; empty for one count over all
 * @param adjustment for the number of tests
 */
public record CooccurRequest(
        DocumentSet documents,
        CategorySelection rows,
        CategorySelection columns,
        Within within,
        List<String> by,
        Adjustment adjustment) {
    public CooccurRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(adjustment, "adjustment");
        by = List.copyOf(by);
    }
}
