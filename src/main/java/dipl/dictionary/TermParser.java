package dipl.dictionary;

import dipl.dictionary.TermSequence.Link;
import dipl.dictionary.TermSequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one term, left to right, writing out its alternatives as it goes, other than single words that may stand for one another. */
final class TermParser {
    /** A piece of a way to write the term: words, and the gaps between them not yet attached to a word. */
    private record Piece(List<Step> steps, int openGap, int budget) {
        static final Piece EMPTY = new Piece(List.of(), 0, 0);

        Piece gap(int words) {
            return new Piece(steps, Math.max(openGap, words), budget);
        }

        Piece then(Piece next) {
            if (next.steps.isEmpty()) {
                return new Piece(steps, Math.max(openGap, next.openGap), budget + next.budget);
            }
            List<Step> joined = new ArrayList<>(steps);
            Step first = next.steps.get(0);
            int gap = steps.isEmpty() ? 0 : openGap;
            joined.add(gap == 0 ? first : new Step(first.words(), first.link(), gap));
            joined.addAll(next.steps.subList(1, next.steps.size()));
            return new Piece(List.copyOf(joined), next.openGap, budget + next.budget + gap);
        }

        /** In how many ways it is written out. */
        long ways() {
            long ways = 1;
            for (Step step : steps) {
                ways *= step.words().size();
            }
            return ways;
        }

        /** Whether it is one ordinary word, which others may stand for. */
        boolean isWord() {
            return steps.size() == 1
                    && openGap == 0
                    && budget == 0
                    && steps.get(0).word().prefix().isEmpty()
                    && !Initials.concern(steps.get(0));
        }
    }

    private static final String SPECIAL = "[](){}|~";
    private static final int MOST_PARTS_IN_ANY_ORDER = 4;
    private static final int DEEPEST = 50;

    private final String text;
    private final MatchMode mode;
    private int at;

    TermParser(String text, MatchMode mode) {
        this.text = text;
        this.mode = mode;
    }

    TermPattern parse() throws TermSyntaxException {
        if (mode != MatchMode.REGEX && isPlain()) {
            return plain();
        }
        checkDepth();
        List<TermSequence> sequences = mode == MatchMode.REGEX ? expressions() : sequences(alternatives(""));
        List<Clause> clauses = new ArrayList<>();
        skipSpace();
        while (at < text.length()) {
            if (text.charAt(at) != '@') {
                throw new TermSyntaxException(
                        "a \"" + text.charAt(at) + "\" that nothing opened: remove it, or write \\" + text.charAt(at)
                                + " for the character itself");
            }
            clauses.add(clause());
            skipSpace();
        }
        return new TermPattern(sequences, clauses);
    }

