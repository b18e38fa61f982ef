package dipl.analysis.compare;

import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The categories of dictionaries, or their terms, as items. A category is called by its path, after its dimension where there are
 * several dictionaries; a term by its category and itself, {@code digital: twiplomacy}. A term that stands in a category for several
 * languages is one item.
 */
public final class HitItems implements Items {
    private final List<String> names;
    private final List<int[]> documents = new ArrayList<>();

    private HitItems(List<String> names) {
        this.names = names;
    }

    /** Counts the hits of each category. */
    public static HitItems categories(CorpusMatcher matcher, DocumentSet documents, CategorySelection categories) {
        HitItems items = new HitItems(categoryNames(matcher, categories));
        items.read(matcher, documents, match -> categories.row(match.category()));
        return items;
    }

    /** Counts the hits of each term of the categories. */
    public static HitItems terms(CorpusMatcher matcher, DocumentSet documents, CategorySelection categories) {
        List<String> categoryNames = categoryNames(matcher, categories);
        Map<String, Integer> items = new LinkedHashMap<>();
        int[] itemOfTerm = new int[matcher.dictionary().terms().size()];
        for (int term = 0; term < itemOfTerm.length; term++) {
            int category = matcher.dictionary().category(term);
            int row = category < 0 ? -1 : categories.row(category);
            itemOfTerm[term] = row < 0
                    ? -1
                    : items.computeIfAbsent(
                            categoryNames.get(row) + ": "
                                    + matcher.dictionary().terms().get(term).text(),
                            name -> items.size());
        }
        HitItems found = new HitItems(List.copyOf(items.keySet()));
        found.read(matcher, documents, match -> itemOfTerm[match.term()]);
        return found;
    }

    private static List<String> categoryNames(CorpusMatcher matcher, CategorySelection categories) {
        boolean several = matcher.dictionary().categories().stream()
                        .map(CategoryKey::dimension)
                        .distinct()
                        .count()
                > 1;
        return categories.rows().stream()
                .map(key -> several ? key.dimension() + "/" + key.category() : key.category())
                .toList();
    }

    /** What a match counts for; -1 for nothing. */
    @FunctionalInterface
    private interface ItemOf {
        int item(Match match);
    }

    private void read(CorpusMatcher matcher, DocumentSet set, ItemOf itemOf) {
        matcher.scan(set, () -> new CorpusMatcher.Part<List<int[]>>() {
                    private final List<int[]> found = new ArrayList<>();

                    @Override
                    public void accept(IndexedDocument document, List<Match> matches) {
                        int[] items = new int[matches.size() + 1];
                        int size = 0;
                        for (Match match : matches) {
                            int item = itemOf.item(match);
                            if (item >= 0) {
                                items[++size] = item;
                            }
                        }
                        if (size > 0) {
                            items[0] = document.number();
                            found.add(java.util.Arrays.copyOf(items, size + 1));
                        }
                    }

                    @Override
                    public List<int[]> result() {
                        return found;
                    }
                })
                .forEach(documents::addAll);
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public String name(int item) {
        return names.get(item);
    }

    @Override
    public boolean keepsZeros() {
        return true;
    }

    @Override
    public void count(Supplier<? extends Visitor> visitors) {
        Visitor visitor = visitors.get();
        Counts counts = Counts.of(size(), 1);
        for (int[] document : documents) {
            counts.clear();
            for (int i = 1; i < document.length; i++) {
                counts.add(document[i], 1);
            }
            visitor.document(document[0], counts);
        }
        visitor.end();
    }
}
