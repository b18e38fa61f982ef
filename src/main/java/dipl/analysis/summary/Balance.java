package dipl.analysis.summary;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Shows how evenly a corpus covers source types, languages and years, and where a comparison would rest on too little.
 *
 * <p>Every source type that occurs is crossed with every language that occurs and with every year from the first to the last, so that
 * a gap is a row like any other. Documents without one of the three make rows with an empty value.
 */
public final class Balance {
    /** Fewer documents than this carry no comparison. */
    public static final int FEW = 5;

    /** The three fields, in the order of the columns. */
    private static final List<String> FIELDS = List.of("source_type", "language", "year");

    /** Values named in one warning before it is cut. */
    private static final int NAMED = 12;

    private final Map<List<String>, Cell> cells;
    private final List<SortedSet<String>> values;

    private Balance(Map<List<String>, Cell> cells) {
        this.cells = cells;
        values = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        cells.keySet().forEach(key -> {
            for (int i = 0; i < FIELDS.size(); i++) {
                values.get(i).add(key.get(i));
            }
        });
        addGaps(values.get(2));
    }

    /** Puts the years without any document between those that have some. */
    private static void addGaps(SortedSet<String> years) {
        List<Integer> known = years.stream()
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .toList();
        if (!known.isEmpty()) {
            for (int year = known.get(0); year < known.get(known.size() - 1); year++) {
                years.add(String.format(Locale.ROOT, "%04d", year));
            }
        }
    }

    /** What one combination of values holds. */
    private static final class Cell {
        private long documents;
        private long words;
        private long withoutOutlet;
        private final SortedSet<String> outlets = new TreeSet<>();

        void add(Cell other) {
            documents += other.documents;
            words += other.words;
            withoutOutlet += other.withoutOutlet;
            outlets.addAll(other.outlets);
        }

        boolean isFew() {
            return documents < FEW;
        }

        boolean isOneOutlet() {
            return outlets.size() == 1 && withoutOutlet == 0;
        }

        String note() {
            if (documents == 0) {
                return "empty";
            }
            return isFew() ? isOneOutlet() ? "few, one outlet" : "few" : isOneOutlet() ? "one outlet" : "";
        }
    }

    /** Counts. */
    public static Balance of(CorpusIndex index, DocumentSet documents, int threads) {
        Map<List<String>, Cell> cells = new HashMap<>();
        for (Map<List<String>, Cell> part : index.scan(documents, threads, Part::new)) {
            part.forEach(
                    (key, cell) -> cells.computeIfAbsent(key, k -> new Cell()).add(cell));
        }
        return new Balance(cells);
    }

