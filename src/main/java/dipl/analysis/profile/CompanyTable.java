package dipl.analysis.profile;

import dipl.match.CategoryKey;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Which company each concept keeps, the most frequent first within each dimension. */
public final class CompanyTable {
    private CompanyTable() {}

    public static Table of(SortedMap<List<String>, Profiles> groups, ProfileRequest request) {
        List<Column> columns = new ArrayList<>();
        request.by().forEach(field -> columns.add(Column.text(field)));
        List.of("concept", "dimension", "category").forEach(name -> columns.add(Column.text(name)));
        columns.add(Column.share("share"));
        columns.add(Column.number("lift"));
        columns.add(Column.count("both"));
        columns.add(Column.count("concept_units"));
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach((group, profiles) -> {
            for (int concept = 0; concept < request.concepts().rows().size(); concept++) {
                addRows(rows, group, profiles, request, concept);
            }
        });
        return Table.of(columns, rows);
    }

    private static void addRows(
            List<List<Object>> rows, List<String> group, Profiles profiles, ProfileRequest request, int concept) {
        List<CategoryKey> company = request.company().rows();
        List<String> dimensions =
                company.stream().map(CategoryKey::dimension).distinct().toList();
        IntStream.range(0, company.size())
                .filter(c -> profiles.both(concept, c) > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                c -> dimensions.indexOf(company.get(c).dimension()))
                        .thenComparingLong(c -> -profiles.both(concept, c))
                        .thenComparing(c -> company.get(c).category()))
                .forEach(c -> {
                    List<Object> cells = new ArrayList<>(group);
                    cells.add(request.concepts().rows().get(concept).category());
                    cells.add(company.get(c).dimension());
                    cells.add(company.get(c).category());
                    cells.add((double) profiles.both(concept, c) / profiles.conceptUnits(concept));
                    cells.add(profiles.lift(concept, c));
                    cells.add(profiles.both(concept, c));
                    cells.add(profiles.conceptUnits(concept));
                    rows.add(cells);
                });
    }
}
