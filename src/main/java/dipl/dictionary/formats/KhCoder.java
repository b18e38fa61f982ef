package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermPattern;
import dipl.dictionary.TermSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of KH Coder: a line {@code *name}, then a condition. Of conditions, words in their base form, phrases with {@code +}, strings in
 * quotation marks, {@code near(a-b)[n]} and {@code seq(a-b)[n]} joined by {@code or} are terms; all others say something of a whole unit of
 * text, which a term cannot.
 */
final class KhCoder {
    private static final Pattern TOKEN = Pattern.compile(
            "'[^']*'|(?:near|seq)\\([^()]*\\)(?:\\[[^\\]]*\\])?|[()]|(?:[^\\s\\p{Z}()']|(?<=\\S)['](?=\\S))+");
    private static final Pattern NEIGHBOURS = Pattern.compile("(near|seq)\\(([^()]*)\\)(?:\\[([bd]?)(\\d*)\\])?");
    private static final Pattern OUTER_SIGNS =
            Pattern.compile("^[^\\p{L}\\p{N}*?#@]+(?=.)|(?<=.)[^\\p{L}\\p{N}*?#+]+$");
    private static final Pattern WORD = Pattern.compile("(?!')[^\\s\\p{Z}+()|&!<>=\\[\\]*?]+(?<!')");
    private static final Set<String> OPERATORS = Set.of("or", "and", "not", "|", "&", "!", "&!", "|!", "near", "seq");
    private static final int DEFAULT_DISTANCE = 10;
    private static final int MOST_IN_ANY_ORDER = 4;

    private record Token(long line, String text) {
        boolean joins() {
            return text.equals("|") || text.equalsIgnoreCase("or");
        }
    }

    private final Import target;
    private boolean scopeTold;

    private KhCoder(Import target) {
        this.target = target;
    }

