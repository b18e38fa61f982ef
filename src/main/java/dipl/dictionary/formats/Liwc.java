package dipl.dictionary.formats;

import dipl.dictionary.formats.Abilities.Wildcards;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code .dic} of LIWC 2007 and 2015: numbered categories between two lines of {@code %}, tabs before a name for its depth, then
 * terms with the numbers of their categories. A number counts as one only after the term, so that {@code g 20} stays a term.
 */
final class Liwc {
    private static final Abilities ABILITIES = Abilities.words(Wildcards.AT_END);
    private static final Pattern CATEGORY = Pattern.compile("([\\t ]*)(?:(\\d+)(?:[\\t ]+|$))?(.*)");
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?: +\\d+)*");
    private static final Pattern LAST_NUMBERS = Pattern.compile("^(.*?\\S)((?: +\\d+)+)$");
    private static final Pattern CONDITION = Pattern.compile("(?:<[^<>]*>|\\([^()]*\\)) ?\\d*(?:/(\\d+))?");

    private final Import target;
    private final Map<String, List<String>> categories = new LinkedHashMap<>();
    private final Deque<Integer> depths = new ArrayDeque<>();
    private final List<String> names = new ArrayList<>();

    private Liwc(Import target) {
        this.target = target;
    }

    static void read(String text, Import target) {
        new Liwc(target).lines(Import.lines(text));
    }

    private void lines(List<String> lines) {
        int marks = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.strip().equals("%") && marks < 2) {
                marks++;
            } else if (marks == 0) {
                throw target.broken(
                        i + 1L, "a LIWC dictionary begins with a line of %: add it, or name another --from");
            } else if (marks == 1) {
                category(i + 1L, line);
            } else {
                term(i + 1L, line);
            }
        }
        if (marks < 2) {
            throw target.broken(
                    lines.size(),
                    marks == 0
                            ? "an empty file: a LIWC dictionary begins with a line of %"
                            : "the categories do not end: add a second line of % after the last of them");
        }
    }

    private void category(long line, String text) {
        Matcher parts = CATEGORY.matcher(text);
        if (!parts.matches() || parts.group(3).isBlank()) {
            target.remark(line, Import.quoted(text.strip()) + " is left out: a category without a name");
            return;
        }
        int depth = (int) parts.group(1).chars().filter(c -> c == '\t').count();
        while (!depths.isEmpty() && depths.peek() >= depth) {
            depths.pop();
            names.remove(names.size() - 1);
        }
        depths.push(depth);
        names.add(Import.oneLine(parts.group(3)));
        if (parts.group(2) != null) {
            String number = number(parts.group(2));
            if (categories.putIfAbsent(number, List.copyOf(names)) != null) {
                target.remark(
                        line,
                        "category " + Import.quoted(names.get(names.size() - 1)) + " is left out: number " + number
                                + " is " + String.join("/", categories.get(number)) + " already");
            }
        }
    }

    private static String number(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private void term(long line, String text) {
        List<String> fields = new ArrayList<>();
        for (String field : text.split("\t")) {
            if (!field.isBlank()) {
                fields.add(Import.oneLine(field));
            }
        }
        Set<String> numbers = new LinkedHashSet<>();
        String term = fields.size() == 1 ? untabbed(line, fields.get(0), numbers) : tabbed(line, fields, numbers);
        for (String number : numbers) {
            if (!categories.containsKey(number)) {
                target.remark(line, Import.quoted(term) + " is not in category " + number + ": no such number above");
            }
        }
        numbers.removeIf(number -> !categories.containsKey(number));
        if (numbers.isEmpty()) {
            target.remark(line, Import.quoted(term) + " is left out: it is in no category");
        }
        for (String number : numbers) {
            // Who is in a category is in those above it, whether the file repeats it or not.
            boolean belowToo =
                    numbers.stream().anyMatch(other -> isBelow(categories.get(other), categories.get(number)));
            if (!belowToo) {
                target.pattern(line, categories.get(number), term, Map.of());
            }
        }
    }

    private static boolean isBelow(List<String> path, List<String> above) {
        return path.size() > above.size() && path.subList(0, above.size()).equals(above);
    }

    /** Splits a line with tabs: what follows the last field that is neither number nor condition are numbers. */
    private String tabbed(long line, List<String> fields, Set<String> numbers) {
        int last = 0;
        for (int i = 1; i < fields.size(); i++) {
            if (!isNumbers(fields.get(i)) && !isCondition(fields.get(i))) {
                last = i;
            }
        }
        String term = String.join(" ", fields.subList(0, last + 1));
        for (String field : fields.subList(last + 1, fields.size())) {
            if (isNumbers(field)) {
                add(field, numbers);
            } else {
                condition(line, term, field, numbers);
            }
        }
        Matcher ending = LAST_NUMBERS.matcher(term);
        if (ending.matches() && categories.containsKey(number(ending.group(2).strip()))) {
            target.remark(
                    line,
                    Import.quoted(term) + " is taken as one term, though "
                            + ending.group(2).strip()
                            + " is a category's number too: put a tab before it if it is meant so");
        }
        return term;
    }

    /** Splits a line without tabs: numbers at its end are categories, save those before them that are none. */
    private String untabbed(long line, String field, Set<String> numbers) {
        Matcher parts = LAST_NUMBERS.matcher(field);
        String term = field;
        if (parts.matches()) {
            List<String> found = new ArrayList<>(List.of(parts.group(2).strip().split(" ")));
            term = parts.group(1);
            while (found.size() > 1 && !categories.containsKey(number(found.get(0)))) {
                term += " " + found.remove(0);
            }
            found.forEach(number -> numbers.add(number(number)));
        }
        int space = term.indexOf(' ');
        if (space > 0 && isCondition(term.substring(space + 1))) {
            String condition = term.substring(space + 1);
            term = term.substring(0, space);
            condition(line, term, condition, numbers);
        }
        return term;
    }

    private static boolean isNumbers(String field) {
        return NUMBERS.matcher(field).matches();
    }

    private static boolean isCondition(String field) {
        return CONDITION.matcher(field).matches();
    }

    private static void add(String field, Set<String> numbers) {
        for (String number : field.split(" ")) {
            numbers.add(number(number));
        }
    }

    private void condition(long line, String term, String field, Set<String> numbers) {
        Matcher parts = CONDITION.matcher(field);
        String otherwise = parts.matches() ? parts.group(1) : null;
        target.remark(
                line,
                Import.quoted(term) + " has the condition " + field + ", which is not carried over"
                        + (otherwise == null ? "" : ": it counts in category " + otherwise + " always"));
        if (otherwise != null) {
            numbers.add(number(otherwise));
        }
    }

    static String write(Export source) {
        Collection<Export.Entry> entries = source.entries(ABILITIES);
        StringBuilder text = new StringBuilder("%\n");
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        for (CategoryTree category : CategoryTree.of(entries).children()) {
            write(category, numbers, text);
        }
        text.append("%\n");
        Map<String, Set<Integer>> terms = new LinkedHashMap<>();
        for (Export.Entry entry : entries) {
            Set<Integer> ids = terms.computeIfAbsent(entry.pattern(), pattern -> new LinkedHashSet<>());
            for (int depth = 1; depth <= entry.path().size(); depth++) {
                ids.add(numbers.get(entry.path().subList(0, depth)));
            }
        }
        terms.forEach((pattern, ids) -> {
            text.append(pattern);
            ids.forEach(id -> text.append('\t').append(id));
            text.append('\n');
        });
        return text.toString();
    }

    private static void write(CategoryTree category, Map<List<String>, Integer> numbers, StringBuilder text) {
        int number = numbers.size() + 1;
        numbers.put(category.path(), number);
        text.append("\t".repeat(category.path().size() - 1))
                .append(number)
                .append('\t')
                .append(Import.oneLine(category.name()))
                .append('\n');
        category.children().forEach(below -> write(below, numbers, text));
    }
}
