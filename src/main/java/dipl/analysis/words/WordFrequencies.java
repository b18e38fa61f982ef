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
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words and n-grams counted. The rows are made as they are read, since there may be millions. */
public final class WordFrequencies {
    /** Made by several threads. */
    private static final int ROWS_AT_A_TIME = 1 << 12;

    private final WordsRequest request;
    private final Groups groups = new Groups();
    private final Ngrams items;
    private int[] shown;
    private double[] dispersions;

    private WordFrequencies(WordsRequest request) {
        this.request = request;
        items = new Ngrams(request.length() + 1);
    }

    /** Counts, with several threads. */
    public static WordFrequencies count(CorpusIndex index, WordsRequest request, int threads) {
        WordFrequencies counted = new WordFrequencies(request);
        counted.read(index, threads);
        return counted;
    }

    private void read(CorpusIndex index, int threads) {
        index.scan(request.documents(), threads, Part::new);
        items.number();
        shown = mostFrequent();
        if (request.dispersion()) {
            dispersions = Deviations.of(index, request, threads, groups, items, shown);
        }
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return shown.length == 0;
    }

    /** The rows by group, then falling number of hits, then word. */
    public Stream<WordRow> rows() {
        return rows(row -> row);
    }

    private <T> Stream<T> rows(Function<WordRow, T> as) {
        return IntStream.range(0, (shown.length + ROWS_AT_A_TIME - 1) / ROWS_AT_A_TIME)
                .mapToObj(part -> IntStream.range(
                                part * ROWS_AT_A_TIME, Math.min(shown.length, (part + 1) * ROWS_AT_A_TIME))
                        .parallel()
                        .mapToObj(place -> as.apply(row(place)))
                        .toList())
                .flatMap(List::stream);
    }

    private WordRow row(int place) {
        int entry = shown[place];
        int group = items.group(entry);
        return new WordRow(
                groups.name(group),
                label(entry),
                items.hits(entry),
                items.documents(entry),
                groups.size(group).words(),
                request.dispersion() ? dispersions[place] : Double.NaN);
    }

    /** The items to show, in their order: by group, then the most frequent first, then the first by its letters. */
    private int[] mostFrequent() {
        int[][] entries = byGroup();
        for (int group = 0; group < entries.length; group++) {
            long least = Math.max(request.leastHits(), request.limit() == 0 ? 0 : hitsOfLastShown(entries[group]));
            entries[group] = IntStream.of(entries[group])
                    .filter(entry -> items.hits(entry) >= least)
                    .toArray();
        }
        int[] ranks = ranks(entries);
        return IntStream.of(groups.sorted())
                .mapToObj(group -> {
                    items.sort(entries[group], ranks);
                    return entries[group];
                })
                .flatMapToInt(
                        sorted -> IntStream.of(sorted).limit(request.limit() == 0 ? sorted.length : request.limit()))
                .toArray();
    }

    private int[][] byGroup() {
        int[] sizes = new int[groups.count()];
        for (int entry = 0; entry < items.size(); entry++) {
            sizes[items.group(entry)]++;
        }
        int[][] entries = new int[sizes.length][];
        Arrays.setAll(entries, group -> new int[sizes[group]]);
        for (int entry = 0; entry < items.size(); entry++) {
            int group = items.group(entry);
            entries[group][--sizes[group]] = entry;
        }
        return entries;
    }

    /** A number of hits that at least {@code limit} items have, if there are so many. */
    private long hitsOfLastShown(int[] entries) {
        long[] hits = IntStream.of(entries).mapToLong(items::hits).sorted().toArray();
        return hits.length <= request.limit() ? 0 : hits[hits.length - request.limit()];
    }

    /** A type and its letters, the first of which also as a number that is quick to compare. */
    private record Labelled(long head, String label, int type) {
        private static final Comparator<Labelled> BY_LETTERS =
                Comparator.comparingLong(Labelled::head).thenComparing(Labelled::label);
        private static final int LETTERS_OF_HEAD = 3;

        static Labelled of(int type, String label) {
            long head = 0;
            for (int i = 0; i < LETTERS_OF_HEAD; i++) {
                head = head << Character.SIZE | (i < label.length() ? label.charAt(i) : 0);
            }
            return new Labelled(head, label, type);
        }
    }

    /**
     * The rank of each type by its letters among those of some entries. No letter sorts before the blank, so that n-grams sort by their
     * words as by their letters.
     */
    private int[] ranks(int[][] entries) {
        WordTypes types = request.types();
        BitSet used = new BitSet(types.size());
        for (int[] ofGroup : entries) {
            for (int entry : ofGroup) {
                for (int place = 1; place <= request.length(); place++) {
                    used.set(items.key(entry, place));
                }
            }
        }
        Labelled[] order = used.stream()
                .mapToObj(type -> Labelled.of(type, types.label(type)))
                .toArray(Labelled[]::new);
        Arrays.parallelSort(order, Labelled.BY_LETTERS);
        int[] ranks = new int[types.size()];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank].type] = rank;
        }
        return ranks;
    }

    private String label(int entry) {
        String[] words = new String[request.length()];
        Arrays.setAll(words, place -> request.types().label(items.key(entry, place + 1)));
        return words.length == 1 ? words[0] : String.join(" ", words);
    }

    /** Counts one part of the corpus. */
    private final class Part implements PartReader<WordFrequencies> {
        private final NgramReader reader = new NgramReader(request, groups);
        private final Ngrams.Collector collector = items.new Collector();

        @Override
        public void read(IndexedDocument document) {
            int number = document.number();
            int words = reader.read(document, item -> collector.add(item, 0, number));
            collector.endDocument();
            groups.addDocument(reader.group(), words);
        }

        @Override
        public WordFrequencies result() {
            collector.count();
            return WordFrequencies.this;
        }
    }

    /** The rows as the table that the command prints. */
    public Table table() {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        columns.addAll(Arrays.asList(
                Column.text("word"), Column.count("hits"), Column.count("documents"), Column.rate("per_10k")));
        if (request.dispersion()) {
            columns.add(Column.number("dispersion"));
        }
        return new Table(columns, rows(row -> cells(row, request.dispersion())));
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