    static void read(String text, Import target) {
        KhCoder reader = new KhCoder(target);
        List<String> lines = Import.lines(text);
        String code = null;
        List<Token> condition = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("*") || line.startsWith("\uFF0A")) {
                reader.code(code, condition);
                code = line.substring(1).strip();
                condition = new ArrayList<>();
                if (code.isEmpty()) {
                    throw target.broken(i + 1L, "a code without a name: write it after the *");
                }
            } else if (line.startsWith("#")) {
                target.remark(i + 1L, "the comment is left out");
            } else if (!line.isEmpty()) {
                if (code == null) {
                    throw target.broken(i + 1L, "a condition before the first code: write *name above it");
                }
                Matcher token = TOKEN.matcher(line);
                while (token.find()) {
                    condition.add(new Token(i + 1L, token.group()));
                }
            }
        }
        if (code == null) {
            throw target.broken(1, "no code: it begins with a line *name");
        }
        reader.code(code, condition);
    }

    private void code(String code, List<Token> condition) {
        if (code != null) {
            alternatives(List.of(code), condition);
        }
    }

    /** Splits a condition where {@code or} stands outside brackets. */
    private void alternatives(List<String> path, List<Token> condition) {
        List<Token> part = new ArrayList<>();
        int depth = 0;
        for (Token token : condition) {
            if (depth == 0 && token.joins()) {
                part(path, part);
                part = new ArrayList<>();
                continue;
            }
            depth += token.text.equals("(") ? 1 : token.text.equals(")") ? -1 : 0;
            part.add(token);
        }
        part(path, part);
    }

    private void part(List<String> path, List<Token> part) {
        if (part.isEmpty()) {
            return;
        }
        if (part.size() == 1) {
            atom(path, part.get(0));
        } else if (enclosed(part)) {
            alternatives(path, part.subList(1, part.size() - 1));
        } else {
            StringBuilder text = new StringBuilder();
            part.forEach(token -> text.append(text.length() == 0 ? "" : " ").append(token.text));
            target.remark(
                    part.get(0).line,
                    Import.quoted(text.toString()) + " is left out: terms are joined by or, and nothing else");
        }
    }

    private static boolean enclosed(List<Token> part) {
        int depth = 0;
        for (int i = 0; i < part.size(); i++) {
            depth += part.get(i).text.equals("(") ? 1 : part.get(i).text.equals(")") ? -1 : 0;
            if (depth <= 0 && i < part.size() - 1) {
                return false;
            }
        }
        return depth == 0;
    }

    private void atom(List<String> path, Token token) {
        String text = token.text;
        Matcher neighbours = NEIGHBOURS.matcher(text);
        if (neighbours.matches()) {
            neighbours(path, token, neighbours);
        } else if (text.length() > 2 && text.startsWith("'") && text.endsWith("'")) {
            string(path, token, text.substring(1, text.length() - 1));
        } else if (WORD.matcher(text.replace('+', 'x')).matches()
                && !text.contains("-->")
                && !OPERATORS.contains(text.toLowerCase(Locale.ROOT))) {
            target.glob(token.line, path, text.replace('+', ' '), MatchMode.INFLECT, Map.of());
        } else {
            target.remark(token.line, Import.quoted(text) + " is left out: dipl has no such condition");
        }
    }

    private void string(List<String> path, Token token, String string) {
        if (string.indexOf('*') >= 0 || string.indexOf('?') >= 0) {
            target.remark(token.line, Import.quoted(string) + " is left out: a string with a wildcard's sign");
        } else {
            target.glob(token.line, path, "*" + Import.oneLine(string) + "*", MatchMode.EXACT, Map.of());
        }
    }

    private void neighbours(List<String> path, Token token, Matcher parts) {
        List<String> words = new ArrayList<>();
        for (String word : parts.group(2).split(parts.group(2).contains("-") ? "-" : "\\+")) {
            String bare = OUTER_SIGNS.matcher(word).replaceAll("");
            if (!bare.equals(word)) {
                target.remark(
                        token.line,
                        Import.quoted(word) + " is written " + Import.quoted(bare)
                                + ": dipl compares no signs around a word");
            }
            String text = target.termText(token.line, bare.replace('+', ' '));
            words.add(text.indexOf(' ') > 0 ? "(" + text + ")" : text);
        }
        boolean near = parts.group(1).equals("near");
        boolean readable = words.size() > 1
                && words.stream().noneMatch(word -> word.isEmpty() || word.indexOf('*') >= 0 || word.indexOf('?') >= 0);
        if (!readable || near && words.size() > MOST_IN_ANY_ORDER) {
            target.remark(
                    token.line,
                    Import.quoted(token.text) + " is left out: near() takes 2 to " + MOST_IN_ANY_ORDER
                            + " words and seq() 2 or more, parted by -");
            return;
        }
        int gap = gap(token, parts.group(4));
        if (!"b".equals(parts.group(3)) && !scopeTold) {
            scopeTold = true;
            target.remark(token.line, Import.quoted(token.text) + " looks within one sentence here, as all terms do");
        }
        target.term(token.line, path, near ? anyOrder(words, gap) : inOrder(words, gap), MatchMode.INFLECT, Map.of());
    }

    /** How many words may stand between: KH Coder counts steps, so neighbours are at distance 1. */
    private int gap(Token token, String distance) {
        int steps = distance == null || distance.isEmpty()
                ? DEFAULT_DISTANCE
                : distance.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(distance);
        if (steps == 0 || steps - 1 > TermPattern.WIDEST_GAP) {
            target.remark(
                    token.line,
                    Import.quoted(token.text) + " may span at most " + TermPattern.WIDEST_GAP + " other words here");
            return TermPattern.WIDEST_GAP;
        }
        return steps - 1;
    }

    private static String inOrder(List<String> words, int gap) {
        return String.join(gap == 0 ? " " : " ~" + gap + " ", words);
    }

    private static String anyOrder(List<String> words, int gap) {
        if (words.size() == 2) {
            return "{" + String.join(" ", words) + "}" + (gap == 0 ? "" : "~" + gap);
        }
        // The width of { }~N is shared by all its words; here each step has its own.
        List<List<String>> orders = new ArrayList<>();
        permute(words, new ArrayList<>(), orders);
        return "("
                + String.join(
                        "|", orders.stream().map(order -> inOrder(order, gap)).toList()) + ")";
    }

    private static void permute(List<String> left, List<String> order, List<List<String>> orders) {
        if (left.isEmpty()) {
            orders.add(List.copyOf(order));
        }
        for (String word : left) {
            List<String> others = new ArrayList<>(left);
            others.remove(word);
            order.add(word);
            permute(others, order, orders);
            order.remove(order.size() - 1);
        }
    }

    static String write(Export source) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        source.forEachTerm((path, term) -> {
            TermPattern pattern = Export.parse(term);
            if (source.bearable(term, pattern.clauses())) {
                List<String> conditions = conditions(source, term, pattern);
                if (!conditions.isEmpty()) {
                    source.notes(term, Set.of());
                    codes.computeIfAbsent(Import.oneLine(String.join("/", path)), code -> new LinkedHashSet<>())
                            .addAll(conditions);
                }
            }
        });
        StringBuilder text = new StringBuilder();
        codes.forEach((code, conditions) -> text.append(text.length() == 0 ? "*" : "\n*")
                .append(code)
                .append('\n')
                .append(String.join("\nor ", conditions))
                .append('\n'));
        return text.toString();
    }

    private static List<String> conditions(Export source, Term term, TermPattern pattern) {
        if (term.mode() == MatchMode.EXACT) {
            source.reduced("written as base forms, all forms of which KH Coder finds");
        }
        Optional<String> plain = Patterns.plain(term);
        if (plain.isPresent()) {
            String words = plain.get();
            String inside = words.length() > 2 ? words.substring(1, words.length() - 1) : "";
            boolean string = words.startsWith("*") && words.endsWith("*");
            if (string && !inside.isEmpty() && inside.chars().noneMatch(c -> c == '*' || c == '?' || c == '\'')) {
                return List.of("'" + inside + "'");
            }
            return phrase(source, term, List.of(words.split(" ")), "+")
                    .map(List::of)
                    .orElse(List.of());
        }
        Optional<String> near = near(pattern.sequences());
        if (near.isPresent()) {
            return List.of(near.get());
        }
        List<String> conditions = new ArrayList<>();
        for (TermSequence sequence : pattern.sequences()) {
            int gap = evenGap(sequence);
            if (gap < 0 || gap > 0 && !partable(sequence)) {
                source.lost(
                        term, "is left out: its words have gaps of several widths, or signs KH Coder reads otherwise");
                return List.of();
            }
            Optional<String> phrase = phrase(source, term, words(sequence), gap == 0 ? "+" : "-");
            if (phrase.isEmpty()) {
                return List.of();
            }
            conditions.add(gap == 0 ? phrase.get() : "seq(" + phrase.get() + ")[b" + (gap + 1) + "]");
        }
        return conditions;
    }

    private static Optional<String> phrase(Export source, Term term, List<String> words, String sign) {
        for (String word : words) {
            if (!WORD.matcher(word).matches()
                    || OPERATORS.contains(word.toLowerCase(Locale.ROOT))
                    || word.contains("-->")
                    || word.startsWith("*")
                    || word.startsWith("#")) {
                source.lost(term, "is left out: KH Coder cannot hold " + Import.quoted(word) + " as a word");
                return Optional.empty();
            }
        }
        return Optional.of(String.join(sign, words));
    }

    private static List<String> words(TermSequence sequence) {
        return sequence.steps().stream()
                .map(step -> step.word().prefix() + step.word().text())
                .toList();
    }

    private static boolean partable(TermSequence sequence) {
        return words(sequence).stream().allMatch(word -> WORD.matcher(word).matches() && word.indexOf('-') < 0);
    }

    /** The width that all gaps of a sequence have, if each can be filled on its own; -1 if there is no such width. */
    private static int evenGap(TermSequence sequence) {
        int size = sequence.steps().size();
        int gap = size == 1 ? 0 : sequence.steps().get(1).gap();
        boolean even = sequence.steps().stream().skip(1).allMatch(step -> step.gap() == gap);
        return even && sequence.budget() >= gap * (size - 1) ? gap : -1;
    }

    /** {@code near()}, if the sequences are all orders of the same words. */
    private static Optional<String> near(List<TermSequence> sequences) {
        TermSequence first = sequences.get(0);
        int size = first.steps().size();
        int gap = evenGap(first);
        int orders = 1;
        for (int i = 2; i <= Math.min(size, MOST_IN_ANY_ORDER); i++) {
            orders *= i;
        }
        List<String> sorted = words(first).stream().sorted().toList();
        boolean same = size >= 2
                && size <= MOST_IN_ANY_ORDER
                && gap >= 0
                && sequences.size() == orders
                && sequences.stream()
                        .allMatch(sequence -> evenGap(sequence) == gap
                                && partable(sequence)
                                && words(sequence).stream()
                                        .sorted(Comparator.naturalOrder())
                                        .toList()
                                        .equals(sorted));
        return same
                ? Optional.of("near(" + String.join("-", words(first)) + ")[b" + (gap + 1) + "]")
                : Optional.empty();
    }
}