    /**
     * A row for each combination: {@code documents, words, outlets} (how many different ones) and a {@code note}: {@code empty},
     * {@code few} (fewer than {@value #FEW} documents), {@code one outlet} (all documents are of one), or nothing.
     *
     * @param gapsAsOne whether years that follow one another share a row where none has a document, named by the first and the last
     */
    public Table table(boolean gapsAsOne) {
        List<Column> columns = new ArrayList<>();
        FIELDS.forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.count("documents"));
        columns.add(Column.count("words"));
        columns.add(Column.count("outlets"));
        columns.add(Column.text("note"));
        return new Table(
                columns,
                values.get(0).stream()
                        .flatMap(type ->
                                values.get(1).stream().flatMap(language -> rows(type, language, gapsAsOne).stream())));
    }

    private List<List<Object>> rows(String type, String language, boolean gapsAsOne) {
        List<List<Object>> rows = new ArrayList<>();
        List<String> gap = new ArrayList<>();
        for (String year : values.get(2)) {
            Cell cell = cells.get(List.of(type, language, year));
            if (cell == null && gapsAsOne && !year.isEmpty()) {
                gap.add(year);
                continue;
            }
            addGap(type, language, gap, rows);
            rows.add(row(type, language, year, cell == null ? new Cell() : cell));
        }
        addGap(type, language, gap, rows);
        return rows;
    }

    private static void addGap(String type, String language, List<String> gap, List<List<Object>> rows) {
        if (!gap.isEmpty()) {
            String first = gap.get(0);
            String last = gap.get(gap.size() - 1);
            rows.add(row(type, language, gap.size() == 1 ? first : first + "–" + last, new Cell()));
            gap.clear();
        }
    }

    private static List<Object> row(String type, String language, String year, Cell cell) {
        List<Object> row = new ArrayList<>(List.of(type, language, year));
        row.add(cell.documents);
        row.add(cell.words);
        row.add((long) cell.outlets.size());
        row.add(cell.note());
        return row;
    }

    /** What a researcher should know before comparing source types, languages or years, one sentence each. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (cells.isEmpty()) {
            return warnings;
        }
        for (int i = 0; i < FIELDS.size(); i++) {
            Map<String, Cell> sums = sums(i);
            add(warnings, FIELDS.get(i), "fewer than " + FEW + " documents", sums, Cell::isFew);
            add(warnings, FIELDS.get(i), "one outlet only", sums, cell -> !cell.isFew() && cell.isOneOutlet());
        }
        long withoutOutlet =
                cells.values().stream().mapToLong(c -> c.withoutOutlet).sum();
        if (withoutOutlet > 0) {
            warnings.add(
                    withoutOutlet + " documents have no outlet: whether one speaks for a group cannot be told there.");
        }
        long all = values.stream().mapToLong(SortedSet::size).reduce(1, (a, b) -> a * b);
        long few = cells.values().stream().filter(Cell::isFew).count();
        long one = cells.values().stream()
                .filter(cell -> !cell.isFew() && cell.isOneOutlet())
                .count();
        warnings.add(all + (all == 1 ? " combination: " : " combinations: ") + count(all - cells.size(), "is", "are")
                + " empty, " + count(few, "has", "have") + " fewer than " + FEW + " documents, "
                + (one == 0 ? "no other has" : count(one, "other has", "others have")) + " one outlet only.");
        return warnings;
    }

    private static String count(long number, String one, String several) {
        return number == 0 ? "none " + one : number + " " + (number == 1 ? one : several);
    }

    /** The cells of one field, summed over the other two. */
    private Map<String, Cell> sums(int field) {
        Map<String, Cell> sums = new TreeMap<>();
        values.get(field).forEach(value -> sums.put(value, new Cell()));
        cells.forEach((key, cell) -> sums.get(key.get(field)).add(cell));
        return sums;
    }

    private static void add(
            List<String> warnings, String field, String problem, Map<String, Cell> sums, Predicate<Cell> wrong) {
        List<String> named = sums.entrySet().stream()
                .filter(sum -> wrong.test(sum.getValue()))
                .map(sum -> (sum.getKey().isEmpty() ? "(none)" : sum.getKey()) + " (" + sum.getValue().documents + ")")
                .toList();
        if (!named.isEmpty()) {
            String more = named.size() > NAMED ? " and " + (named.size() - NAMED) + " more" : "";
            warnings.add("a comparison by " + field + " would rest on " + problem + " for "
                    + named.stream().limit(NAMED).collect(Collectors.joining(", ")) + more + ".");
        }
    }

    private static final class Part implements PartReader<Map<List<String>, Cell>> {
        private final Map<List<String>, Cell> cells = new HashMap<>();

        @Override
        public void read(IndexedDocument document) {
            Cell cell =
                    cells.computeIfAbsent(FIELDS.stream().map(document::value).toList(), key -> new Cell());
            cell.documents++;
            cell.words += document.wordCount();
            String outlet = document.value("outlet");
            if (outlet.isEmpty()) {
                cell.withoutOutlet++;
            } else {
                cell.outlets.add(outlet);
            }
        }

        @Override
        public Map<List<String>, Cell> result() {
            return cells;
        }
    }
}
