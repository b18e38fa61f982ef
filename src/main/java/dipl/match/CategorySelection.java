package dipl.match;

import dipl.io.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The categories a user asks for, rolled up to the depth a user asks for: the rows of every table of categories.
 */
public final class CategorySelection {
    private final List<CategoryKey> rows;
    private final int[] rowOfCategory;

    private CategorySelection(List<CategoryKey> rows, int[] rowOfCategory) {
        this.rows = rows;
        this.rowOfCategory = rowOfCategory;
    }

    /**
     * Selects categories.
     *
     * @param categories all there are
     * @param glob {@code *} for any characters, {@code ?} for one; a category is taken with all below it; it may be preceded by its
     *     dimension ({@code concepts/digital}); empty for all
     * @param level how many parts of a category's path to keep; 0 for all
     * @throws UsageException if the glob fits none
     */
    public static CategorySelection of(List<CategoryKey> categories, String glob, int level) {
        Pattern pattern = glob.isEmpty() ? null : expression(glob);
        Map<CategoryKey, Integer> numbers = new LinkedHashMap<>();
        int[] rowOf = new int[categories.size()];
        for (int i = 0; i < rowOf.length; i++) {
            CategoryKey key = categories.get(i);
            boolean wanted = pattern == null
                    || pattern.matcher(key.category()).matches()
                    || pattern.matcher(key.dimension() + "/" + key.category()).matches();
            CategoryKey row = new CategoryKey(key.dimension(), cut(key.category(), level));
            rowOf[i] = wanted ? numbers.computeIfAbsent(row, r -> numbers.size()) : -1;
        }
        if (numbers.isEmpty() && !categories.isEmpty()) {
            throw new UsageException("--category \"" + glob + "\": no such category: there are "
                    + String.join(
                            ", ",
                            categories.stream()
                                    .map(CategoryKey::category)
                                    .distinct()
                                    .toList()));
        }
        return new CategorySelection(List.copyOf(new ArrayList<>(numbers.keySet())), rowOf);
    }

    /**
     * Selects categories by several names, in the order of the names.
     *
     * @param names each a dimension, or a glob as {@link #of(List, String, int)} reads it
     * @param level how many parts of a category's path to keep; 0 for all
     * @param option where the names were typed, for messages
     * @throws UsageException if a name fits nothing
     */
    public static CategorySelection named(List<CategoryKey> categories, List<String> names, int level, String option) {
        List<String> dimensions =
                categories.stream().map(CategoryKey::dimension).distinct().toList();
        Map<CategoryKey, Integer> numbers = new LinkedHashMap<>();
        int[] rowOf = new int[categories.size()];
        Arrays.fill(rowOf, -1);
        for (String name : names) {
            boolean dimension = dimensions.contains(name);
            Pattern pattern = expression(name);
            boolean found = false;
            for (int i = 0; i < rowOf.length; i++) {
                CategoryKey key = categories.get(i);
                boolean wanted = dimension
                        ? key.dimension().equals(name)
                        : pattern.matcher(key.category()).matches()
                                || pattern.matcher(key.dimension() + "/" + key.category())
                                        .matches();
                found |= wanted;
                if (wanted && rowOf[i] < 0) {
                    CategoryKey row = new CategoryKey(key.dimension(), cut(key.category(), level));
                    rowOf[i] = numbers.computeIfAbsent(row, r -> numbers.size());
                }
            }
            if (!found) {
                throw new UsageException(option + " \"" + name
                        + "\": no such dimension or category: the dimensions are " + String.join(", ", dimensions));
            }
        }
        return new CategorySelection(List.copyOf(new ArrayList<>(numbers.keySet())), rowOf);
    }

    private static Pattern expression(String glob) {
        StringBuilder expression = new StringBuilder();
        for (char c : glob.toCharArray()) {
            expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(expression + "(/.*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String cut(String category, int level) {
        int at = -1;
        for (int parts = 0; parts < level; parts++) {
            at = category.indexOf('/', at + 1);
            if (at < 0) {
                return category;
            }
        }
        return level == 0 ? category : category.substring(0, at);
    }

    /** The rows, in the order of the dictionaries. */
    public List<CategoryKey> rows() {
        return rows;
    }

    /** The row of a category, by its number; -1 if it was not asked for. */
    public int row(int category) {
        return rowOfCategory[category];
    }
}
