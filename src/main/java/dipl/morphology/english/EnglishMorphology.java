package dipl.morphology.english;

import dipl.morphology.Capitals;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Rival;
import dipl.morphology.TermWord;
import dipl.morphology.lexicon.Analysis;
import dipl.morphology.lexicon.BoundedCache;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * English inflection.
 *
 * <p>A one-word term takes all forms of its word, possessives, and both spellings where British and American differ. In a phrase
 * only the head takes the plural: the noun before the first preposition, else the last word; in {@code not for profit organization}
 * no noun stands there.
 */
public final class EnglishMorphology implements Morphology {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "on", "to", "at", "by", "with", "without", "between", "among", "from", "against",
            "towards", "toward", "through", "under", "over", "beyond", "via", "as", "within", "into", "about", "across",
            "behind");

    private static final String NEGATION = "not";

    private static final Set<String> ADVERBS_AFTER_NOUN =
            Set.of("abroad", "overseas", "online", "worldwide", "elsewhere");

    private static final int CACHED_PARADIGMS = 10_000;

    private final EnglishLexicon lexicon = new EnglishLexicon();
    private final Spelling spelling = new Spelling(lexicon::isKnown);
    private final Homographs homographs = new Homographs(lexicon);
    private final BoundedCache<TermWord, Paradigm> alone = new BoundedCache<>(this::single, CACHED_PARADIGMS);
    private final BoundedCache<Place, Paradigm> inPhrases = new BoundedCache<>(this::inPhrase, CACHED_PARADIGMS);

    /** A word and where it stands in its phrase. */
    private record Place(TermWord word, boolean head, boolean beforeHead, boolean last) {}

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Paradigm> paradigms(List<TermWord> words) {
        if (words.size() == 1) {
            return List.of(alone.get(words.get(0)));
        }
        int head = head(words);
        List<Paradigm> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            result.add(inPhrases.get(new Place(words.get(i), i == head, i < head, i == words.size() - 1)));
        }
        return result;
    }

    /** Whether the lexicon has this form, as a word or a name; lower case. */
    public boolean isKnown(String form) {
        return lexicon.isKnown(form);
    }

    /** In which ways a form can stand before a noun that it modifies; none for verbs, determiners, prepositions, pronouns. Lower case. */
    public Set<Attribute> attributes(String form) {
        if (form.endsWith("'s") || form.endsWith("s'")) {
            String owner = form.substring(0, form.lastIndexOf('\''));
            return attributes(owner).isEmpty() ? Set.of() : Set.of(Attribute.ADJECTIVE);
        }
        List<Analysis> analyses = lexicon.analyses(form);
        if (analyses.isEmpty()) {
            return Set.of(Attribute.ADJECTIVE, Attribute.NOUN);
        }
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        if (!isFunctionWord(form)) {
            analyses.forEach(analysis -> attributes.addAll(Tags.attributes(analysis.tag())));
        }
        return attributes;
    }

    private boolean isFunctionWord(String form) {
        return lexicon.analyses(form).stream()
                .anyMatch(analysis ->
                        Tags.isFunctionWord(analysis.tag()) || analysis.lemma().equals("be"));
    }

    /**
     * The dictionary forms that a form can belong to, each once, in the order of the lexicon, without a possessive; empty if it is
     * unknown. Lower case.
     */
    public List<String> lemmas(String form) {
        String bare = form.endsWith("'s")
                ? form.substring(0, form.length() - 2)
                : form.endsWith("'") ? form.substring(0, form.length() - 1) : form;
        return lexicon.analyses(isKnown(form) ? form : bare).stream()
                .map(analysis -> analysis.lemma().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private int head(List<TermWord> words) {
        if (words.get(0).partOfSpeech() == PartOfSpeech.VERB) {
            return 0;
        }
        for (int i = 1; i < words.size(); i++) {
            if (PREPOSITIONS.contains(lower(words.get(i)))
                    && !PREPOSITIONS.contains(lower(words.get(i - 1)))
                    && !lower(words.get(i - 1)).equals(NEGATION)
                    && !isReciprocal(words, i)) {
                return i - 1;
            }
        }
        int last = words.size() - 1;
        return ADVERBS_AFTER_NOUN.contains(lower(words.get(last))) ? last - 1 : last;
    }

    /** {@code people to people} stands before its noun. */
    private static boolean isReciprocal(List<TermWord> words, int preposition) {
        return preposition + 1 < words.size()
                && lower(words.get(preposition - 1)).equals(lower(words.get(preposition + 1)));
    }

    private Paradigm single(TermWord word) {
        String entry = lower(word);
        EnglishForms forms = new EnglishForms(entry);
        if (word.partOfSpeech() == PartOfSpeech.VERB) {
            addVerb(entry, forms);
        } else if (Abbreviation.is(word.text())) {
            Abbreviation.addAll(entry, forms);
            forms.removeIf(form -> !form.equals(entry) && isFunctionWord(form));
            addAsWritten(word, forms);
            return forms.table(capitals(entry));
        } else {
            boolean anyClass = word.partOfSpeech() == PartOfSpeech.ANY;
            for (Spelling.Variant spelt : spellings(entry)) {
                addWord(spelt, entry, isName(word), anyClass, forms);
            }
            finish(word, forms);
            forms.addPossessives();
        }
        return forms.table();
    }

    private Paradigm inPhrase(Place place) {
        TermWord word = place.word;
        String entry = lower(word);
        EnglishForms forms = new EnglishForms(entry);
        if (place.head && word.partOfSpeech() == PartOfSpeech.VERB) {
            addVerb(entry, forms);
        } else if (place.head && Abbreviation.is(word.text())) {
            Abbreviation.addAll(entry, forms);
        } else if (place.head) {
            for (Spelling.Variant spelt : spellings(entry)) {
                addNoun(spelt, isName(word), forms);
            }
            finish(word, forms);
            forms.addPossessives();
        } else {
            addUninflected(word, place.beforeHead, forms);
            if (place.last) {
                forms.addPossessives();
            }
        }
        return forms.table();
    }

    private List<Spelling.Variant> spellings(String entry) {
        List<Spelling.Variant> result = new ArrayList<>();
        result.add(new Spelling.Variant(entry, ""));
        result.addAll(spelling.variants(entry));
        return result;
    }

    private void addVerb(String entry, EnglishForms forms) {
        for (Spelling.Variant spelt : spellings(entry)) {
            for (Analysis analysis : lexicon.forms(spelt.word())) {
                if (Tags.isVerb(analysis.tag()) && !isOfGrammar(analysis)) {
                    Rival rival = rival(analysis, entry, true, false);
                    forms.add(analysis.form(), Tags.describe(analysis.tag()), spelt.name(), rival);
                }
            }
        }
        forms.addIfMissing(entry, "as written", "");
        forms.addContractions();
    }

    /**
     * The forms of a one-word term. Of a word that is a noun or an adjective and a verb, those of the verb alone are left out
     * ({@code volunteered}), unless any class is asked for. {@code my} is no form of {@code I}.
     */
    private void addWord(Spelling.Variant spelt, String entry, boolean name, boolean anyClass, EnglishForms forms) {
        List<Analysis> known = lexicon.forms(spelt.word());
        boolean nominal = known.stream().anyMatch(analysis -> Tags.isNominal(analysis.tag()));
        for (Analysis analysis : known) {
            boolean verbForm = Tags.isVerb(analysis.tag()) && !analysis.form().equals(spelt.word());
            if (!isOfGrammar(analysis) && !(verbForm && nominal && !anyClass) && !Tags.isPossessive(analysis.tag())) {
                Rival rival = rival(analysis, entry, verbForm && !nominal, anyClass);
                forms.add(analysis.form(), Tags.describe(analysis.tag()), spelt.name(), rival);
            }
        }
        if (known.isEmpty()) {
            addNoun(spelt, name, forms);
        }
    }

    /** The singular and plural of a noun, whichever of them is given; but a name in the plural has no singular ({@code Times}). */
    private void addNoun(Spelling.Variant spelt, boolean name, EnglishForms forms) {
        forms.add(spelt.word(), "as written", spelt.name(), Rival.NONE);
        boolean noun = false;
        for (Analysis analysis : lexicon.forms(spelt.word())) {
            if (Tags.isNoun(analysis.tag())) {
                forms.add(analysis.form(), Tags.describe(analysis.tag()), spelt.name(), Rival.NONE);
                noun = true;
            }
        }
        if (!noun && !name) {
            for (Analysis analysis : lexicon.analyses(spelt.word())) {
                if (analysis.tag().equals("NNS")) {
                    forms.add(spelt.word(), "plural", spelt.name(), Rival.NONE);
                    forms.add(analysis.lemma().toLowerCase(Locale.ROOT), "singular", spelt.name(), Rival.NONE);
                }
            }
        }
        if (!lexicon.isKnown(spelt.word())) {
            addUnknown(spelt, forms);
        }
    }

    private static void addUnknown(Spelling.Variant spelt, EnglishForms forms) {
        String word = spelt.word();
        if (Plural.looksLikeOne(word)) {
            forms.add(word, "plural", spelt.name(), Rival.NONE);
            forms.add(Plural.singular(word), "singular", spelt.name(), Rival.NONE);
        } else if (Plural.fits(word)) {
            forms.add(word, "singular", spelt.name(), Rival.NONE);
            for (String plural : Plural.of(word)) {
                forms.add(plural, "plural", spelt.name(), Rival.NONE);
            }
        }
    }

    private Capitals capitals(String entry) {
        if (!isFunctionWord(entry)) {
            return Capitals.FREE;
        }
        boolean own = lexicon.analyses(entry).stream()
                .anyMatch(analysis ->
                        Tags.isFunctionWord(analysis.tag()) && analysis.lemma().equals(entry));
        return own ? Capitals.FUNCTION_WORD : Capitals.FORM_OF_ANOTHER;
    }

    /** A modifier or complement: both spellings, and either possessive where the term has one. */
    private void addUninflected(TermWord word, boolean beforeHead, EnglishForms forms) {
        String entry = lower(word);
        for (Spelling.Variant spelt : spellings(entry)) {
            forms.add(spelt.word(), "as written", spelt.name(), Rival.NONE);
        }
        if (entry.endsWith("'s")) {
            String owner = entry.substring(0, entry.length() - 2);
            for (Analysis analysis : lexicon.forms(owner)) {
                if (analysis.tag().equals("NNS") && analysis.form().endsWith("s")) {
                    forms.add(analysis.form(), "plural, possessive", "", Rival.NONE);
                }
            }
            forms.add(owner.endsWith("s") ? owner : owner + "s", "possessive", "", Rival.NONE);
        } else if (beforeHead && entry.endsWith("s")) {
            for (Analysis analysis : lexicon.analyses(entry)) {
                if (analysis.tag().equals("NNS")) {
                    forms.add(analysis.lemma().toLowerCase(Locale.ROOT) + "'s", "singular, possessive", "", Rival.NONE);
                }
            }
        }
        if (Abbreviation.is(word.text())) {
            Abbreviation.addBoth(entry, forms);
        }
        addDerivations(word, forms);
    }

    private void finish(TermWord word, EnglishForms forms) {
        forms.addIfMissing(lower(word), "as written", "");
        addAsWritten(word, forms);
        addDerivations(word, forms);
    }

    /** With the full stop that other ways of splitting a text leave at an abbreviation. */
    private static void addAsWritten(TermWord word, EnglishForms forms) {
        if (word.text().endsWith(".")) {
            forms.addIfMissing(word.text().toLowerCase(Locale.ROOT), "as written", "");
        }
    }

    private void addDerivations(TermWord word, EnglishForms forms) {
        if (word.derivations()) {
            for (String derived : Derivations.of(lower(word))) {
                if (lexicon.isKnown(derived)) {
                    forms.add(derived, "derived adjective or adverb", "", Rival.NONE);
                }
            }
        }
    }

    /** Whether a form is a word of grammar, of another word than this one: {@code would}, {@code us}. */
    private boolean isOfGrammar(Analysis analysis) {
        return !analysis.form().equals(analysis.lemma())
                && homographs.farLikelierAnother(analysis.form(), analysis.lemma())
                && isFunctionWord(analysis.form());
    }

    private Rival rival(Analysis analysis, String entry, boolean verb, boolean anyClass) {
        Rival rival = homographs.rival(analysis.form(), analysis.lemma(), verb, anyClass);
        // who asks for a word by its very form means it, however rare it is
        return analysis.form().equals(entry) ? new Rival(rival.reading(), false) : rival;
    }

    private static boolean isName(TermWord word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    /** The word in lower case; an apostrophe or full stop at its end is no part of it, since none arrives with the words of a text. */
    private static String lower(TermWord word) {
        String lower = Abbreviation.singular(word.text()).toLowerCase(Locale.ROOT);
        boolean open = lower.length() > 2 && (lower.endsWith("'") || lower.endsWith("."));
        return open ? lower.substring(0, lower.length() - 1) : lower;
    }
}
