package dipl.analysis.collocates;

import dipl.analysis.collocates.Surroundings.Near;
import dipl.match.CorpusMatcher;
import dipl.stats.Association;
import dipl.stats.FourfoldTable;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what stands near hits. */
public final class Collocates {
    /** Of the interval of the log odds ratio, which is not shown. */
    private static final double CONFIDENCE = 0.95;

    private static final Comparator<Collocate> STRONGEST =
            Comparator.comparingDouble(Collocates::attraction).reversed().thenComparing(Collocate::word);

    private Collocates() {}

    /**
     * The answer.
     *
     * @param hits how many hits there are
     * @param words the words near them, the surest attraction first, then by the word
     */
    public record Answer(long hits, List<Collocate> words) {}

    /** G² with the sign of the association, so that what the hits repel comes last. */
    private static double attraction(Collocate word) {
        return word.isRepelled() ? -word.logLikelihood() : word.logLikelihood();
    }

    /** Counts the words around hits. */
    public static Answer of(CorpusMatcher matcher, CollocatesRequest request) {
        Surroundings.Counts near = new Surroundings.Counts();
        matcher.scan(request.documents(), () -> new Surroundings(request)).forEach(near::add);
        Map<Integer, Integer> places = new HashMap<>();
        near.types().forEach((type, counts) -> {
            if (counts.left() + counts.right() >= request.leastHits()) {
                places.put(type, places.size());
            }
        });
        int[] placeOfType = new int[request.types().size()];
        Arrays.fill(placeOfType, -1);
        places.forEach((type, place) -> placeOfType[type] = place);
        long[] frequency = new long[places.size()];
        long words = 0;
        for (Frequencies.Counts part : matcher.index()
                .scan(
                        request.documents(),
                        matcher.threads(),
                        () -> new Frequencies(
                                request, new TreeSet<>(near.hitsByLanguage().keySet()), placeOfType, places.size()))) {
            words += part.words();
            for (int place = 0; place < frequency.length; place++) {
                frequency[place] += part.frequency()[place];
            }
        }
        List<Collocate> found = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : places.entrySet()) {
            found.add(collocate(
                    request.types().label(entry.getKey()),
                    near.types().get(entry.getKey()),
                    frequency[entry.getValue()],
                    near,
                    words));
        }
        found.sort(STRONGEST);
        Stream<Collocate> shown =
                request.limit() == 0 ? found.stream() : found.stream().limit(request.limit());
        return new Answer(near.hits(), shown.toList());
    }

    private static Collocate collocate(String word, Near near, long frequency, Surroundings.Counts all, long words) {
        long both = near.left() + near.right();
        long outside = frequency - near.taken();
        FourfoldTable table =
                new FourfoldTable(both, all.windowPlaces() - both, outside, words - all.takenPlaces() - outside);
        return new Collocate(word, near.left(), near.right(), table, all.hits(), frequency);
    }

    /**
     * The words as the table that the command prints.
     *
     * @param allMeasures whether to add the sides, the marginal counts and the other measures
     */
    public static Table table(List<Collocate> words, boolean allMeasures) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("word"),
                Column.count("both"),
                Column.number("expected"),
                Column.number("log_likelihood"),
                Column.number("log_dice"),
                Column.number("npmi")));
        if (allMeasures) {
            columns.addAll(List.of(
                    Column.count("left"),
                    Column.count("right"),
                    Column.number("mi3"),
                    Column.number("t_score"),
                    Column.number("chi2"),
                    Column.number("log_odds"),
                    Column.count("hits"),
                    Column.count("frequency"),
                    Column.count("window_places"),
                    Column.count("all_places"),
                    Column.count("word_places")));
        }
        return new Table(columns, words.stream().map(word -> cells(word, allMeasures)));
    }

    private static List<Object> cells(Collocate word, boolean allMeasures) {
        FourfoldTable table = word.table();
        List<Object> cells = new ArrayList<>(Arrays.asList(
                word.word(), word.both(), table.expected(), word.logLikelihood(), word.logDice(), word.npmi()));
        if (allMeasures) {
            cells.addAll(Arrays.asList(
                    word.left(),
                    word.right(),
                    Association.mi3(table),
                    Association.tScore(table),
                    table.chiSquare(),
                    table.logOddsRatio(CONFIDENCE).estimate(),
                    word.hits(),
                    word.frequency(),
                    table.row(),
                    table.total(),
                    table.column()));
        }
        return cells;
    }
}
