package dipl.analysis.swot;

import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.Words;
import dipl.match.CategoryKey;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.match.Negation;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rebuilds a SWOT table from texts. What the text denies in the next words is no statement. */
public final class Swot {
    private static final List<String> FIELDS = List.of("source_type", "language", "country", "date");

    /** The usual order of the quadrants; others come after them. */
    private static final List<String> QUADRANTS = List.of("strengths", "weaknesses", "opportunities", "threats");

    /** Shorter sentences are headings and fragments, which show little. */
    private static final int READABLE = 40;

    private static final Comparator<Statement> BEST_FIRST = Comparator.comparing((Statement s) -> !s.certain())
            .thenComparing(statement -> statement.sentence().length() < READABLE)
            .thenComparingInt(statement -> statement.sentence().length())
            .thenComparing(Statement::document)
            .thenComparingInt(Statement::start);

    private Swot() {}

    /** The statements, in the order of documents and texts. */
    public static List<Statement> find(CorpusMatcher matcher, SwotRequest request) {
        Negation negation = new Negation(matcher.index().vocabulary());
        return matcher.scan(request.documents(), () -> new Part(request, negation)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Statement::document)
                        .thenComparingInt(Statement::start)
                        .thenComparing(Statement::category))
                .toList();
    }

    /** All categories that were asked for, quadrant by quadrant, each quadrant's in the order of falling hits. */
    public static Table table(List<Statement> statements, SwotRequest request) {
        Map<String, List<Statement>> found = new TreeMap<>();
        categories(request).forEach(category -> found.put(category, new ArrayList<>()));
        statements.forEach(statement -> request.row(statement.category())
                .ifPresent(row -> found.get(row).add(statement)));
        List<Map.Entry<String, List<Statement>>> rows = new ArrayList<>(found.entrySet());
        rows.sort(Comparator.<Map.Entry<String, List<Statement>>>comparingInt(row -> rank(row.getKey()))
                .thenComparing(row -> Statement.quadrant(row.getKey()))
                .thenComparing(row -> -row.getValue().size())
                .thenComparing(Map.Entry::getKey));
        List<Column> columns = List.of(
                Column.text("quadrant"),
                Column.text("category"),
                Column.count("hits"),
                Column.count("documents"),
                Column.text("example"),
                Column.text("document"),
                Column.text("source_types"));
        return new Table(columns, rows.stream().map(row -> cells(row.getKey(), row.getValue())));
    }

    /** The categories of the quadrants among those that were asked for. */
    static List<String> categories(SwotRequest request) {
        return request.categories().rows().stream()
                .filter(row -> row.dimension().equals(SwotRequest.DIMENSION))
                .map(CategoryKey::category)
                .toList();
    }

    private static int rank(String category) {
        int rank = QUADRANTS.indexOf(Statement.quadrant(category));
        return rank < 0 ? QUADRANTS.size() : rank;
    }

    private static List<Object> cells(String category, List<Statement> statements) {
        Statement best = statements.stream().min(BEST_FIRST).orElse(null);
        List<Object> cells = new ArrayList<>();
        cells.add(Statement.quadrant(category));
        cells.add(Statement.name(category));
        cells.add(statements.size());
        cells.add(statements.stream().map(Statement::document).distinct().count());
        cells.add(best == null ? null : best.sentence());
        cells.add(best == null ? null : best.document());
        cells.add(sourceTypes(statements));
        return cells;
    }

    /** Such as {@code media 3, ngo 1}. */
    private static String sourceTypes(List<Statement> statements) {
        Map<String, Long> counts = statements.stream()
                .map(statement -> statement.metadata().get("source_type"))
                .filter(type -> !type.isEmpty())
                .collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Every statement with its sentence, quadrant by quadrant. */
    public static Table evidence(List<Statement> statements) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("quadrant"), Column.text("category"), Column.text("surface"), Column.text("sentence")));
        columns.add(Column.text("document"));
        FIELDS.forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.count("start"));
        columns.add(Column.count("end"));
        return new Table(columns, ordered(statements).map(Swot::evidence));
    }

    /** By quadrant and category; within one as they were found. */
    static Stream<Statement> ordered(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.<Statement>comparingInt(statement -> rank(statement.category()))
                        .thenComparing(Statement::category));
    }

    private static List<Object> evidence(Statement statement) {
        List<Object> cells = new ArrayList<>(
                List.of(statement.quadrant(), statement.name(), statement.surface(), statement.sentence()));
        cells.add(statement.document());
        FIELDS.forEach(field -> cells.add(statement.metadata().get(field)));
        cells.add(statement.start());
        cells.add(statement.end());
        return cells;
    }

    /** The statements of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<List<Statement>> {
        private final SwotRequest request;
        private final Negation negation;
        private final List<Statement> found = new ArrayList<>();

        Part(SwotRequest request, Negation negation) {
            this.request = request;
            this.negation = negation;
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            for (Match match : matches) {
                CategoryKey key = request.known().get(match.category());
                if (key.dimension().equals(SwotRequest.DIMENSION)
                        && request.categories().row(match.category()) >= 0
                        && isAbout(document.words(), match, matches)
                        && !negation.denies(document.words(), match)) {
                    found.add(statement(document, match, key.category()));
                }
            }
        }

        private boolean isAbout(Words words, Match statement, List<Match> matches) {
            return request.about()
                    .map(about -> matches.stream()
                            .anyMatch(mention -> about.row(mention.category()) >= 0
                                    && request.scope().holds(words, statement.sentence(), mention.sentence())))
                    .orElse(true);
        }

        private static Statement statement(IndexedDocument document, Match match, String category) {
            Offsets offsets = document.offsets();
            String text = document.text();
            int start = offsets.start(match.first());
            int end = offsets.end(match.last());
            String sentence =
                    text.substring(offsets.sentenceStart(match.sentence()), offsets.sentenceEnd(match.sentence()));
            Map<String, String> metadata = new HashMap<>();
            FIELDS.forEach(field -> metadata.put(field, document.value(field)));
            return new Statement(
                    category,
                    document.path(),
                    metadata,
                    document.characters().before(start),
                    document.characters().before(end),
                    oneLine(text.substring(start, end)),
                    oneLine(sentence),
                    !match.ambiguous());
        }

        private static String oneLine(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }

        @Override
        public List<Statement> result() {
            return found;
        }
    }
}
