package dipl.morphology.russian;

import dipl.morphology.Repair;
import dipl.morphology.Rival;
import dipl.morphology.lexicon.WordList;
import dipl.morphology.russian.RussianLexicon.Sense;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the forms that may be, or nearly always are, a form of some other word: {@code были} is not the plural of {@code быль}.
 *
 * <p>Words of grammar are listed; some cases follow from the classes of the words concerned, since short adjectives, comparatives,
 * imperatives and adverbial participles are rare beside the nouns, adverbs and prepositions that look like them. Such forms are given
 * up. Of two words with endings of their own the commoner one is likelier; the form is kept, and named ambiguous.
 */
final class Homographs {
    /** A word is as likely as another up to this many classes of frequency below it; found on the development words. */
    private static final int MARGIN = 3;

    /** The same for a verb beside a noun: of its many forms this one is a small part. */
    private static final int MARGIN_OF_VERBS = 8;

    /** How many classes a kind of form is rarer, or an uninflected word commoner, than its word among the others. */
    private static final int RARE_KIND = 6;

    private final RussianLexicon lexicon;
    private final Map<String, Set<String>> grammarWords =
            WordList.owners(Homographs.class.getResource("grammar-words.txt"));
    private final Map<String, Set<String>> likelyWords =
            WordList.owners(Homographs.class.getResource("homographs.txt"));

    /**
     * What is to be thought of a form.
     *
     * @param rejected whether it is hardly ever a form of the word
     * @param rival the other word
     */
    record Judgement(boolean rejected, Rival rival) {
        private static final Judgement FREE = new Judgement(false, Rival.NONE);
    }

    Homographs(RussianLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Judges a form of a word.
     *
     * @param form one of the forms of the word
     * @param word the word
     * @param grammars what the form is of that word
     * @param anyClass whether a verb of the same dictionary form is meant as well as the noun
     */
    Judgement judge(String form, Lexeme word, Collection<Grammar> grammars, boolean anyClass) {
        String own = Yo.fold(word.lemma());
        List<Sense> senses = lexicon.senses(form);
        Set<String> grammarWord = grammarWords.get(Yo.fold(form));
        if (grammarWord != null) {
            return grammarWord.contains(own)
                    ? Judgement.FREE
                    : new Judgement(true, new Rival(named(grammarWord.iterator().next(), senses), true));
        }
        Set<String> likely = likelyWords.get(Yo.fold(form));
        if (likely != null && !likely.contains(own)) {
            return new Judgement(false, new Rival(named(likely.iterator().next(), senses), true));
        }
        if (likely == null && isRare(form, word, grammars, senses)) {
            String first = senses.stream()
                    .filter(sense -> !grammars.contains(sense.grammar()))
                    .map(Sense::lemma)
                    .findFirst()
                    .orElse(form);
            return new Judgement(true, new Rival(named(first, senses), true));
        }
        return new Judgement(false, rival(word, grammars, senses, likely != null, anyClass));
    }

    private boolean isRare(String form, Lexeme word, Collection<Grammar> grammars, List<Sense> senses) {
        List<Sense> rivals = senses.stream()
                .filter(sense -> !grammars.contains(sense.grammar()))
                .toList();
        boolean verb = isVerb(grammars);
        return verb && !participle(word) ? notVerb(grammars, rivals) : notNominal(form, word, grammars, rivals);
    }

    /** The other word that comes nearest to a form's own in how common it is, or goes beyond. */
    private Rival rival(
            Lexeme word, Collection<Grammar> grammars, List<Sense> senses, boolean listed, boolean anyClass) {
        String own = Yo.fold(word.lemma());
        boolean verb = isVerb(grammars);
        Map<String, Set<Grammar>> others = new LinkedHashMap<>();
        for (Sense sense : senses) {
            boolean sameWord = Yo.fold(sense.lemma()).equals(own)
                            && (anyClass || sense.grammar().wordClass().verbal() == verb)
                    || isOtherSex(own, Yo.fold(sense.lemma()));
            if (!sameWord && !grammars.contains(sense.grammar()) && rivals(sense.grammar(), grammars)) {
                others.computeIfAbsent(sense.lemma(), lemma -> new LinkedHashSet<>())
                        .add(sense.grammar());
            }
        }
        int ownScore = score(word.lemma(), grammars);
        Rival best = Rival.NONE;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, Set<Grammar>> other : others.entrySet()) {
            int ahead = ownScore - score(other.getKey(), other.getValue());
            boolean otherVerb = isVerb(other.getValue());
            boolean finiteVerb = !verb
                    && otherVerb
                    && lexicon.frequency(other.getKey()) > 0
                    && !other.getValue().stream().allMatch(Grammar::isRare);
            int margin = verb && !otherVerb ? MARGIN_OF_VERBS : MARGIN;
            if (ahead < least && (finiteVerb || !listed && ahead <= margin)) {
                least = ahead;
                best = new Rival(other.getKey() + ": " + Grammar.describe(other.getValue()), false);
            }
        }
        return best;
    }

