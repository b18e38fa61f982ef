package dipl.analysis.image;

import dipl.analysis.image.NearWords.Judgement;
import dipl.index.IndexedDocument;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.passages.Quotation;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The most typical evidence of an image: on each side the words that stand near a mention most often, and of each the sentence that says
 * it best.
 */
public final class ImageEvidence {
    private static final int SHORT = 8;
    private static final int SHORT_PENALTY = 1_000;
    private static final int SENTENCE_APART = 10_000;

    private ImageEvidence() {}

    /** A word in a group: which side it is on, and what it is. */
    private record Key(List<String> group, boolean positive, boolean negated, String word) {}

    /** Where a word stands near a mention. */
    private record Place(int score, int document, int mention, int word) {}

    /** How often a word was found, and where best. */
    private static final class Found {
        private long hits;
        private long documents;
        private int lastDocument = -1;
        private Place best;

        void add(Place place, Comparator<Place> order) {
            hits++;
            documents += place.document == lastDocument ? 0 : 1;
            lastDocument = place.document;
            best = best == null || order.compare(place, best) < 0 ? place : best;
        }

        void add(Found other, Comparator<Place> order) {
            hits += other.hits;
            documents += other.documents;
            best = best == null || order.compare(other.best, best) < 0 ? other.best : best;
        }
    }

    /**
     * The table that the command prints.
     *
     * @param most how many words a side of a group shows
     */
    public static Table table(CorpusMatcher matcher, ImageRequest request, int most) {
        Comparator<Place> order = order(matcher, request);
        ImageRequest.Role[] roles = request.roles(matcher.dictionary());
        Map<Key, Found> found = new HashMap<>();
        for (Map<Key, Found> part : matcher.scan(request.documents(), () -> new Part(matcher, request, roles, order))) {
            part.forEach(
                    (key, more) -> found.computeIfAbsent(key, k -> new Found()).add(more, order));
        }
        Comparator<Map.Entry<Key, Found>> frequent = Comparator.<Map.Entry<Key, Found>>comparingLong(
                        entry -> -entry.getValue().hits)
                .thenComparing(entry -> entry.getKey().word)
                .thenComparing(entry -> entry.getKey().negated);
        Map<List<String>, List<Map.Entry<Key, Found>>> groups = found.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().group, () -> new TreeMap<>(Image::compareGroups), Collectors.toList()));
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach((group, entries) -> {
            for (boolean positive : new boolean[] {true, false}) {
                entries.stream()
                        .filter(entry -> entry.getKey().positive == positive)
                        .sorted(frequent)
                        .limit(most)
                        .forEach(entry -> rows.add(row(matcher, entry.getKey(), entry.getValue())));
            }
        });
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text("side"));
        columns.add(Column.text("word"));
        columns.add(Column.text("negated"));
        columns.add(Column.count("hits"));
        columns.add(Column.count("documents"));
        columns.add(Column.text("example"));
        columns.add(Column.text("document"));
        columns.add(Column.text("date"));
        return Table.of(columns, rows);
    }

    private static List<Object> row(CorpusMatcher matcher, Key key, Found found) {
        List<Object> cells = new ArrayList<>(key.group);
        cells.add(key.positive ? ImageTerms.POSITIVE : ImageTerms.NEGATIVE);
        cells.add(key.word);
        cells.add(key.negated ? "yes" : "no");
        cells.add(found.hits);
        cells.add(found.documents);
        matcher.index().read(found.best.document, document -> {
            cells.add(Quotation.of(document, found.best.mention, found.best.word));
            cells.add(document.path());
            cells.add(document.value("date"));
            return cells;
        });
        return cells;
    }

    /** Less is better; places that are as good are taken in the order of the documents' paths. */
    private static Comparator<Place> order(CorpusMatcher matcher, ImageRequest request) {
        int[] numbers = matcher.index().inPathOrder(request.documents());
        int[] rank = new int[matcher.index().documentLimit()];
        for (int place = 0; place < numbers.length; place++) {
            rank[numbers[place]] = place;
        }
        return Comparator.comparingInt(Place::score)
                .thenComparingInt(place -> rank[place.document])
                .thenComparingInt(Place::word)
                .thenComparingInt(Place::mention);
    }

    /** The words of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<Map<Key, Found>> {
        private final ImageRequest request;
        private final Comparator<Place> order;
        private final NearWords near;
        private final Vocabulary vocabulary;
        private final Map<Key, Found> found = new HashMap<>();

        Part(CorpusMatcher matcher, ImageRequest request, ImageRequest.Role[] roles, Comparator<Place> order) {
            this.request = request;
            this.order = order;
            near = new NearWords(roles, request.within());
            vocabulary = matcher.index().vocabulary();
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            near.read(document, matches);
            if (near.judgements().isEmpty()) {
                return;
            }
            List<String> group = request.by().stream().map(document::value).toList();
            Words words = document.words();
            for (Judgement judgement : near.judgements()) {
                Match word = judgement.word();
                String surface = IntStream.rangeClosed(word.first(), word.last())
                        .mapToObj(place -> CaseFolding.fold(vocabulary.form(words.id(place))))
                        .collect(Collectors.joining(" "));
                Key key = new Key(
                        group, judgement.positive(), judgement.role() == ImageRequest.Role.NOT_POSITIVE, surface);
                int sentence = word.sentence();
                int length = words.sentenceEnd(sentence) - words.sentenceStart(sentence);
                long score = length
                        + (length < SHORT ? SHORT_PENALTY : 0)
                        + (long) SENTENCE_APART
                                * Math.abs(sentence - judgement.mention().sentence());
                found.computeIfAbsent(key, k -> new Found())
                        .add(
                                new Place(
                                        (int) Math.min(Integer.MAX_VALUE, score),
                                        document.number(),
                                        judgement.mention().sentence(),
                                        sentence),
                                order);
            }
        }

        @Override
        public Map<Key, Found> result() {
            return found;
        }
    }
}
