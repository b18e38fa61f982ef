package dipl.analysis.image;

import dipl.dictionary.Dictionary;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dictionary of good and bad words, with what negation makes of them: {@code not reliable} becomes a hit of {@code not/positive},
 * while {@code not only reliable} stays one of {@code positive}.
 */
public final class ImageTerms {
    /** The categories that are counted, each with all below it. */
    public static final String POSITIVE = "positive";

    public static final String NEGATIVE = "negative";

    /** What stands before the name of a category whose words are negated. */
    static final String NEGATED = "not/";

    private static final Pattern NEGATION = Pattern.compile("@unless @negation(?: @within (\\w+))?");
    private static final int DEFAULT_DISTANCE = 2;

    /** What looks like a negation and is none. */
    private static final Map<String, String> EMPHASIS = Map.of(
            "en", "(not only|not just|not merely|not simply|nothing but)",
            "ru", "(не только|не просто|не менее|не кто иной как)",
            "kk", "(ғана емес|қана емес)");

    private ImageTerms() {}

    /** The dictionary with negated words as terms of their own. A term without a condition on negation is given one of two words. */
    public static Dictionary of(Dictionary image) {
        List<Term> terms = new ArrayList<>();
        for (Term term : image.terms()) {
            boolean judges =
                    term.category().startsWith(POSITIVE) || term.category().startsWith(NEGATIVE);
            if (judges && (term.mode() == MatchMode.INFLECT || term.mode() == MatchMode.EXACT)) {
                add(terms, term);
            } else {
                terms.add(term);
            }
        }
        return new Dictionary(image.dimension(), terms, image.hash());
    }

    private static void add(List<Term> terms, Term term) {
        Matcher negation = NEGATION.matcher(term.text());
        boolean given = negation.find();
        String scope = given && negation.group(1) != null ? negation.group(1) : Integer.toString(DEFAULT_DISTANCE);
        String bare = given
                ? (term.text().substring(0, negation.start()) + term.text().substring(negation.end())).strip()
                : term.text();
        terms.add(with(term, term.category(), bare + " @unless @negation @within " + scope));
        String emphasis = EMPHASIS.get(term.language());
        if (emphasis == null) {
            terms.add(with(term, NEGATED + term.category(), bare + " @with @negation @within " + scope));
            return;
        }
        String near = " " + emphasis + " @within " + wider(scope);
        terms.add(
                with(term, NEGATED + term.category(), bare + " @with @negation @within " + scope + " @unless" + near));
        terms.add(with(term, term.category(), bare + " @with" + near));
    }

    /** The phrase has one more word than its negator, and must not be missed at the edge. */
    private static String wider(String scope) {
        return scope.matches("\\d{1,4}") ? Integer.toString(Integer.parseInt(scope) + 1) : scope;
    }

    private static Term with(Term term, String category, String text) {
        return new Term(category, term.language(), text, term.mode(), term.note(), term.source(), term.location());
    }
}
