package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.formats.Abilities.Wildcards;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code .cat} of WordStat: tabs before a line for its depth, an item ends in its weight, {@code _} joins the words of a phrase, and a
 * line with {@code @} is a rule. Rules of two operands with {@code NEAR} or {@code NOT NEAR} become {@code @with} and {@code @unless}.
 */
final class WordStat {
    private static final Abilities ABILITIES = Abilities.words(Wildcards.STAR, Notes.WEIGHT, Notes.RULE);
    private static final Pattern ITEM = Pattern.compile("(.*\\S)\\s*\\(([-+]?\\d+(?:[.,]\\d+)?)\\)");
    private static final Pattern RULE = Pattern.compile(
            "@\\S+\\s*\\[\\s*(\\S+)\\s+(NOT\\s+)?NEAR\\s+(\\S+)\\s*/\\s*(?:S\\s*(\\d+)?|(P))\\s*\\]",
            Pattern.CASE_INSENSITIVE);
    private static final String DEFAULT_WEIGHT = "1";
    private static final int WIDEST = 50;

    private record Open(int depth, String name, long line) {}

    private record Rule(long line, List<String> path, String text, String weight) {}

    private final Import target;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<String>> items = new HashMap<>();
    private Open empty;

    private WordStat(Import target) {
        this.target = target;
    }

    static void read(String text, Import target) {
        WordStat reader = new WordStat(target);
        List<String> lines = Import.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reader.line(i + 1L, lines.get(i));
            }
        }
        reader.noteEmpty(-1);
        if (reader.items.isEmpty() && reader.rules.isEmpty()) {
            throw target.broken(1, "no item: in a WordStat dictionary a term ends in its weight, as in PEACE (1)");
        }
        reader.rules.forEach(reader::rule);
    }

    private void line(long line, String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int depth =
                (int) text.substring(0, start).chars().filter(c -> c == '\t').count();
        Matcher item = ITEM.matcher(text.strip());
        boolean isRule = text.charAt(start) == '@';
        boolean isItem = item.matches();
        if (!isItem && !isRule) {
            noteEmpty(depth);
        } else {
            empty = null;
        }
        while (!open.isEmpty() && open.peek().depth >= depth) {
            open.pop();
        }
        List<String> path = new ArrayList<>();
        open.descendingIterator().forEachRemaining(category -> path.add(category.name));
        if (isRule) {
            rules.add(new Rule(
                    line, path, isItem ? item.group(1) : text.strip(), isItem ? item.group(2) : DEFAULT_WEIGHT));
        } else if (isItem) {
            item(line, path, item.group(1), item.group(2));
        } else {
            empty = new Open(depth, text.strip(), line);
            open.push(empty);
        }
    }

    /** A category after which nothing stands below it may have been meant as a term. */
    private void noteEmpty(int nextDepth) {
        if (empty != null && nextDepth <= empty.depth) {
            target.remark(
                    empty.line,
                    Import.quoted(empty.name)
                            + " is left out: without a weight as in (1) it is a category, and it has no terms");
        }
        empty = null;
    }

    private void item(long line, List<String> path, String item, String weight) {
        String phrase = item.replace('_', ' ');
        target.pattern(line, path, phrase, notes(weight, ""));
        for (String name : path) {
            items.computeIfAbsent(key(name), category -> new ArrayList<>()).add(phrase);
        }
        if (path.isEmpty()) {
            items.computeIfAbsent("", category -> new ArrayList<>()).add(phrase);
        }
    }

    private static String key(String name) {
        return name.replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> notes(String weight, String rule) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(Notes.WEIGHT, weight.equals(DEFAULT_WEIGHT) ? "" : weight);
        notes.put(Notes.RULE, rule);
        return notes;
    }

    private void rule(Rule rule) {
        Matcher parts = RULE.matcher(rule.text);
        List<String> hits = parts.matches() ? operand(parts.group(1)) : List.of();
        List<String> contexts = parts.matches() ? operand(parts.group(3)) : List.of();
        boolean tooFar = parts.matches()
                && parts.group(4) != null
                && (parts.group(4).length() > 2 || Integer.parseInt(parts.group(4)) > WIDEST);
        if (hits.isEmpty() || contexts.isEmpty() || tooFar) {
            target.remark(
                    rule.line,
                    "the rule " + rule.text + " is left out: only [item NEAR item /S n], NOT NEAR and categories of"
                            + " this file can be carried over exactly");
            return;
        }
        String within = parts.group(5) != null ? "paragraph" : parts.group(4) == null ? "sentence" : parts.group(4);
        String clause = (parts.group(2) == null ? " @with (" : " @unless (")
                + String.join(
                        "|",
                        contexts.stream()
                                .map(context -> target.termText(rule.line, context))
                                .toList())
                + ") @within " + within;
        for (String hit : hits) {
            String text = target.termText(rule.line, hit) + clause;
            boolean wild = text.indexOf('*') >= 0;
            target.term(
                    rule.line, rule.path, text, wild ? MatchMode.GLOB : MatchMode.EXACT, notes(rule.weight, rule.text));
        }
    }

    /** The patterns that an operand stands for; none if that cannot be told. */
    private List<String> operand(String operand) {
        if (operand.startsWith("#")) {
            return items.getOrDefault(key(operand.substring(1)), List.of()).stream()
                    .map(item -> item.replace("?", ""))
                    .filter(item -> item.codePoints().anyMatch(Character::isLetterOrDigit))
                    .distinct()
                    .toList();
        }
        boolean word = operand.codePoints().anyMatch(Character::isLetterOrDigit) && operand.indexOf('?') < 0;
        return word ? List.of(operand.replace('_', ' ')) : List.of();
    }

    static String write(Export source) {
        StringBuilder text = new StringBuilder();
        for (CategoryTree category : CategoryTree.of(source.entries(ABILITIES)).children()) {
            write(category, 0, text, source);
        }
        return text.toString();
    }

    private static void write(CategoryTree category, int depth, StringBuilder text, Export source) {
        String name = Import.oneLine(category.name());
        Matcher weight = ITEM.matcher(name);
        if (weight.matches() || name.startsWith("@")) {
            name = name.replace('(', '[').replace(')', ']').replace('@', '#');
            source.reduced("their category is written " + name + ", since it would be an item otherwise");
        }
        text.append("\t".repeat(depth)).append(name).append("\r\n");
        for (Export.Entry entry : category.entries()) {
            if (!entry.expression() && entry.pattern().startsWith("@")) {
                source.lost(entry.term(), "is left out: with @ before it, it would be a rule");
                continue;
            }
            String item = entry.expression() ? entry.pattern() : entry.pattern().replace(' ', '_');
            text.append("\t".repeat(depth + 1))
                    .append(item)
                    .append(" (")
                    .append(entry.notes().getOrDefault(Notes.WEIGHT, DEFAULT_WEIGHT))
                    .append(")\r\n");
        }
        category.children().forEach(below -> write(below, depth + 1, text, source));
    }
}
