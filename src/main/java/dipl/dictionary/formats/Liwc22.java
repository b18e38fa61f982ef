package dipl.dictionary.formats;

import dipl.dictionary.formats.Abilities.Wildcards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The {@code .dicx} of LIWC-22: a table with a row for each term, a column for each category and an X where they meet. */
final class Liwc22 {
    private static final Abilities ABILITIES = Abilities.words(Wildcards.AT_END, Notes.WEIGHT);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?");

    /** In a weighted dictionary, what is in no category has the weight 0.0 there. */
    private static final Pattern ZERO = Pattern.compile("[-+]?0+(?:[.,]0+)?");

    private static final String TERMS = "DicTerm";

    private Liwc22() {}

    static void read(String text, Import target) {
        List<Csv.Row> rows = Csv.read(text, target);
        if (rows.isEmpty()) {
            throw target.broken(1, "an empty file: a LIWC-22 dictionary begins with the line DicTerm,Category,...");
        }
        List<String> header = rows.get(0).cells();
        if (!header.get(0).equalsIgnoreCase(TERMS)) {
            throw target.broken(
                    rows.get(0).line(), "the first column is not DicTerm: name it so, or name another --from");
        }
        for (int column = 1; column < header.size(); column++) {
            if (header.get(column).isBlank()) {
                target.remark(rows.get(0).line(), "column " + (column + 1) + " has no name: what is in it is left out");
            }
        }
        for (Csv.Row row : rows.subList(1, rows.size())) {
            term(row, header, target);
        }
    }

    private static void term(Csv.Row row, List<String> header, Import target) {
        String term = row.cells().get(0);
        boolean any = false;
        for (int column = 1; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            if (cell.isBlank() || ZERO.matcher(cell).matches()) {
                continue;
            }
            any = true;
            if (column >= header.size() || header.get(column).isBlank()) {
                target.remark(row.line(), Import.quoted(cell) + " stands in a column without a name and is left out");
            } else if (cell.equalsIgnoreCase("X")) {
                target.pattern(row.line(), List.of(header.get(column)), term, Map.of());
            } else if (NUMBER.matcher(cell).matches()) {
                target.pattern(row.line(), List.of(header.get(column)), term, Map.of(Notes.WEIGHT, cell));
            } else {
                target.remark(
                        row.line(),
                        Import.quoted(term) + " is not in category " + Import.quoted(header.get(column))
                                + ": only X marks it, not " + Import.quoted(cell));
            }
        }
        if (!any) {
            target.remark(row.line(), Import.quoted(term) + " is left out: it is in no category");
        }
    }

    static String write(Export source) {
        Collection<Export.Entry> entries = source.entries(ABILITIES);
        Set<String> categories = new LinkedHashSet<>();
        Map<String, Map<String, String>> terms = new LinkedHashMap<>();
        for (Export.Entry entry : entries) {
            String category = String.join("/", entry.path());
            categories.add(category);
            String lower = entry.pattern().toLowerCase(Locale.ROOT);
            if (!lower.equals(entry.pattern())) {
                source.reduced("written in small letters");
            }
            terms.computeIfAbsent(lower, term -> new LinkedHashMap<>())
                    .putIfAbsent(category, entry.notes().getOrDefault(Notes.WEIGHT, "X"));
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(TERMS));
        header.addAll(categories);
        rows.add(header);
        terms.forEach((term, marks) -> {
            List<String> row = new ArrayList<>(List.of(term));
            categories.forEach(category -> row.add(marks.getOrDefault(category, "")));
            rows.add(row);
        });
        return Csv.write(rows);
    }
}
