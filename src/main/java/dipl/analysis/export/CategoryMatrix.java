package dipl.analysis.export;

import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How often each document marks each category: a row for each document, a column for each category. */
public final class CategoryMatrix {
    private CategoryMatrix() {}

    /** The matrix as a table, in the order of the documents' paths. */
    public static Table table(
            CorpusMatcher matcher,
            dipl.index.DocumentSet documents,
            CategorySelection categories,
            List<String> fields) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("document"));
        fields.forEach(field -> columns.add(DocumentFields.column(field)));
        names(matcher, categories).forEach(name -> columns.add(Column.count(name)));
        Map<Integer, List<Object>> rows = new HashMap<>();
        matcher.scan(documents, () -> new Part(categories, fields)).forEach(rows::putAll);
        return new Table(
                columns, IntStream.of(matcher.index().inPathOrder(documents)).mapToObj(rows::get));
    }

    /** What the columns are called: categories by their path, after the dimension where there are several dictionaries. */
    static List<String> names(CorpusMatcher matcher, CategorySelection categories) {
        boolean several = matcher.dictionary().categories().stream()
                        .map(CategoryKey::dimension)
                        .distinct()
                        .count()
                > 1;
        return categories.rows().stream()
                .map(key -> several ? key.dimension() + "/" + key.category() : key.category())
                .toList();
    }

    /** How many of the matches are of each category. */
    static int[] hits(List<Match> matches, CategorySelection categories) {
        int[] hits = new int[categories.rows().size()];
        for (Match match : matches) {
            int row = categories.row(match.category());
            if (row >= 0) {
                hits[row]++;
            }
        }
        return hits;
    }

    private static final class Part implements CorpusMatcher.Part<Map<Integer, List<Object>>> {
        private final CategorySelection categories;
        private final List<String> fields;
        private final Map<Integer, List<Object>> rows = new HashMap<>();

        Part(CategorySelection categories, List<String> fields) {
            this.categories = categories;
            this.fields = fields;
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            List<Object> cells = new ArrayList<>();
            cells.add(document.path());
            fields.forEach(field -> cells.add(DocumentFields.value(document, field)));
            for (int count : hits(matches, categories)) {
                cells.add(count);
            }
            rows.put(document.number(), cells);
        }

        @Override
        public Map<Integer, List<Object>> result() {
            return rows;
        }
    }
}