    /** {@code политзаключенный} and {@code политзаключенная}. */
    private static boolean isOtherSex(String own, String other) {
        return own.length() == other.length()
                && own.regionMatches(0, other, 0, own.length() - 2)
                && (own.endsWith("ый") || own.endsWith("ий"))
                && (other.endsWith("ая") || other.endsWith("яя"));
    }

    private int score(String lemma, Collection<Grammar> grammars) {
        int score = lexicon.frequency(lemma);
        if (grammars.stream().allMatch(Grammar::isRare)) {
            return score - RARE_KIND;
        }
        boolean uninflected =
                grammars.stream().noneMatch(grammar -> grammar.slots() != 0 || grammar.wordClass() == WordClass.VERB);
        return uninflected ? score + RARE_KIND : score;
    }

    /** Names may be spelt like anything, and a participle is at the same time its adjective. */
    private static boolean rivals(Grammar other, Collection<Grammar> own) {
        boolean ownModifies =
                own.stream().anyMatch(grammar -> grammar.wordClass().modifies());
        return !other.surname()
                && !other.tag().startsWith("ABR")
                && !(ownModifies && other.wordClass().modifies());
    }

    private static boolean isVerb(Collection<Grammar> grammars) {
        return grammars.stream().anyMatch(grammar -> grammar.wordClass().verbal());
    }

    private static String named(String lemma, List<Sense> senses) {
        Set<Grammar> grammars = senses.stream()
                .filter(sense ->
                        Yo.fold(sense.lemma()).equals(lemma) || sense.lemma().equals(lemma))
                .map(Sense::grammar)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return grammars.isEmpty() ? lemma : lemma + ": " + Grammar.describe(grammars);
    }

    private static boolean participle(Lexeme word) {
        return word.forms().values().stream()
                .flatMap(Set::stream)
                .allMatch(grammar -> grammar.wordClass() == WordClass.PARTICIPLE);
    }

    private static boolean notVerb(Collection<Grammar> grammars, List<Sense> rivals) {
        if (only(grammars, WordClass.PARTICIPLE)) {
            return rivals.stream().anyMatch(rival -> rival.grammar().wordClass() == WordClass.ADJECTIVE);
        }
        boolean byForm = grammars.stream()
                .allMatch(grammar ->
                        grammar.tag().startsWith("DPT") || grammar.tag().startsWith("VB:IMP"));
        return byForm
                && rivals.stream()
                        .anyMatch(rival -> !rival.grammar().wordClass().verbal());
    }

    private static boolean notNominal(String form, Lexeme word, Collection<Grammar> grammars, List<Sense> rivals) {
        if (word.repair() == Repair.STEMMER) {
            // Genitive plurals look like surnames: кандасов.
            return rivals.stream().anyMatch(rival -> !rival.grammar().surname());
        }
        if (form.endsWith("о")
                && rivals.stream().anyMatch(rival -> rival.lemma().equals(form))) {
            return true;
        }
        if (only(grammars, WordClass.SHORT_ADJECTIVE)) {
            return rivals.stream()
                    .anyMatch(rival -> rival.grammar().wordClass() != WordClass.SHORT_ADJECTIVE
                            && !rival.grammar().surname());
        }
        if (only(grammars, WordClass.COMPARATIVE)) {
            return rivals.stream()
                    .anyMatch(rival -> rival.grammar().wordClass() == WordClass.ADVERB
                            || rival.grammar().wordClass() == WordClass.FUNCTION_WORD);
        }
        return isOlderVariant(form, word.lemma());
    }

    /** {@code знанье} is a word of its own beside {@code знание}, though the lexicon counts its forms to both. */
    private static boolean isOlderVariant(String form, String lemma) {
        return lemma.endsWith("ие") && form.startsWith(lemma.substring(0, lemma.length() - 2) + "ь");
    }

    private static boolean only(Collection<Grammar> grammars, WordClass wordClass) {
        return grammars.stream().allMatch(grammar -> grammar.wordClass() == wordClass);
    }
}
