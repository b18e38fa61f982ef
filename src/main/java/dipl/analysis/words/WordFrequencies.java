package dipl.analysis.words;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts words and n-grams. */
public final class WordFrequencies {
    private static final Comparator<List<String>> GROUPS = (a, b) -> {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /** An n-gram; the most frequent come first, then the first by its letters. */
    private record Item(int entry, String label, long hits) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            return hits != other.hits ? Long.compare(other.hits, hits) : label.compareTo(other.label);
        }
    }

    private final CorpusIndex index;
    private final WordsRequest request;
    private final int threads;

    private WordFrequencies(CorpusIndex index, WordsRequest request, int threads) {
        this.index = index;
        this.request = request;
        this.threads = threads;
    }

    /** Counts; rows by group, then falling number of hits, then word. */
    public static List<WordRow> count(CorpusIndex index, WordsRequest request, int threads) {
        return new WordFrequencies(index, request, threads).rows();
    }

    private List<WordRow> rows() {
        Map<List<String>, WordCounts> groups = new TreeMap<>(GROUPS);
        index.scan(request.documents(), threads, Part::new)
                .forEach(part -> part.forEach(
                        (group, counts) -> groups.computeIfAbsent(group, g -> new WordCounts(request.length()))
                                .addAll(counts)));
        Map<List<String>, List<Item>> shown = new HashMap<>();
        groups.forEach((group, counts) -> shown.put(group, mostFrequent(counts.items())));
        Map<List<String>, Deviations> deviations =
                request.dispersion() ? Deviations.of(index, request, threads, groups, entries(shown)) : Map.of();
        List<WordRow> rows = new ArrayList<>();
        groups.forEach((group, counts) -> {
            List<Item> items = shown.get(group);
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                rows.add(new WordRow(
                        group,
                        item.label,
                        item.hits,
                        counts.items().documents(item.entry),
                        counts.words(),
                        request.dispersion() ? deviations.get(group).dpNorm(i) : Double.NaN));
            }
        });
        return rows;
    }

    private static Map<List<String>, int[]> entries(Map<List<String>, List<Item>> shown) {
        Map<List<String>, int[]> entries = new HashMap<>();
        shown.forEach((group, items) ->
                entries.put(group, items.stream().mapToInt(Item::entry).toArray()));
        return entries;
    }

    private List<Item> mostFrequent(NgramTable items) {
        if (request.limit() == 0) {
            Item[] all = IntStream.range(0, items.size())
                    .filter(entry -> items.hits(entry) >= request.leastHits())
                    .mapToObj(entry -> item(items, entry))
                    .toArray(Item[]::new);
            Arrays.parallelSort(all);
            return Arrays.asList(all);
        }
        PriorityQueue<Item> best = new PriorityQueue<>(Comparator.reverseOrder());
        for (int entry = 0; entry < items.size(); entry++) {
            boolean full = best.size() == request.limit();
            if (items.hits(entry) >= request.leastHits() && (!full || items.hits(entry) >= best.element().hits)) {
                best.add(item(items, entry));
                if (full) {
                    best.remove();
                }
            }
        }
        List<Item> sorted = new ArrayList<>(best);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    private Item item(NgramTable items, int entry) {
        if (request.length() == 1) {
            return new Item(entry, request.types().label(items.key(entry, 0)), items.hits(entry));
        }
        StringBuilder label = new StringBuilder(request.types().label(items.key(entry, 0)));
        for (int place = 1; place < request.length(); place++) {
            label.append(' ').append(request.types().label(items.key(entry, place)));
        }
        return new Item(entry, label.toString(), items.hits(entry));
    }

    /** The counts of one part of the corpus. */
    private final class Part implements PartReader<Map<List<String>, WordCounts>> {
        private final NgramReader reader = new NgramReader(request);
        private final Map<List<String>, WordCounts> groups = new HashMap<>();

        @Override
        public void read(IndexedDocument document) {
            List<String> group = request.by().stream().map(document::value).toList();
            WordCounts counts = groups.computeIfAbsent(group, g -> new WordCounts(request.length()));
            int number = document.number();
            counts.addDocument(reader.read(
                    document.words(), (types, from) -> counts.items().add(types, from, number)));
        }

        @Override
        public Map<List<String>, WordCounts> result() {
            return groups;
        }
    }

    /** The rows as the table that the command prints. */
    public static Table table(List<WordRow> rows, WordsRequest request) {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        columns.addAll(Arrays.asList(
                Column.text("word"), Column.count("hits"), Column.count("documents"), Column.rate("per_10k")));
        if (request.dispersion()) {
            columns.add(Column.number("dispersion"));
        }
        return new Table(columns, rows.stream().map(row -> cells(row, request.dispersion())));
    }

    private static List<Object> cells(WordRow row, boolean dispersion) {
        List<Object> cells = new ArrayList<>(row.group());
        cells.addAll(Arrays.asList(row.word(), row.hits(), row.documents(), row.per10k()));
        if (dispersion) {
            cells.add(row.dispersion());
        }
        return cells;
    }
}
