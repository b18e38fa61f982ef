package dipl.analysis.words;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.lexis.WordTypes;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<List<String>, int[]> shown = new HashMap<>();
        groups.forEach((group, counts) -> shown.put(group, mostFrequent(counts.items())));
        Map<List<String>, Deviations> deviations =
                request.dispersion() ? Deviations.of(index, request, threads, groups, shown) : Map.of();
        List<WordRow> rows = new ArrayList<>();
        groups.forEach((group, counts) -> {
            int[] entries = shown.get(group);
            NgramTable items = counts.items();
            rows.addAll(IntStream.range(0, entries.length)
                    .parallel()
                    .mapToObj(i -> new WordRow(
                            group,
                            label(items, entries[i]),
                            items.hits(entries[i]),
                            items.documents(entries[i]),
                            counts.words(),
                            request.dispersion() ? deviations.get(group).dpNorm(i) : Double.NaN))
                    .toList());
        });
        return rows;
    }

    /** The entries to show, in their order: the most frequent first, then the first by its letters. */
    private int[] mostFrequent(NgramTable items) {
        long leastHits = Math.max(request.leastHits(), request.limit() == 0 ? 0 : hitsOfLastShown(items));
        int[] entries = IntStream.range(0, items.size())
                .filter(entry -> items.hits(entry) >= leastHits)
                .toArray();
        items.sort(entries, ranks(items, entries));
        return request.limit() == 0 || entries.length <= request.limit()
                ? entries
                : Arrays.copyOf(entries, request.limit());
    }

    /** A number of hits that at least {@code limit} items have, if there are so many. */
    private long hitsOfLastShown(NgramTable items) {
        long[] hits = new long[items.size()];
        Arrays.setAll(hits, items::hits);
        Arrays.sort(hits);
        return hits.length <= request.limit() ? 0 : hits[hits.length - request.limit()];
    }

    /**
     * The rank of each type by its letters among those of some entries. No letter sorts before the blank, so that n-grams sort by their
     * words as by their letters.
     */
    private int[] ranks(NgramTable items, int[] entries) {
        WordTypes types = request.types();
        BitSet used = new BitSet(types.size());
        for (int entry : entries) {
            for (int place = 0; place < request.length(); place++) {
                used.set(items.key(entry, place));
            }
        }
        Integer[] order = used.stream().boxed().toArray(Integer[]::new);
        Arrays.parallelSort(order, Comparator.comparing(types::label));
        int[] ranks = new int[types.size()];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    private String label(NgramTable items, int entry) {
        if (request.length() == 1) {
            return request.types().label(items.key(entry, 0));
        }
        StringBuilder label = new StringBuilder(request.types().label(items.key(entry, 0)));
        for (int place = 1; place < request.length(); place++) {
            label.append(' ').append(request.types().label(items.key(entry, place)));
        }
        return label.toString();
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
