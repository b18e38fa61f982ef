package dipl.analysis.image;

import dipl.index.IndexedDocument;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.stats.ClusteredProportion;
import dipl.stats.Interval;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts good and bad words near the mentions of a country. Each word counts once, however many mentions are near. */
public final class Image {
    private static final double CONFIDENCE = 0.95;

    private Image() {}

    /** Counts; a row for each group, in the order of their values. */
    public static List<ImageRow> count(CorpusMatcher matcher, ImageRequest request) {
        Map<List<String>, Counts> groups = new TreeMap<>(Image::compareGroups);
        ImageRequest.Role[] roles = request.roles(matcher.dictionary());
        for (Map<List<String>, Counts> part : matcher.scan(request.documents(), () -> new Part(request, roles))) {
            part.forEach((group, counts) ->
                    groups.computeIfAbsent(group, g -> new Counts()).add(counts));
        }
        List<ImageRow> rows = new ArrayList<>();
        groups.forEach((group, counts) -> rows.add(counts.row(group)));
        return rows;
    }

    /** The rows as the table that the command prints. */
    public static Table table(List<ImageRow> rows, ImageRequest request) {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        List.of("mentions", "positive", "negative").forEach(name -> columns.add(Column.count(name)));
        List.of("tone", "ci_low", "ci_high").forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.count("documents"));
        return new Table(columns, rows.stream().map(row -> {
            List<Object> cells = new ArrayList<>(row.group());
            cells.add(row.mentions());
            cells.add(row.positive());
            cells.add(row.negative());
            cells.add(row.tone().estimate());
            cells.add(row.tone().low());
            cells.add(row.tone().high());
            cells.add(row.documents());
            return cells;
        }));
    }

    static int compareGroups(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The counts of one group. */
    private static final class Counts {
        private long mentions;
        private long positive;
        private long words;
        private long documents;
        private long clusters;
        private long positiveSquared;
        private long positiveTimesWords;
        private long wordsSquared;

        void add(NearWords near) {
            long found = near.judgements().size();
            long good = near.judgements().stream()
                    .filter(NearWords.Judgement::positive)
                    .count();
            mentions += near.mentions().size();
            documents += near.mentions().isEmpty() ? 0 : 1;
            positive += good;
            words += found;
            clusters += found > 0 ? 1 : 0;
            positiveSquared += good * good;
            positiveTimesWords += good * found;
            wordsSquared += found * found;
        }

        void add(Counts other) {
            mentions += other.mentions;
            documents += other.documents;
            positive += other.positive;
            words += other.words;
            clusters += other.clusters;
            positiveSquared += other.positiveSquared;
            positiveTimesWords += other.positiveTimesWords;
            wordsSquared += other.wordsSquared;
        }

        ImageRow row(List<String> group) {
            Interval share = ClusteredProportion.of(
                    positive,
                    words,
                    new ClusteredProportion.Sums(clusters, positiveSquared, positiveTimesWords, wordsSquared),
                    CONFIDENCE);
            Interval tone = new Interval(2 * share.estimate() - 1, 2 * share.low() - 1, 2 * share.high() - 1);
            return new ImageRow(group, mentions, positive, words - positive, documents, tone);
        }
    }

    /** The counts of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<Map<List<String>, Counts>> {
        private final ImageRequest request;
        private final NearWords near;
        private final Map<List<String>, Counts> groups = new HashMap<>();

        Part(ImageRequest request, ImageRequest.Role[] roles) {
            this.request = request;
            near = new NearWords(roles, request.within());
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            List<String> group = request.by().stream().map(document::value).toList();
            near.read(document, matches);
            groups.computeIfAbsent(group, g -> new Counts()).add(near);
        }

        @Override
        public Map<List<String>, Counts> result() {
            return groups;
        }
    }
}
