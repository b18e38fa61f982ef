package dipl.analysis.export;

import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.table.Column;
import dipl.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What {@link CategoryMatrix} tells, as a sparse matrix: rows are documents in the order of their paths, columns are categories. */
public final class CategoryCounts {
    private final int[] documents;
    private final List<String> names;
    private final Map<Integer, long[]> rows = new HashMap<>();

    public CategoryCounts(CorpusMatcher matcher, DocumentSet set, CategorySelection categories) {
        documents = matcher.index().inPathOrder(set);
        names = CategoryMatrix.names(matcher, categories);
        matcher.scan(set, () -> new Part(categories)).forEach(rows::putAll);
    }

    private static final class Part implements CorpusMatcher.Part<Map<Integer, long[]>> {
        private final CategorySelection categories;
        private final Map<Integer, long[]> rows = new HashMap<>();

        Part(CategorySelection categories) {
            this.categories = categories;
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            int[] hits = CategoryMatrix.hits(matches, categories);
            rows.put(
                    document.number(),
                    IntStream.range(0, hits.length)
                            .filter(column -> hits[column] > 0)
                            .mapToLong(column -> MatrixMarket.entry(column, hits[column]))
                            .toArray());
        }

        @Override
        public Map<Integer, long[]> result() {
            return rows;
        }
    }

    /** The categories of the columns. */
    public Table categories() {
        return new Table(List.of(Column.text("category")), names.stream().map(List::of));
    }

    /** Writes the counts in coordinate format. */
    public void write(Writer out) throws IOException {
        long entries = rows.values().stream().mapToLong(row -> row.length).sum();
        MatrixMarket.write(out, documents.length, names.size(), entries, row -> rows.get(documents[row]));
    }
}
