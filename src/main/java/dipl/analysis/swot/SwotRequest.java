package dipl.analysis.swot;

import dipl.index.DocumentSet;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which statements to look for.
 *
 * @param documents in which documents
 * @param known all categories of the dictionaries, by their numbers
 * @param categories which of them; those of other dictionaries are passed over
 * @param about if present, only statements near a hit of these categories
 * @param scope how near
 */
public record SwotRequest(
        DocumentSet documents,
        List<CategoryKey> known,
        CategorySelection categories,
        Optional<CategorySelection> about,
        Scope scope) {
    /** The dictionary whose categories are quadrants and what belongs in them. */
    public static final String DIMENSION = "swot";

    public SwotRequest {
        Objects.requireNonNull(documents, "documents");
        known = List.copyOf(known);
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(scope, "scope");
    }

    /** The row a category is counted in; empty if it was not asked for. */
    Optional<String> row(String category) {
        int number = known.indexOf(new CategoryKey(DIMENSION, category));
        int row = number < 0 ? -1 : categories.row(number);
        return row < 0
                ? Optional.empty()
                : Optional.of(categories.rows().get(row).category());
    }

    /** The same without limits of category and subject. */
    public SwotRequest everything() {
        return new SwotRequest(documents, known, CategorySelection.of(known, "", 0), Optional.empty(), scope);
    }
}
