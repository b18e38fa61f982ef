package dipl.dictionary.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Categories below one another, in the order of their first entries. */
final class CategoryTree {
    private final List<String> path;
    private final Map<String, CategoryTree> children = new LinkedHashMap<>();
    private final List<Export.Entry> entries = new ArrayList<>();

    private CategoryTree(List<String> path) {
        this.path = path;
    }

    /** The root of all categories; it has no name and no entries. */
    static CategoryTree of(Collection<Export.Entry> entries) {
        CategoryTree root = new CategoryTree(List.of());
        for (Export.Entry entry : entries) {
            CategoryTree at = root;
            for (int i = 0; i < entry.path().size(); i++) {
                List<String> below = entry.path().subList(0, i + 1);
                at = at.children.computeIfAbsent(entry.path().get(i), name -> new CategoryTree(List.copyOf(below)));
            }
            at.entries.add(entry);
        }
        return root;
    }

    /** The names from the top to this one. */
    List<String> path() {
        return path;
    }

    String name() {
        return path.get(path.size() - 1);
    }

    Collection<CategoryTree> children() {
        return children.values();
    }

    List<Export.Entry> entries() {
        return entries;
    }
}
