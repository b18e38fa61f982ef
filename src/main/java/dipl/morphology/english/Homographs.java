package dipl.morphology.english;

import dipl.morphology.Rival;
import dipl.morphology.lexicon.Analysis;
import dipl.morphology.lexicon.BoundedCache;
import dipl.morphology.lexicon.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Names the word that a form may as well, or will nearly always, be a form of: {@code leaves} is of {@code leave} rather than of
 * {@code leaf}, and in {@code bears the cost} there is no animal.
 *
 * <p>The commonest cases are listed. For the rest a word is weighed by how common its commonest form is among those that it shares with
 * no other word; a noun beside a verb of the same dictionary form, which shares all its forms, by the form itself.
 */
final class Homographs {
    /** A word is as likely as another up to this many classes of frequency below it; found on the development words. */
    private static final int MARGIN = 1;

    /** The same for a verb beside its noun. */
    private static final int MARGIN_OF_VERBS = 2;

    private static final int CACHED_WEIGHTS = 20_000;

    private final EnglishLexicon lexicon;
    private final Map<String, Set<String>> likelyWords =
            WordList.owners(Homographs.class.getResource("homographs.txt"));
    private final BoundedCache<String, Integer> ownForms =
            new BoundedCache<>(lemma -> weight(lemma, analysis -> true), CACHED_WEIGHTS);
    private final BoundedCache<String, Integer> verbForms =
            new BoundedCache<>(lemma -> weight(lemma, analysis -> Tags.isVerb(analysis.tag())), CACHED_WEIGHTS);

    Homographs(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a form is listed as nearly always a form of some other word. */
    boolean farLikelierAnother(String form, String lemma) {
        Set<String> likely = likelyWords.get(form);
        return likely != null && !likely.contains(lemma);
    }

    /**
     * The other word that a form may be.
     *
     * @param form one of the forms of the word
     * @param lemma the word
     * @param verb whether the word is meant as a verb
     * @param anyClass whether a verb of the same dictionary form is meant as well as the noun
     */
    Rival rival(String form, String lemma, boolean verb, boolean anyClass) {
        List<Analysis> analyses = lexicon.analyses(form);
        if (farLikelierAnother(form, lemma)) {
            String likely = likelyWords.get(form).iterator().next();
            return new Rival(describe(likely, analyses, analysis -> true), true);
        }
        Rival best = Rival.NONE;
        int least = MARGIN + 1;
        for (String other : otherLemmas(lemma, analyses)) {
            if (!verb && isParticipleOf(form, lemma, other, analyses)) {
                continue;
            }
            int ahead = ownForms.get(lemma) - ownForms.get(other);
            if (ahead < least && ownForms.get(other) > 0) {
                least = ahead;
                best = new Rival(describe(other, analyses, analysis -> true), false);
            }
        }
        return best.isNone() && !anyClass ? sameLemma(form, lemma, verb, analyses) : best;
    }

    /** Whether a noun or adjective is at the same time a regular participle, and so one word with its verb: {@code financing}. */
    private static boolean isParticipleOf(String form, String lemma, String other, List<Analysis> analyses) {
        return form.equals(lemma)
                && (form.endsWith("ing") || form.endsWith("ed"))
                && analyses.stream()
                        .filter(analysis -> analysis.lemma().equalsIgnoreCase(other))
                        .allMatch(analysis -> Tags.isVerb(analysis.tag()));
    }

    private static Set<String> otherLemmas(String lemma, List<Analysis> analyses) {
        Set<String> result = new TreeSet<>();
        for (Analysis analysis : analyses) {
            if (!analysis.tag().startsWith("NNP")) {
                result.add(analysis.lemma().toLowerCase(Locale.ROOT));
            }
        }
        result.remove(lemma);
        return result;
    }

    private Rival sameLemma(String form, String lemma, boolean verb, List<Analysis> analyses) {
        Predicate<Analysis> otherClass = analysis ->
                analysis.lemma().equals(lemma) && (verb ? Tags.isNominal(analysis.tag()) : Tags.isVerb(analysis.tag()));
        if (analyses.stream().noneMatch(otherClass) || verbForms.get(lemma) == 0) {
            return Rival.NONE;
        }
        int nounAhead = lexicon.frequency(form) - verbForms.get(lemma);
        boolean close = verb ? nounAhead >= -MARGIN_OF_VERBS : nounAhead <= MARGIN;
        return close ? new Rival(describe(lemma, analyses, otherClass), false) : Rival.NONE;
    }

    /** How common the commonest of those forms of a word is that are forms of no other, and pass the test in all their readings. */
    private int weight(String lemma, Predicate<Analysis> test) {
        int weight = 0;
        for (Analysis form : lexicon.forms(lemma)) {
            boolean own = lexicon.analyses(form.form()).stream()
                    .allMatch(analysis ->
                            analysis.lemma().toLowerCase(Locale.ROOT).equals(lemma) && test.test(analysis));
            if (own) {
                weight = Math.max(weight, lexicon.frequency(form.form()));
            }
        }
        return weight;
    }

    private static String describe(String lemma, List<Analysis> analyses, Predicate<Analysis> wanted) {
        Map<String, String> grammar = new LinkedHashMap<>();
        analyses.stream()
                .filter(analysis -> analysis.lemma().equalsIgnoreCase(lemma) && wanted.test(analysis))
                .forEach(analysis -> grammar.put(Tags.describe(analysis.tag()), ""));
        return grammar.isEmpty() ? lemma : lemma + ": " + String.join("; ", grammar.keySet());
    }
}
