package dipl.match;

import java.util.Objects;

/**
 * A category in its dimension.
 *
 * @param dimension the dictionary's name
 * @param category its path, {@code /} between names
 */
public record CategoryKey(String dimension, String category) {
    public CategoryKey {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(category, "category");
    }
}
