package dipl.analysis.profile;

import dipl.match.CategoryKey;
import dipl.stats.DirichletLogOdds;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.LongStream;

/** What separates the company of each concept from that of all others together, the most distinctive first. */
public final class DistinctiveTable {
    private static final double CONFIDENCE = 0.95;

    private DistinctiveTable() {}

    private record Marker(int company, long hits, long others, DirichletLogOdds odds) {}

    /**
     * The table.
     *
     * @param prior what the prior is worth, in units; it is spread like the company in all units
     * @param most how many kinds of company a concept shows
     */
    public static Table of(SortedMap<List<String>, Profiles> groups, ProfileRequest request, double prior, int most) {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        List.of("concept", "dimension", "category").forEach(name -> columns.add(Column.text(name)));
        List.of("log_odds", "z", "ci_low", "ci_high").forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.count("both"));
        columns.add(Column.count("others"));
        List<List<Object>> rows = new ArrayList<>();
        List<CategoryKey> concepts = request.concepts().rows();
        List<CategoryKey> company = request.company().rows();
        groups.forEach((group, profiles) -> {
            for (int concept = 0; concept < concepts.size(); concept++) {
                for (Marker marker : markers(profiles, request, concept, prior, most)) {
                    List<Object> cells = new ArrayList<>(group);
                    cells.add(concepts.get(concept).category());
                    cells.add(company.get(marker.company).dimension());
                    cells.add(company.get(marker.company).category());
                    cells.add(marker.odds.logOdds().estimate());
                    cells.add(marker.odds.z());
                    cells.add(marker.odds.logOdds().low());
                    cells.add(marker.odds.logOdds().high());
                    cells.add(marker.hits);
                    cells.add(marker.others);
                    rows.add(cells);
                }
            }
        });
        return Table.of(columns, rows);
    }

    private static List<Marker> markers(
            Profiles profiles, ProfileRequest request, int concept, double prior, int most) {
        List<CategoryKey> company = request.company().rows();
        int concepts = request.concepts().rows().size();
        long background = LongStream.range(0, company.size())
                .map(c -> profiles.companyUnits((int) c))
                .sum();
        long own = profiles.company(concept);
        long others = LongStream.range(0, concepts)
                        .map(r -> profiles.company((int) r))
                        .sum()
                - own;
        List<Marker> markers = new ArrayList<>();
        if (own == 0 || others == 0) {
            return markers;
        }
        for (int c = 0; c < company.size(); c++) {
            int number = c;
            double share = (double) profiles.companyUnits(c) / background;
            if (profiles.both(concept, c) > 0 && share < 1) {
                long elsewhere = LongStream.range(0, concepts)
                                .map(r -> profiles.both((int) r, number))
                                .sum()
                        - profiles.both(concept, c);
                markers.add(new Marker(
                        c,
                        profiles.both(concept, c),
                        elsewhere,
                        DirichletLogOdds.of(
                                profiles.both(concept, c), own, elsewhere, others, prior * share, prior, CONFIDENCE)));
            }
        }
        markers.sort(
                Comparator.<Marker>comparingDouble(marker -> -marker.odds.z()).thenComparingInt(Marker::company));
        return markers.subList(0, Math.min(most, markers.size()));
    }
}
