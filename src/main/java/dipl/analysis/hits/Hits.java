package dipl.analysis.hits;

import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.Blanks;
import dipl.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists hits, document by document in the order of their paths, each document's in reading order. */
public final class Hits {
    private static final List<String> FIELDS = List.of("source_type", "language", "country", "date");

    private Hits() {}

    /** All hits, found as they are read, so that a long list needs no memory. */
    public static Stream<Hit> find(CorpusMatcher matcher, HitsRequest request) {
        int[] numbers = matcher.index().inPathOrder(withHits(matcher, request));
        // a finder serves one thread
        ThreadLocal<CorpusMatcher.Finder> finder = ThreadLocal.withInitial(matcher::finder);
        return matcher.index()
                .inOrder(numbers, document -> {
                    List<Hit> hits = new ArrayList<>();
                    for (Match match : finder.get().matches(document)) {
                        if (request.categories().row(match.category()) >= 0) {
                            hits.add(hit(matcher, request, document, match));
                        }
                    }
                    return hits;
                })
                .flatMap(List::stream);
    }

    /** Finding the documents with several threads first leaves little to the ordered pass. */
    private static dipl.index.DocumentSet withHits(CorpusMatcher matcher, HitsRequest request) {
        List<List<Integer>> found = matcher.scan(request.documents(), () -> new CorpusMatcher.Part<List<Integer>>() {
            private final List<Integer> numbers = new ArrayList<>();

            @Override
            public void accept(IndexedDocument document, List<Match> matches) {
                if (matches.stream().anyMatch(match -> request.categories().row(match.category()) >= 0)) {
                    numbers.add(document.number());
                }
            }

            @Override
            public List<Integer> result() {
                return numbers;
            }
        });
        return dipl.index.DocumentSet.of(
                found.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
    }

    private static Hit hit(CorpusMatcher matcher, HitsRequest request, IndexedDocument document, Match match) {
        Offsets offsets = document.offsets();
        String text = document.text();
        int start = offsets.start(match.first());
        int end = offsets.end(match.last());
        String sentence =
                Blanks.single(text, offsets.sentenceStart(match.sentence()), offsets.sentenceEnd(match.sentence()));
        Map<String, String> metadata = new HashMap<>();
        FIELDS.forEach(field -> metadata.put(field, document.value(field)));
        return new Hit(
                document.path(),
                metadata,
                request.categories().rows().get(request.categories().row(match.category())),
                matcher.dictionary().terms().get(match.term()).text(),
                text.substring(start, end),
                document.characters().before(start),
                document.characters().before(end),
                sentence.strip(),
                request.explain() ? explanation(matcher, document, match) : "");
    }

    private static String explanation(CorpusMatcher matcher, IndexedDocument document, Match match) {
        Words words = document.words();
        Vocabulary vocabulary = matcher.index().vocabulary();
        List<String> forms = IntStream.of(match.words())
                .mapToObj(place -> vocabulary.form(words.id(place)))
                .toList();
        List<Optional<Reading>> readings = matcher.dictionary().explain(match, forms);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            String asWritten = form + (i < readings.size() ? ": as written" : ": ending after a hyphen");
            Optional<Reading> reading = i < readings.size() ? readings.get(i) : Optional.empty();
            parts.add(reading.map(found -> describe(form, found)).orElse(asWritten)
                    + mended(written(document, match.words()[i]), form));
        }
        return String.join("; ", parts) + (match.sharedHead() ? "; shared head" : "");
    }

    private static String written(IndexedDocument document, int word) {
        Offsets offsets = document.offsets();
        return document.text().substring(offsets.start(word), offsets.end(word));
    }

    /** What was mended in the text before the word could be compared at all: {@code (mended: look alike)}. */
    private static String mended(String written, String form) {
        if (written.equals(form)) {
            return "";
        }
        String repairs = Normalizer.repairs(written).stream().map(Hits::name).collect(Collectors.joining(", "));
        return repairs.isEmpty() ? "" : " (mended: " + repairs + ")";
    }

    private static String name(Enum<?> repair) {
        return repair.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String describe(String form, Reading reading) {
        String repair = reading.repair() == Repair.NONE ? "" : " (repair: " + name(reading.repair()) + ")";
        return form + " = " + reading.describe() + repair;
    }

    /** The hits as the table that the command prints. */
    public static Table table(Stream<Hit> hits, boolean explain) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("document"));
        FIELDS.forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text("dimension"));
        columns.add(Column.text("category"));
        columns.add(Column.text("term"));
        columns.add(Column.text("surface"));
        columns.add(Column.count("start"));
        columns.add(Column.count("end"));
        columns.add(Column.text("sentence"));
        if (explain) {
            columns.add(Column.text("explanation"));
        }
        return new Table(columns, hits.map(hit -> cells(hit, explain)));
    }

    private static List<Object> cells(Hit hit, boolean explain) {
        List<Object> cells = new ArrayList<>();
        cells.add(hit.document());
        FIELDS.forEach(field -> cells.add(hit.metadata().get(field)));
        cells.add(hit.category().dimension());
        cells.add(hit.category().category());
        cells.add(hit.term());
        cells.add(hit.surface());
        cells.add(hit.start());
        cells.add(hit.end());
        cells.add(hit.sentence());
        if (explain) {
            cells.add(hit.explanation());
        }
        return cells;
    }
}