    /** Groups are read within groups, so that a term of very many would exhaust the stack. */
    private void checkDepth() throws TermSyntaxException {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> i++;
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                default -> {
                    continue;
                }
            }
            if (depth > DEEPEST) {
                throw new TermSyntaxException("more than " + DEEPEST + " groups within one another: write it flatter");
            }
        }
    }

    /** Most terms are words and nothing else, and a dictionary may have very many. */
    private boolean isPlain() {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != ' ') {
                return false;
            }
            any |= c != ' ';
        }
        return any;
    }

    private TermPattern plain() {
        List<Step> steps = new ArrayList<>();
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                steps.addAll(WordParts.steps(text.substring(at, end), mode, false, false, false));
            }
            at = end + 1;
        }
        List<TermSequence> sequences = new ArrayList<>();
        sequences.add(new TermSequence(steps, 0));
        Initials.otherwise(steps).forEach(other -> sequences.add(new TermSequence(other, 0)));
        return new TermPattern(sequences, List.of());
    }

    /** Sequences separated by {@code |} up to one of the closing characters, which is left in place. */
    private List<Piece> alternatives(String closing) throws TermSyntaxException {
        List<Piece> all = new ArrayList<>(row(closing));
        long ways = ways(all);
        while (at < text.length() && text.charAt(at) == '|' && !closing.isEmpty()) {
            at++;
            List<Piece> more = row(closing);
            all.addAll(more);
            ways += ways(more);
            checkWidth(ways);
        }
        return together(all);
    }

    /** Puts words that follow one another as alternatives into one piece. */
    private static List<Piece> together(List<Piece> all) {
        List<Piece> result = new ArrayList<>(all.size());
        for (int from = 0, to; from < all.size(); from = to) {
            Piece first = all.get(from);
            to = from + 1;
            while (to < all.size() && first.isWord() && all.get(to).isWord() && sameLink(first, all.get(to))) {
                to++;
            }
            result.add(to == from + 1 ? first : oneOf(all.subList(from, to)));
        }
        return result;
    }

    private static Piece oneOf(List<Piece> alternatives) {
        List<WordTest> words = new ArrayList<>(alternatives.size());
        for (Piece piece : alternatives) {
            words.addAll(piece.steps.get(0).words());
        }
        Link link = alternatives.get(0).steps.get(0).link();
        return new Piece(List.of(new Step(words, link, 0)), 0, 0);
    }

    private static boolean sameLink(Piece a, Piece b) {
        return a.steps.get(0).link() == b.steps.get(0).link();
    }

    private static long ways(List<Piece> pieces) {
        long ways = 0;
        for (Piece piece : pieces) {
            ways += piece.ways();
        }
        return ways;
    }

    private List<Piece> row(String closing) throws TermSyntaxException {
        List<Piece> ways = List.of(Piece.EMPTY);
        boolean any = false;
        boolean outermost = closing.isEmpty() || closing.equals("@");
        String gap = "";
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                break;
            }
            char c = text.charAt(at);
            if (closing.indexOf(c) >= 0 || c == '@' || c == ')' || c == ']' || c == '}' || c == '|') {
                break;
            }
            if (c == '~') {
                at++;
                int words = number("~");
                ways = ways.stream().map(way -> way.gap(words)).toList();
                gap = "~" + words;
                if (outermost && !any) {
                    break;
                }
            } else {
                ways = product(ways, item());
                gap = "";
            }
            any = true;
        }
        if (outermost && !gap.isEmpty()) {
            throw new TermSyntaxException("\"" + gap
                    + "\" is a gap between words, and has none on one side: remove it, or write a word there");
        }
        if (!any) {
            throw new TermSyntaxException(
                    switch (closing) {
                        case "" -> "a term without words: write at least one word";
                        case "@" -> "a condition without words: write at least one word after it";
                        default -> "an empty alternative: fill it or remove its |";
                    });
        }
        return ways;
    }

    private List<Piece> item() throws TermSyntaxException {
        char c = text.charAt(at);
        return switch (c) {
            case '[' -> {
                List<Piece> inside = new ArrayList<>(List.of(Piece.EMPTY));
                inside.addAll(group('[', ']'));
                yield inside;
            }
            case '(' -> group('(', ')');
            case '{' -> anyOrder();
            default -> word();
        };
    }

    private List<Piece> group(char open, char close) throws TermSyntaxException {
        at++;
        List<Piece> inside = alternatives(String.valueOf(close));
        expect(open, close);
        return inside;
    }

    private void expect(char open, char close) throws TermSyntaxException {
        if (at >= text.length() || text.charAt(at) != close) {
            throw new TermSyntaxException("a \"" + open + "\" without its \"" + close + "\": add it, or write \\" + open
                    + " for the character itself");
        }
        at++;
    }

    private List<Piece> anyOrder() throws TermSyntaxException {
        at++;
        List<List<Piece>> parts = new ArrayList<>();
        skipSpace();
        while (at < text.length() && text.charAt(at) != '}' && ")]|~@".indexOf(text.charAt(at)) < 0) {
            parts.add(item());
            skipSpace();
        }
        expect('{', '}');
        if (parts.size() < 2 || parts.size() > MOST_PARTS_IN_ANY_ORDER) {
            throw new TermSyntaxException(
                    "{ } takes 2 to " + MOST_PARTS_IN_ANY_ORDER + " parts in any order, not " + parts.size());
        }
        int words = 0;
        if (at < text.length() && text.charAt(at) == '~') {
            at++;
            words = number("~");
        }
        List<Piece> all = new ArrayList<>();
        permute(parts, new ArrayList<>(), new boolean[parts.size()], words, all);
        return all;
    }

    private static void permute(
            List<List<Piece>> parts, List<List<Piece>> order, boolean[] used, int words, List<Piece> all)
            throws TermSyntaxException {
        if (order.size() == parts.size()) {
            List<Piece> ways = List.of(Piece.EMPTY);
            for (List<Piece> part : order) {
                ways = product(ways.stream().map(way -> way.gap(words)).toList(), part);
            }
            // The gaps share one budget: {a b c}~5 allows five other words among the three, not five in each place.
            ways.forEach(way -> all.add(new Piece(way.steps, way.openGap, words)));
            checkWidth(ways(all));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!used[i]) {
                used[i] = true;
                order.add(parts.get(i));
                permute(parts, order, used, words, all);
                order.remove(order.size() - 1);
                used[i] = false;
            }
        }
    }

    private static List<Piece> product(List<Piece> left, List<Piece> right) throws TermSyntaxException {
        checkWidth(ways(left) * ways(right));
        List<Piece> all = new ArrayList<>(left.size() * right.size());
        for (Piece a : left) {
            for (Piece b : right) {
                all.add(a.then(b));
            }
        }
        return all;
    }

    private static void checkWidth(long ways) throws TermSyntaxException {
        if (ways > TermPattern.MOST_SEQUENCES) {
            throw new TermSyntaxException(
                    "more than " + TermPattern.MOST_SEQUENCES + " ways to write it: split the term into several lines");
        }
    }

    /** One word as typed, which may come apart into several at hyphens and other signs. */
    private List<Piece> word() throws TermSyntaxException {
        MatchMode wordMode = mode;
        boolean caseSensitive = false;
        while (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == '^')) {
            if (text.charAt(at) == '=') {
                wordMode = MatchMode.EXACT;
            } else {
                caseSensitive = true;
            }
            at++;
        }
        StringBuilder raw = new StringBuilder();
        boolean[] flags = new boolean[2];
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && SPECIAL.indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                raw.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '/' && flagAhead()) {
                flags[text.charAt(at + 1) == 'v' ? 0 : 1] = true;
                at += 2;
            } else {
                raw.append(c);
                at++;
            }
        }
        List<Step> steps = WordParts.steps(raw.toString(), wordMode, caseSensitive, flags[0], flags[1]);
        if (steps.isEmpty()) {
            throw new TermSyntaxException("\"" + raw + "\" has no letter or digit: remove it");
        }
        List<Piece> ways = new ArrayList<>();
        ways.add(new Piece(steps, 0, 0));
        WordParts.closed(steps).ifPresent(step -> ways.add(new Piece(List.of(step), 0, 0)));
        return ways;
    }

    private boolean flagAhead() {
        if (at + 1 >= text.length() || "vd".indexOf(text.charAt(at + 1)) < 0) {
            return false;
        }
        if (at + 2 >= text.length()) {
            return true;
        }
        char next = text.charAt(at + 2);
        return Character.isWhitespace(next) || SPECIAL.indexOf(next) >= 0 || next == '/';
    }

    private Clause clause() throws TermSyntaxException {
        String directive = directive();
        Clause.Kind kind = switch (directive) {
            case "@unless" -> Clause.Kind.UNLESS;
            case "@with" -> Clause.Kind.WITH;
            case "@within" ->
                throw new TermSyntaxException(
                        "\"@within\" says how near the words of a condition must be: write @unless or @with and these words before it");
            default ->
                throw new TermSyntaxException("unknown condition \"" + directive + "\": use @unless, @with or @within");
        };
        skipSpace();
        boolean grouped = text.startsWith("(@", at);
        at += grouped ? 1 : 0;
        Clause.Wanted wanted = wanted();
        if (grouped && wanted == Clause.Wanted.NEGATION) {
            throw new TermSyntaxException(
                    "\"@negation\" stands alone: write another condition for the words beside it");
        }
        List<TermSequence> sequences =
                wanted == Clause.Wanted.WORDS ? sequences(alternatives("@")) : grouped ? besides() : List.of();
        Clause.Scope scope = wanted == Clause.Wanted.NEGATION ? Clause.Scope.WORDS : Clause.Scope.SENTENCE;
        int words = wanted == Clause.Wanted.NEGATION ? 3 : 0;
        skipSpace();
        if (text.startsWith("@within", at)) {
            at += "@within".length();
            skipSpace();
            if (at < text.length() && Character.isDigit(text.charAt(at))) {
                scope = Clause.Scope.WORDS;
                words = number("@within");
            } else {
                scope = scope();
                words = 0;
            }
        }
        return new Clause(kind, wanted, sequences, scope, words);
    }

    /** The words that will do as well as what was named first in a group. */
    private List<TermSequence> besides() throws TermSyntaxException {
        List<TermSequence> sequences = List.of();
        skipSpace();
        if (at < text.length() && text.charAt(at) == '|') {
            at++;
            sequences = sequences(alternatives(")"));
        }
        expect('(', ')');
        return sequences;
    }

    /** Steps over what stands for words that the engine knows. */
    private Clause.Wanted wanted() throws TermSyntaxException {
        if (at == text.length() || text.charAt(at) != '@') {
            return Clause.Wanted.WORDS;
        }
        String named = directive();
        return switch (named) {
            case "@negation" -> Clause.Wanted.NEGATION;
            case "@country" -> Clause.Wanted.COUNTRY;
            case "@diplomacy" -> Clause.Wanted.DIPLOMACY;
            default ->
                throw new TermSyntaxException("\"" + named
                        + "\" where a condition wants words: write them there, or @negation, @country or @diplomacy");
        };
    }

    private Clause.Scope scope() throws TermSyntaxException {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return switch (text.substring(start, at)) {
            case "sentence" -> Clause.Scope.SENTENCE;
            case "paragraph" -> Clause.Scope.PARAGRAPH;
            case "document" -> Clause.Scope.DOCUMENT;
            default ->
                throw new TermSyntaxException("@within takes a number of words, sentence, paragraph or document");
        };
    }

    private String directive() {
        int start = at++;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private int number(String after) throws TermSyntaxException {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at || at - start > 3 || Integer.parseInt(text.substring(start, at)) > TermPattern.WIDEST_GAP) {
            throw new TermSyntaxException(after + " takes a number of words from 0 to " + TermPattern.WIDEST_GAP);
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private static List<TermSequence> sequences(List<Piece> ways) throws TermSyntaxException {
        List<TermSequence> sequences = new ArrayList<>();
        for (Piece way : ways) {
            if (way.steps.isEmpty()) {
                throw new TermSyntaxException("every word is optional: leave at least one outside [ ]");
            }
            if (way.steps.stream()
                    .allMatch(
                            step -> step.words().stream().anyMatch(word -> isWildcard(word.prefix() + word.text())))) {
                throw new TermSyntaxException("nothing but wildcards, which fit every word: write some letters");
            }
            for (List<Step> steps : withWordsApart(way.steps)) {
                sequences.add(new TermSequence(steps, way.budget));
                for (List<Step> other : Initials.otherwise(steps)) {
                    sequences.add(new TermSequence(other, way.budget));
                }
            }
        }
        return TermPattern.distinct(sequences);
    }

    /** Writes out the alternatives that have a neighbour without a gap, since the words of a phrase depend on one another. */
    private static List<List<Step>> withWordsApart(List<Step> steps) {
        List<List<Step>> choices = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            boolean alone = (i == 0 || steps.get(i).gap() > 0)
                    && (i == steps.size() - 1 || steps.get(i + 1).gap() > 0);
            choices.add(alone ? List.of(steps.get(i)) : steps.get(i).each());
        }
        return TermSequence.combinations(choices);
    }

    private static boolean isWildcard(String word) {
        return word.chars().allMatch(c -> c == '*' || c == '?');
    }

    /** In a term of regular expressions only spaces part words, and the conditions start at the first {@code @} after a space. */
    private List<TermSequence> expressions() throws TermSyntaxException {
        int end = text.startsWith("@") ? 0 : text.indexOf(" @");
        String words = (end < 0 ? text : text.substring(0, end)).strip();
        at = end < 0 ? text.length() : end;
        if (words.isEmpty()) {
            throw new TermSyntaxException("a term without words: write at least one word");
        }
        List<Step> steps = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            try {
                Pattern.compile(word);
            } catch (PatternSyntaxException e) {
                throw new TermSyntaxException("\"" + word + "\" is no regular expression (" + e.getDescription()
                        + "): mend it, or use match inflect");
            }
            steps.add(new Step(WordParts.test(word, "", MatchMode.REGEX, false, false, false), Link.SPACE, 0));
        }
        return List.of(new TermSequence(steps, 0));
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
