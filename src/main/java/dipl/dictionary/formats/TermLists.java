package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.formats.Abilities.Wildcards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain lists: a table with a category and a term in each row, or one term a line, where a line that begins with {@code ;} is a comment.
 * Reads dipl's own tables too.
 */
final class TermLists {
    private static final Abilities ABILITIES = Abilities.words(Wildcards.STAR, Notes.WEIGHT);
    private static final String CATEGORY = "category";
    private static final String TERM = "term";
    private static final String WEIGHT = "weight";
    private static final String COMMENT = ";";
    private static final Pattern LEADING_NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?=\t|$)");

    /** What columns are called elsewhere, and here. */
    private static final Map<String, String> COLUMNS = columns();

    private TermLists() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        for (String own : List.of(CATEGORY, TERM, WEIGHT, "language", "match", "note", "source")) {
            columns.put(own, own);
        }
        for (String category : List.of("categories", "code", "key", "group", "label", "topic", "class")) {
            columns.put(category, CATEGORY);
        }
        for (String term :
                List.of("terms", "word", "words", "entry", "pattern", "phrase", "value", "keyword", "lemma")) {
            columns.put(term, TERM);
        }
        columns.put("score", WEIGHT);
        return columns;
    }

    static void readTable(String text, Import target) {
        List<Csv.Row> rows = Csv.read(text, target);
        if (rows.isEmpty()) {
            throw target.broken(1, "an empty file: write a category and a term in each row");
        }
        List<String> header = header(rows.get(0).cells());
        boolean named = header.contains(TERM);
        if (!named) {
            header = rows.get(0).cells().size() == 1 ? List.of(TERM) : List.of(CATEGORY, TERM);
        }
        for (int i = 0; named && i < header.size(); i++) {
            String name = rows.get(0).cells().get(i);
            if (header.get(i).isEmpty() && !name.isBlank()) {
                target.remark(rows.get(0).line(), "column " + Import.quoted(name) + " is left out");
            }
        }
        for (Csv.Row row : rows.subList(named ? 1 : 0, rows.size())) {
            row(row, header, target);
        }
    }

    private static List<String> header(List<String> cells) {
        List<String> header = new ArrayList<>();
        for (String cell : cells) {
            String name = COLUMNS.getOrDefault(cell.toLowerCase(Locale.ROOT), "");
            header.add(header.contains(name) ? "" : name);
        }
        return header;
    }

    private static void row(Csv.Row row, List<String> header, Import target) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (i < header.size()) {
                cells.put(header.get(i), cell);
            } else if (!cell.isBlank()) {
                target.remark(row.line(), Import.quoted(cell) + " is left out: it stands in no column");
            }
        }
        String category = cells.getOrDefault(CATEGORY, "");
        List<String> path = category.isBlank() ? List.of() : List.of(category);
        String term = cells.getOrDefault(TERM, "");
        if (term.isBlank()) {
            target.remark(row.line(), "the row has no term");
        } else if (header.contains("match") && header.contains("language")) {
            own(row.line(), path, term, cells, target);
        } else {
            lost(row.line(), cells, target);
            target.pattern(row.line(), path, term, Map.of(Notes.WEIGHT, cells.getOrDefault(WEIGHT, "")));
        }
    }

    private static void lost(long line, Map<String, String> cells, Import target) {
        for (String column : List.of("language", "match", "note", "source")) {
            if (!cells.getOrDefault(column, "").isBlank()) {
                target.remark(
                        line, column + " " + Import.quoted(cells.get(column)) + " is left out: a plain list has none");
            }
        }
    }

    private static void own(long line, List<String> path, String term, Map<String, String> cells, Import target) {
        MatchMode mode = MatchMode.of(cells.get("match")).orElse(null);
        String language = cells.getOrDefault("language", "").toLowerCase(Locale.ROOT);
        if (mode == null || !language.matches("[a-z]{2,3}|\\*")) {
            target.remark(
                    line,
                    Import.quoted(term) + " is left out: its language or match is none: "
                            + Import.quoted(language + "," + cells.get("match")));
            return;
        }
        target.add(line, path, language, term, mode, cells.getOrDefault("note", ""), cells.getOrDefault("source", ""));
    }

    static void readLines(String text, Import target) {
        List<String> lines = Import.lines(text);
        if (text.isBlank()) {
            throw target.broken(1, "an empty file: write one term a line");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(COMMENT)) {
                target.remark(i + 1L, "the comment is left out");
            } else if (!lines.get(i).isBlank()) {
                line(i + 1L, lines.get(i).strip(), target);
            }
        }
    }

    /** A term, and after a tab its weight, as word lists for sentiment have it. */
    private static void line(long number, String line, Import target) {
        String[] cells = line.split("\t", 2);
        String rest = cells.length > 1 ? cells[1].strip() : "";
        Matcher weight = LEADING_NUMBER.matcher(rest);
        boolean weighted = weight.lookingAt();
        String lost = weighted ? rest.substring(weight.end()).strip() : rest;
        if (!lost.isEmpty()) {
            target.remark(
                    number,
                    Import.quoted(Import.oneLine(lost))
                            + " is left out: a list has a term in each line, and after a tab its weight; read a table with"
                            + " --from csv");
        }
        target.pattern(number, List.of(), cells[0], Map.of(Notes.WEIGHT, weighted ? weight.group() : ""));
    }

    static String writeTable(Export source) {
        Collection<Export.Entry> entries = source.entries(ABILITIES);
        boolean weights = entries.stream().anyMatch(entry -> entry.notes().containsKey(Notes.WEIGHT));
        List<List<String>> rows = new ArrayList<>();
        rows.add(weights ? List.of(CATEGORY, TERM, WEIGHT) : List.of(CATEGORY, TERM));
        for (Export.Entry entry : entries) {
            String category = String.join("/", entry.path());
            String weight = entry.notes().getOrDefault(Notes.WEIGHT, "");
            rows.add(weights ? List.of(category, entry.pattern(), weight) : List.of(category, entry.pattern()));
        }
        return Csv.write(rows);
    }

    static String writeLines(Export source) {
        Set<String> lines = new LinkedHashSet<>();
        for (Export.Entry entry : source.entries(ABILITIES)) {
            if (!String.join("/", entry.path()).equals(source.name())) {
                source.reduced("no room for their category");
            }
            String weight = entry.notes().getOrDefault(Notes.WEIGHT, "");
            // A blank before it keeps a term from being read as a comment.
            String term = entry.pattern().startsWith(COMMENT) ? " " + entry.pattern() : entry.pattern();
            lines.add(weight.isEmpty() ? term : term + "\t" + weight);
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
