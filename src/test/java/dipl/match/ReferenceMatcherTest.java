package dipl.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.morphology.Agreement;
import dipl.morphology.languages.Morphologies;
import dipl.text.Gap;
import dipl.text.Sentence;
import dipl.text.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The engine against a slow matcher that compares strings, on random texts and dictionaries: gaps, optional words, alternatives, hyphens,
 * conditions, exclusions, languages, shared heads and overlap. What lies between a modifier and the head it shares is told by a regular
 * expression over the kinds of the words and what parts them. A failure names its seed.
 */
class ReferenceMatcherTest {
    private static final List<String> WORDS = List.of("red", "blue", "green", "tall", "small", "house", "tree");
    private static final Set<String> ADJECTIVES = Set.of("red", "blue", "green", "tall", "small");
    private static final Map<String, String> CLOSED_CLASS = Map.of("and", "c", "or", "c", "not", "f", "the", "d");
    private static final List<String> PASSAGES = List.of("en", "en", "de", "");
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "de", "*");
    private static final List<String> CATEGORIES = List.of("a", "b", "c", "-");
    private static final List<Gap> GAPS =
            List.of(Gap.SPACE, Gap.SPACE, Gap.SPACE, Gap.SPACE, Gap.HYPHEN, Gap.COMMA, Gap.COMMA, Gap.SLASH, Gap.BREAK);
    private static final Map<Gap, String> SIGNS =
            Map.of(Gap.SPACE, " ", Gap.HYPHEN, "-", Gap.COMMA, ", ", Gap.SLASH, "/", Gap.BREAK, "; ");
    private static final int ROUNDS = 1500;

    /**
     * What may stand from a modifier to the head it shares. Each word is a gap ({@code s} space, {@code y} hyphen, {@code m} comma, {@code l}
     * slash) and a kind: {@code A} an adjective that a term has before this head, {@code a} another, {@code k} another word that a term
     * has there, {@code c} conjunction, {@code f} filler, {@code d} determiner, {@code h} the head, {@code x} anything else.
     */
    private static final Pattern BETWEEN;

    /** The same where an insertion between commas stands before the head. */
    private static final Pattern WITH_INSERTION;

    /** A sentence up to a head that has such an insertion before it. */
    private static final Pattern INSERTION = Pattern.compile(".*[Aa]m(f|[cf](s[^dh]){0,3}s[^cdh])mh");

    static {
        String stacked = "([sy]A)";
        String separator = "(?=[sy]?[ml]|[syml]([fd][syml])*c|[sy]([fd][sy])*[fd][ml])([syml][cfd])*[syml]";
        String groups = "(" + separator + "([Aak][sy]){0,2}[Aa]){1,7}";
        BETWEEN = Pattern.compile(stacked + "{1,2}[sy]h|" + stacked + "{0,2}" + groups + "[sy]h");
        WITH_INSERTION = Pattern.compile(stacked + "{0,2}(" + groups + ")?mh");
    }

    /** A word of a text: what stands before it, and where it starts. */
    private record Token(String word, Gap gap, int sentence, String language, int start) {
        int end() {
            return start + word.length();
        }
    }

    /** One word of a way of writing: how many other words may stand before it, and whether only a hyphen may. */
    private record Part(String word, int gap, boolean hyphen) {}

    /** A term as a text, and all its ways of writing; {@code unless} is empty where there is no condition. */
    private record Entry(String category, String language, String text, List<List<Part>> ways, String unless) {
        boolean appliesTo(String passage) {
            return passage.isEmpty() || language.equals("*") || language.equals(passage);
        }

        boolean excludes() {
            return category.equals("-");
        }
    }

    private record Hit(Entry entry, int rank, List<Integer> places, boolean shared) {
        int length() {
            return shared ? places.size() : last() - first() + 1;
        }

        boolean isWiderThan(Hit other) {
            return entry == other.entry
                    && !shared
                    && !other.shared
                    && places.size() == other.places.size()
                    && first() <= other.first()
                    && other.last() <= last()
                    && other.length() < length();
        }

        int first() {
            return places.get(0);
        }

        int last() {
            return places.get(places.size() - 1);
        }

        boolean overlaps(Hit other) {
            return first() <= other.last() && other.first() <= last();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "true, false, false", "false, true, false", "false, false, true"})
    void theEngineFindsWhatTheSlowMatcherFinds(boolean longestWins, boolean sharedHeads, boolean anyLanguage) {
        MatchOptions options = new MatchOptions(longestWins, sharedHeads, anyLanguage);
        long seed = Long.getLong("dipl.seed", System.nanoTime());
        Random random = new Random(seed);
        int hits = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Token> tokens = text(random);
            List<Entry> entries = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> entry(random))
                    .toList();
            List<String> expected = slow(tokens, entries, options);
            hits += expected.size();
            assertEquals(
                    expected,
                    fast(tokens, entries, options),
                    () -> "seed " + seed + ": \"" + written(tokens) + "\" with "
                            + entries.stream()
                                    .map(entry -> entry.category() + " " + entry.language() + ": " + entry.text())
                                    .toList());
        }
        assertTrue(2 * hits > ROUNDS, "too few hits to tell anything: " + hits + ", seed " + seed);
    }

    private static List<Token> text(Random random) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int sentences = 1 + random.nextInt(3);
        for (int sentence = 0; sentence < sentences; sentence++) {
            int size = 1 + random.nextInt(12);
            String language = pick(random, PASSAGES);
            for (int i = 0; i < size; i++) {
                Gap gap = tokens.isEmpty() ? Gap.SPACE : i == 0 ? Gap.BREAK : pick(random, GAPS);
                at += tokens.isEmpty() ? 0 : SIGNS.get(gap).length();
                String word = random.nextInt(4) == 0
                        ? pick(random, CLOSED_CLASS.keySet().stream().sorted().toList())
                        : pick(random, WORDS) + (random.nextInt(8) == 0 ? pick(random, WORDS) : "");
                tokens.add(new Token(word, gap, sentence, language, at));
                at += word.length();
            }
        }
        return tokens;
    }

    private static String written(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(text.length() == 0 ? "" : SIGNS.get(token.gap())).append(token.word());
        }
        return text.toString();
    }

    private static Entry entry(Random random) {
        String category = pick(random, CATEGORIES);
        String language = pick(random, LANGUAGES);
        String unless = random.nextInt(5) == 0 ? pick(random, WORDS) : "";
        String condition = unless.isEmpty() ? "" : " @unless " + unless;
        if (random.nextInt(4) == 0) {
            String left = pick(random, WORDS);
            String right = pick(random, WORDS);
            List<Part> hyphenated = List.of(new Part(left, 0, false), new Part(right, 0, true));
            List<Part> closed = List.of(new Part(left + right, 0, false));
            return new Entry(category, language, left + "-" + right + condition, List.of(hyphenated, closed), unless);
        }
        StringBuilder text = new StringBuilder();
        List<List<Part>> ways = List.of(List.of());
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            boolean optional = i > 0 && i < size - 1 && random.nextBoolean();
            int gap = i > 0 && !optional && random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
            List<String> choice = random.nextInt(3) == 0
                    ? List.of(pick(random, WORDS), pick(random, WORDS))
                    : List.of(pick(random, WORDS));
            text.append(i > 0 ? " " : "").append(gap > 0 ? "~" + gap + " " : "");
            text.append(optional ? "[" : "(").append(String.join("|", choice)).append(optional ? "]" : ")");
            List<List<Part>> longer = new ArrayList<>(optional ? ways : List.of());
            for (List<Part> way : ways) {
                for (String word : choice) {
                    List<Part> more = new ArrayList<>(way);
                    more.add(new Part(word, gap, false));
                    longer.add(more);
                }
            }
            ways = longer;
        }
        return new Entry(category, language, text + condition, ways, unless);
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> slow(List<Token> tokens, List<Entry> entries, MatchOptions options) {
        List<String> categories = entries.stream().map(Entry::category).toList();
        List<Hit> all = new ArrayList<>();
        for (Entry entry : entries) {
            for (List<Part> way : entry.ways()) {
                List<Hit> found = new ArrayList<>();
                for (int start = 0; start < tokens.size(); start++) {
                    found.add(new Hit(
                            entry,
                            categories.indexOf(entry.category()),
                            places(tokens, way, 0, start, List.of()),
                            false));
                }
                if (options.sharedHeads()) {
                    shared(tokens, entries, way)
                            .forEach(places ->
                                    found.add(new Hit(entry, categories.indexOf(entry.category()), places, true)));
                }
                found.removeIf(hit -> hit.places().isEmpty());
                found.removeIf(hit -> {
                    Token first = tokens.get(hit.first());
                    return !options.anyLanguage() && !entry.appliesTo(first.language())
                            || hasWord(tokens, first.sentence(), entry.unless());
                });
                all.addAll(found);
            }
        }
        List<Hit> exclusions =
                all.stream().filter(hit -> hit.entry().excludes()).toList();
        List<Hit> bestFirst = all.stream()
                .filter(hit -> !hit.entry().excludes())
                .filter(hit -> exclusions.stream()
                        .noneMatch(cover -> cover.first() <= hit.first() && hit.last() <= cover.last()))
                .filter(hit -> !options.overlap() || all.stream().noneMatch(hit::isWiderThan))
                .sorted(Comparator.<Hit>comparingInt(hit -> -hit.length())
                        .thenComparingInt(hit -> -hit.places().size())
                        .thenComparing(Hit::shared)
                        .thenComparingInt(Hit::first)
                        .thenComparingInt(Hit::last)
                        .thenComparingInt(Hit::rank))
                .toList();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : bestFirst) {
            if (fits(hit, kept, options)) {
                kept.add(bestFirst.stream()
                        .filter(other -> other.shared()
                                && other.first() < hit.first()
                                && other.last() == hit.last()
                                && other.entry().category().equals(hit.entry().category())
                                && fits(other, kept, options))
                        .min(Comparator.comparingInt(Hit::first))
                        .orElse(hit));
            }
        }
        return kept.stream()
                .map(hit -> tokens.get(hit.first()).start() + "-"
                        + tokens.get(hit.last()).end() + " " + hit.entry().category())
                .sorted()
                .toList();
    }

    private static boolean fits(Hit hit, List<Hit> kept, MatchOptions options) {
        return kept.stream().noneMatch(other -> options.overlap() ? beats(other, hit) : same(other, hit));
    }

    private static boolean beats(Hit winner, Hit other) {
        if (winner.entry().category().equals(other.entry().category())) {
            return winner.overlaps(other);
        }
        Set<Integer> common = new HashSet<>(winner.places());
        common.retainAll(other.places());
        boolean onlyHead = common.equals(Set.of(other.last()))
                && winner.last() == other.last()
                && (winner.shared() || other.shared());
        return !winner.places().equals(other.places()) && !common.isEmpty() && !onlyHead;
    }

    private static boolean same(Hit one, Hit other) {
        return one.entry().category().equals(other.entry().category())
                && one.last() == other.last()
                && (one.first() == other.first() || one.shared() || other.shared());
    }

    /** The places of a way's words where its last word is a head that others share. */
    private static List<List<Integer>> shared(List<Token> tokens, List<Entry> entries, List<Part> way) {
        List<List<Integer>> all = new ArrayList<>();
        int modifiers = way.size() - 1;
        if (!sharesHead(way) || way.get(modifiers).hyphen()) {
            return all;
        }
        for (int head = 0; head < tokens.size(); head++) {
            boolean inserted =
                    INSERTION.matcher(kinds(tokens, entries, 0, head)).matches();
            Pattern between = inserted ? WITH_INSERTION : BETWEEN;
            for (int start = 0; start + modifiers <= head; start++) {
                List<Integer> places = places(tokens, way.subList(0, modifiers), 0, start, List.of());
                if (!places.isEmpty()
                        && tokens.get(head).word().equals(way.get(modifiers).word())
                        && ADJECTIVES.contains(way.get(modifiers - 1).word())
                        && between.matcher(kinds(tokens, entries, start + modifiers, head))
                                .matches()) {
                    List<Integer> withHead = new ArrayList<>(places);
                    withHead.add(head);
                    all.add(withHead);
                }
            }
        }
        return all;
    }

    private static boolean sharesHead(List<Part> way) {
        return way.size() > 1 && way.stream().allMatch(part -> part.gap() == 0);
    }

    private static String kinds(List<Token> tokens, List<Entry> entries, int from, int head) {
        StringBuilder kinds = new StringBuilder();
        for (Token token : tokens.subList(from, head + 1)) {
            boolean known = entries.stream()
                    .flatMap(entry -> entry.ways().stream())
                    .filter(way -> sharesHead(way)
                            && way.get(way.size() - 1)
                                    .word()
                                    .equals(tokens.get(head).word()))
                    .flatMap(way -> way.subList(0, way.size() - 1).stream())
                    .anyMatch(part -> part.word().equals(token.word()));
            boolean adjective = ADJECTIVES.contains(token.word());
            String other = known ? "k" : "x";
            boolean begins = token.gap() == Gap.BREAK
                    || token.sentence() != tokens.get(head).sentence();
            kinds.append(
                            begins
                                    ? "x"
                                    : token.gap() == Gap.COMMA
                                            ? "m"
                                            : token.gap() == Gap.SLASH ? "l" : token.gap() == Gap.HYPHEN ? "y" : "s")
                    .append(CLOSED_CLASS.getOrDefault(token.word(), adjective ? known ? "A" : "a" : other));
        }
        return kinds.deleteCharAt(kinds.length() - 1).append('h').toString();
    }

    private static boolean hasWord(List<Token> tokens, int sentence, String word) {
        return tokens.stream()
                .anyMatch(token -> token.sentence() == sentence && token.word().equals(word));
    }

    /** The places of a way's words from a place on, with as few words between as can be; none if it does not stand here. */
    private static List<Integer> places(List<Token> tokens, List<Part> way, int part, int at, List<Integer> before) {
        if (at >= tokens.size() || !fits(tokens, way.get(part), at, before)) {
            return List.of();
        }
        List<Integer> here = new ArrayList<>(before);
        here.add(at);
        if (part == way.size() - 1) {
            return here;
        }
        for (int between = 0; between <= way.get(part + 1).gap(); between++) {
            List<Integer> all = places(tokens, way, part + 1, at + 1 + between, here);
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    private static boolean fits(List<Token> tokens, Part part, int at, List<Integer> before) {
        Token token = tokens.get(at);
        if (!token.word().equals(part.word())) {
            return false;
        }
        if (before.isEmpty()) {
            return true;
        }
        boolean joined = part.gap() > 0 || token.gap() == Gap.HYPHEN || token.gap() == Gap.SPACE && !part.hyphen();
        return joined && token.sentence() == tokens.get(before.get(0)).sentence();
    }

    private static List<String> fast(List<Token> tokens, List<Entry> entries, MatchOptions options) {
        List<Term> terms = IntStream.range(0, entries.size())
                .mapToObj(i -> new Term(
                        entries.get(i).category(),
                        entries.get(i).language(),
                        entries.get(i).text(),
                        MatchMode.EXACT,
                        "",
                        "",
                        new Location("random", i + 2)))
                .toList();
        return new TextMatcher(
                        List.of(new Dictionary("random", terms, "")),
                        options,
                        (text, language) -> tokenized(tokens),
                        Morphologies::of,
                        (language, form) -> ADJECTIVES.contains(form) ? Agreement.ANY | Modifiers.ADJECTIVE : 0)
                .match(List.of(new TextMatcher.Text(written(tokens), "en"))).get(0).stream()
                        .map(place -> place.start() + "-" + place.end() + " "
                                + place.category().category())
                        .sorted()
                        .toList();
    }

    private static TokenizedText tokenized(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || tokens.get(i).sentence() != tokens.get(first).sentence()) {
                int end = tokens.get(i - 1).end();
                sentences.add(new Sentence(
                        first,
                        i,
                        tokens.get(first).start(),
                        end,
                        first == 0,
                        tokens.get(first).language()));
                first = i;
            }
        }
        return new TokenizedText(
                tokens.stream().map(Token::word).toArray(String[]::new),
                tokens.stream().mapToInt(Token::start).toArray(),
                tokens.stream().mapToInt(Token::end).toArray(),
                tokens.stream().map(Token::gap).toArray(Gap[]::new),
                sentences,
                "en",
                "en",
                Map.of());
    }
}
