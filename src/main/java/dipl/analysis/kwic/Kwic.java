package dipl.analysis.kwic;

import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.Blanks;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows hits in their context: as many lines as there are hits. */
public final class Kwic {
    private static final List<String> FIELDS = List.of("date", "source_type", "language");
    private static final List<String> CITATION = List.of("title", "outlet", "url");
    private static final Comparator<List<String>> BY_WORDS = Kwic::compareWords;
    private static final WordOrder WORD_ORDER = new WordOrder();

    private final CorpusMatcher matcher;
    private final KwicRequest request;

    private Kwic(CorpusMatcher matcher, KwicRequest request) {
        this.matcher = matcher;
        this.request = request;
    }

    /** Hits of one document, in reading order. */
    private record Found(int document, List<Match> matches) {}

    /** A line with the words it is sorted by. */
    private record Keyed(KwicLine line, List<String> key) {}

    /**
     * Finds the hits. Unless they are to be sorted by their contexts, the lines are made as they are read, so that a long concordance
     * needs no memory.
     */
    public static Concordance of(CorpusMatcher matcher, KwicRequest request) {
        return new Kwic(matcher, request).concordance();
    }

    private Concordance concordance() {
        List<Found> found = find();
        long hits =
                found.stream().mapToLong(document -> document.matches.size()).sum();
        List<Found> shown = request.sample() == 0 ? found : draw(found, hits);
        Stream<KwicLine> lines = switch (request.order()) {
            case DOCUMENT -> inOrder(shown).map(Keyed::line);
            case DATE -> sorted(shown, Comparator.comparing(Kwic::dateOrLast));
            case LEFT, RIGHT, MATCH -> sorted(shown, Comparator.comparing(Keyed::key, BY_WORDS));
        };
        return new Concordance(hits, request.limit() == 0 ? lines : lines.limit(request.limit()));
    }

    private static String dateOrLast(Keyed line) {
        String date = line.line.field("date");
        return date.isEmpty() ? "\uFFFF" : date;
    }

    /** The hits of all documents, in the order of their paths. */
    private List<Found> find() {
        Map<Integer, Found> found = new HashMap<>();
        matcher.scan(request.documents(), () -> new CorpusMatcher.Part<List<Found>>() {
                    private final List<Found> part = new ArrayList<>();

                    @Override
                    public void accept(IndexedDocument document, List<Match> matches) {
                        List<Match> wanted = matches.stream()
                                .filter(match -> request.categories().row(match.category()) >= 0)
                                .toList();
                        if (!wanted.isEmpty()) {
                            part.add(new Found(document.number(), wanted));
                        }
                    }

                    @Override
                    public List<Found> result() {
                        return part;
                    }
                })
                .forEach(part -> part.forEach(document -> found.put(document.document, document)));
        return IntStream.of(matcher.index().inPathOrder(documents(found.keySet().stream())))
                .mapToObj(found::get)
                .toList();
    }

    private static DocumentSet documents(Stream<Integer> numbers) {
        return DocumentSet.of(numbers.mapToInt(Integer::intValue).toArray());
    }

    /** Draws hits without putting back, all equally likely, and keeps their order (Knuth's algorithm S). */
    private List<Found> draw(List<Found> found, long hits) {
        Random random = new Random(request.seed());
        long left = hits;
        long wanted = Math.min(request.sample(), hits);
        List<Found> drawn = new ArrayList<>();
        for (Found document : found) {
            List<Match> kept = new ArrayList<>();
            for (Match match : document.matches) {
                if (random.nextDouble() * left < wanted) {
                    kept.add(match);
                    wanted--;
                }
                left--;
            }
            if (!kept.isEmpty()) {
                drawn.add(new Found(document.document, kept));
            }
        }
        return drawn;
    }

    private Stream<Keyed> inOrder(List<Found> shown) {
        Map<Integer, Found> wanted = byDocument(shown);
        return matcher.index()
                .inOrder(
                        shown.stream().mapToInt(Found::document).toArray(),
                        document -> lines(document, wanted.get(document.number())))
                .flatMap(List::stream);
    }

    private static Map<Integer, Found> byDocument(List<Found> shown) {
        return shown.stream().collect(Collectors.toMap(Found::document, document -> document));
    }

    private Stream<KwicLine> sorted(List<Found> shown, Comparator<Keyed> order) {
        return inOrder(shown).sorted(order).map(Keyed::line);
    }

    private List<Keyed> lines(IndexedDocument document, Found found) {
        Map<String, String> metadata = new HashMap<>();
        FIELDS.forEach(field -> metadata.put(field, document.value(field)));
        CITATION.forEach(field -> metadata.put(field, document.value(field)));
        List<Keyed> lines = new ArrayList<>();
        for (Match match : found.matches) {
            lines.add(line(document, match, metadata));
        }
        return lines;
    }

    private Keyed line(IndexedDocument document, Match match, Map<String, String> metadata) {
        Words words = document.words();
        Offsets offsets = document.offsets();
        String text = document.text();
        boolean sentence = request.window() == KwicRequest.SENTENCE;
        int first = sentence ? words.sentenceStart(match.sentence()) : Math.max(0, match.first() - request.window());
        int last = sentence
                ? words.sentenceEnd(match.sentence()) - 1
                : Math.min(words.size() - 1, match.last() + request.window());
        int from = sentence ? offsets.sentenceStart(match.sentence()) : offsets.start(first);
        int to = sentence ? offsets.sentenceEnd(match.sentence()) : offsets.end(last);
        int start = offsets.start(match.first());
        int end = offsets.end(match.last());
        KwicLine line = new KwicLine(
                document.path(),
                Blanks.single(text, from, start).stripLeading(),
                Blanks.single(text, start, end),
                Blanks.single(text, end, to).stripTrailing(),
                request.categories()
                        .rows()
                        .get(request.categories().row(match.category()))
                        .category(),
                metadata);
        return new Keyed(line, key(words, match, first, last));
    }

    private List<String> key(Words words, Match match, int first, int last) {
        IntStream places = switch (request.order()) {
            case LEFT -> IntStream.iterate(match.first() - 1, place -> place >= first, place -> place - 1);
            case RIGHT -> IntStream.rangeClosed(match.last() + 1, last);
            case MATCH -> IntStream.rangeClosed(match.first(), last);
            case DOCUMENT, DATE -> IntStream.empty();
        };
        Vocabulary vocabulary = matcher.index().vocabulary();
        return places.mapToObj(place -> CaseFolding.fold(vocabulary.form(words.id(place))))
                .toList();
    }

    private static int compareWords(List<String> a, List<String> b) {
        int shorter = Math.min(a.size(), b.size());
        for (int i = 0; i < shorter; i++) {
            int order = WORD_ORDER.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /**
     * The lines as the table that the command prints.
     *
     * @param citation whether to add what a quotation needs: title, outlet and url
     */
    public static Table table(Stream<KwicLine> lines, boolean citation) {
        List<String> fields = new ArrayList<>(FIELDS);
        if (citation) {
            fields.addAll(CITATION);
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("document"),
                Column.leftContext("left"),
                Column.match("match"),
                Column.rightContext("right"),
                Column.text("category")));
        fields.forEach(field -> columns.add(Column.text(field)));
        return new Table(columns, lines.map(line -> cells(line, fields)));
    }

    private static List<Object> cells(KwicLine line, List<String> fields) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                line.document(), line.left().strip(), line.match(), line.right().strip(), line.category()));
        fields.forEach(field -> cells.add(line.field(field)));
        return cells;
    }
}
