package dipl.analysis.chronology;

import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.Words;
import dipl.match.CategoryKey;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.Blanks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists dated statements in the order of their dates. What stands after the heading of a list of references is passed over. */
public final class Chronology {
    private static final Pattern REFERENCES = Pattern.compile(
            "(?imu)^[\\s#*_\\d.]*(?:references|bibliography|works cited|литература|список (?:использованной )?литературы"
                    + "|список использованных источников|(?:пайдаланылған )?әдебиет(?:тер)?(?: тізімі)?)[\\s*_:]*$");

    private static final SortedSet<String> NOTHING = Collections.emptySortedSet();

    private Chronology() {}

    /** The statements by date; of one date, in the order of documents and texts. */
    public static List<Event> find(CorpusMatcher matcher, ChronologyRequest request) {
        List<Event> events = new ArrayList<>(matcher.scan(request.documents(), () -> new Part(request)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(event -> event.documents().get(0)))
                .toList());
        events.sort(Comparator.comparingInt((Event event) -> event.date().first())
                .thenComparingInt(event -> event.date().last()));
        return Duplicates.join(events);
    }

    /** The statements as the table that the command prints. */
    public static Table table(List<Event> events) {
        return new Table(
                List.of(
                        Column.text("date"),
                        Column.text("precision"),
                        Column.text("statement"),
                        Column.text("categories"),
                        Column.text("document")),
                events.stream()
                        .map(event -> List.of(
                                event.date().date(),
                                event.date().precision().label(event.date().relative()),
                                event.statement(),
                                String.join("; ", event.categories()),
                                String.join("; ", event.documents()))));
    }

    /** The statements of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<List<Event>> {
        private final ChronologyRequest request;
        private final List<Event> events = new ArrayList<>();

        Part(ChronologyRequest request) {
            this.request = request;
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            Map<Integer, SortedSet<String>> hits = hits(document, matches);
            if (hits.isEmpty() && request.needed()) {
                return;
            }
            Words words = document.words();
            String text = document.text();
            // a table of contents names the references too, but in the first half
            Matcher references = REFERENCES.matcher(text).region(text.length() / 2, text.length());
            int end = references.find() ? references.start() : text.length();
            LocalDate told = DateFinder.told(document.value("date"));
            for (int s = 0; s < words.sentences(); s++) {
                SortedSet<String> categories = hits.getOrDefault(place(words, s), NOTHING);
                if (categories.isEmpty() && request.needed()) {
                    continue;
                }
                Offsets offsets = document.offsets();
                if (offsets.sentenceStart(s) >= end) {
                    break;
                }
                if (!DateFinder.mayFind(text, offsets.sentenceStart(s), offsets.sentenceEnd(s), told)) {
                    continue;
                }
                String sentence = Blanks.single(text, offsets.sentenceStart(s), offsets.sentenceEnd(s))
                        .strip();
                DateFinder.find(sentence, told).stream()
                        .filter(mention -> mention.overlaps(request.from(), request.to()))
                        .limit(request.allDates() ? Long.MAX_VALUE : 1)
                        .forEach(mention ->
                                events.add(new Event(mention, sentence, categories, List.of(document.path()))));
            }
        }

        private int place(Words words, int sentence) {
            return request.paragraph() ? words.paragraphStart(sentence) : sentence;
        }

        private Map<Integer, SortedSet<String>> hits(IndexedDocument document, List<Match> matches) {
            Map<Integer, SortedSet<String>> hits = new HashMap<>();
            for (Match match : matches) {
                int row = request.categories().row(match.category());
                if (row >= 0) {
                    CategoryKey key = request.categories().rows().get(row);
                    hits.computeIfAbsent(place(document.words(), match.sentence()), s -> new TreeSet<>())
                            .add(key.dimension() + "/" + key.category());
                }
            }
            return hits;
        }

        @Override
        public List<Event> result() {
            return events;
        }
    }
}
