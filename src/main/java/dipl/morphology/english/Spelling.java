package dipl.morphology.english;

import dipl.morphology.lexicon.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** British and American spellings of the same word. */
final class Spelling {
    private static final Pattern BRITISH_S =
            Pattern.compile("(.{2,}[iy])s(e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)");
    private static final Pattern AMERICAN_Z =
            Pattern.compile("(.{2,}[iy])z(e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)");

    /** Two syllables before the {@code l}: {@code travelled}, but not {@code filled} and {@code filed}. */
    private static final Pattern DOUBLE_L =
            Pattern.compile("(.*[aeiouy][^aeiouy]+[aeiou])ll(ed|ing|ings|er|ers|or|ors|ous|ously|ist|ists|able)");

    private static final Pattern SINGLE_L =
            Pattern.compile("(.*[aeiouy][^aeiouy]+[aeiou])l(ed|ing|ings|er|ers|or|ors|ous|ously|ist|ists|able)");

    private final List<Pair> pairs = WordList.lines(Spelling.class.getResource("spelling.txt")).stream()
            .map(Pair::parse)
            .toList();
    private final Predicate<String> known;

    /**
     * @param known whether a word is in the lexicon; rules alone would also turn {@code exercise} into {@code exercize}
     */
    Spelling(Predicate<String> known) {
        this.known = known;
    }

    /**
     * Another spelling of a word.
     *
     * @param word in lower case
     * @param name {@code British spelling} or {@code American spelling}
     */
    record Variant(String word, String name) {}

    private record Pair(String british, String american, boolean open) {
        static Pair parse(String line) {
            String[] sides = line.split(" ");
            boolean open = sides[0].endsWith("*");
            return new Pair(sides[0].replace("*", ""), sides[1].replace("*", ""), open);
        }

        /** The word with the other beginning, null if the pair does not concern it. */
        String exchanged(String word, String from, String to) {
            boolean spelled = to.startsWith(from) && word.startsWith(to);
            boolean fits = !spelled && (open ? word.startsWith(from) : word.equals(from));
            return fits ? to + word.substring(from.length()) : null;
        }
    }

    private static final String BRITISH = "British spelling";
    private static final String AMERICAN = "American spelling";

    /** The other spellings of a word in lower case; none for most words. */
    List<Variant> variants(String word) {
        Set<Variant> result = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            add(result, pair.exchanged(word, pair.british(), pair.american()), AMERICAN);
            add(result, pair.exchanged(word, pair.american(), pair.british()), BRITISH);
        }
        add(result, byRule(BRITISH_S, word, "z"), AMERICAN);
        add(result, byRule(AMERICAN_Z, word, "s"), BRITISH);
        add(result, byRule(DOUBLE_L, word, "l"), AMERICAN);
        add(result, byRule(SINGLE_L, word, "ll"), BRITISH);
        result.removeIf(variant -> variant.word().equals(word));
        return new ArrayList<>(result);
    }

    /** Rules need a known word, except that every noun in {@code -isation} can be spelt both ways. */
    private String byRule(Pattern pattern, String word, String letters) {
        Matcher matcher = pattern.matcher(word);
        if (!matcher.matches()) {
            return null;
        }
        String variant = matcher.group(1) + letters + matcher.group(2);
        boolean always = matcher.group(2).startsWith("ation") && !known.test(word);
        return always || known.test(variant) ? variant : null;
    }

    private static void add(Set<Variant> result, String word, String name) {
        if (word != null) {
            result.add(new Variant(word, name));
        }
    }
}
