package dipl.morphology.kazakh;

import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a term and what each does in it.
 *
 * <p>In an izafet the head carries a possessive (сот шешімі) and its nouns may take a genitive, a plural or a possessive of their own
 * (соттың шешімі, мемлекеттер басшылары). Elsewhere modifiers never change (халықтық дипломатия), except the object of a verbal noun or of
 * an agent (азаматтықты алу, құқығын қорғаушы).
 */
final class Phrase {
    /** What a word does in a phrase, and the state of the grammar that its suffixes start in. */
    enum Role {
        /** The last word, with all suffixes. */
        HEAD("noun"),
        /** The last word, which carries a possessive in its dictionary form. */
        POSSESSED_HEAD("owned"),
        /** A noun before a possessed head. */
        MODIFIER("modifier"),
        /** A noun before a possessed head that carries a possessive itself. */
        POSSESSED_MODIFIER("ownedModifier"),
        /** The object of a verbal noun or of the noun of an agent. */
        OBJECT("object"),
        /** A word that never changes. */
        FIXED("fixed");

        private final String state;

        Role(String state) {
            this.state = state;
        }

        String state() {
            return state;
        }

        /** Whether the dictionary form is itself a possessive, and the text must have some possessive too. */
        boolean possessed() {
            return this == POSSESSED_HEAD || this == POSSESSED_MODIFIER;
        }
    }

    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "лық", "лік", "дық", "дік", "тық", "тік", "лы", "лі", "ды", "ді", "ты", "ті", "сыз", "сіз", "ғы", "гі",
            "қы", "кі", "дай", "дей", "тай", "тей", "ншы", "нші", "шыл", "шіл", "ған", "ген", "қан", "кен", "атын",
            "етін", "йтын", "йтін", "ша", "ше", "и");

    /** Nouns in -лық that are no adjectives: qualities and relations of persons. */
    private static final List<String> ABSTRACT_ENDINGS = List.of(
            "сыздық", "сіздік", "шылық", "шілік", "лылық", "лілік", "тастық", "тестік", "достық", "шылдық", "шілдік");

    private static final List<String> AGENT_ENDINGS = List.of("ушы", "уші", "юшы", "юші");

    private static final List<String> GENITIVES = List.of("ның", "нің", "дың", "дің", "тың", "тің");

    private static final int GENITIVE_LETTERS = 3;

    private final List<TermWord> words;

    Phrase(List<TermWord> words) {
        this.words = withoutGenitives(words);
    }

    /** Nouns of an izafet that were given in the genitive, without it: they may have it or not. */
    private static List<TermWord> withoutGenitives(List<TermWord> words) {
        int last = words.size() - 1;
        if (last < 1 || !isOwned(lower(words.get(last)))) {
            return words;
        }
        List<TermWord> bare = new ArrayList<>(words);
        for (int i = 0; i < last; i++) {
            TermWord word = words.get(i);
            String text = word.text();
            boolean genitive =
                    text.length() > GENITIVE_LETTERS + 1 && GENITIVES.stream().anyMatch(lower(word)::endsWith);
            if (genitive && isNoun(lower(word).substring(0, text.length() - GENITIVE_LETTERS))) {
                bare.set(
                        i,
                        new TermWord(
                                text.substring(0, text.length() - GENITIVE_LETTERS),
                                word.partOfSpeech(),
                                word.derivations()));
            }
        }
        return bare;
    }

    private static boolean isNoun(String word) {
        Lexicon lexicon = Lexicon.common();
        return lexicon.isNoun(word)
                || NominalStems.isPlural(word)
                || bases(word).stream().anyMatch(base -> lexicon.isNoun(base) || NominalStems.isPlural(base));
    }

    int size() {
        return words.size();
    }

    Role role(int index) {
        String word = text(index);
        boolean last = index == words.size() - 1;
        boolean possessed = words.size() > 1 ? !bases(word).isEmpty() : isLonePossessive(word);
        if (last) {
            return possessed ? Role.POSSESSED_HEAD : Role.HEAD;
        }
        if (isAdjective(word)) {
            return Role.FIXED;
        }
        boolean beforePossessed = false;
        for (int i = index + 1; i < words.size(); i++) {
            beforePossessed |= isOwned(text(i));
        }
        if (beforePossessed) {
            return possessed ? Role.POSSESSED_MODIFIER : Role.MODIFIER;
        }
        return index == words.size() - 2 && governs(index + 1) ? Role.OBJECT : Role.FIXED;
    }

    /** Whether a word that stands alone can only be the possessive of a common noun: {@code құралы}. */
    private boolean isLonePossessive(String word) {
        return word.equals(words.get(0).text())
                && words.get(0).partOfSpeech() == PartOfSpeech.NOMINAL
                && !Lexicon.common().isFrozenPossessive(word)
                && bases(word).stream().anyMatch(Lexicon.common()::isNoun);
    }

    /** A word in the form from which its suffixes are added. */
    TermWord word(int index) {
        return words.get(index);
    }

    private String text(int index) {
        return lower(words.get(index));
    }

    private static String lower(TermWord word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    /** Whether a word may have an object: a verbal noun, or the noun of an agent ({@code құқығын қорғаушы}). */
    private boolean governs(int index) {
        String word = text(index);
        return words.get(index).partOfSpeech() == PartOfSpeech.VERB
                || AGENT_ENDINGS.stream().anyMatch(word::endsWith)
                || (word.endsWith("у") || word.endsWith("ю"))
                        && !Lexicon.common().isNoun(word);
    }

    /** Whether a word before a head is an adjective or a participle, by its ending or as a common one. */
    private static boolean isAdjective(String word) {
        Lexicon lexicon = Lexicon.common();
        if (lexicon.isAdjective(word)) {
            return true;
        }
        boolean noun = lexicon.isNoun(word) || ABSTRACT_ENDINGS.stream().anyMatch(word::endsWith);
        return !noun
                && ADJECTIVE_ENDINGS.stream()
                        .anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending))
                && !isPossessiveOfKnown(word);
    }

    /** Whether a word before or at a head is a noun with a possessive, so that nouns before it form an izafet with it. */
    private static boolean isOwned(String word) {
        return !isAdjective(word) && !bases(word).isEmpty();
    }

    private static boolean isPossessiveOfKnown(String word) {
        return NominalStems.owned(word).stream().anyMatch(Lexicon.common()::isNoun);
    }

    /** The words of which a word of a phrase is the possessive; common words decide where letters leave a choice. */
    static List<String> bases(String word) {
        Lexicon lexicon = Lexicon.common();
        if (lexicon.isNoun(word) || lexicon.isAdjective(word)) {
            return List.of();
        }
        if (word.endsWith("шы") || word.endsWith("ші")) {
            // most end in the suffix of agents: елші; but күші is of күш, кеші of кеш
            String base = word.substring(0, word.length() - 1);
            return lexicon.isNoun(base) || lexicon.isTimeWord(base) ? List.of(base) : List.of();
        }
        List<String> bases = NominalStems.owned(word);
        List<String> known = bases.stream().filter(lexicon::isNoun).toList();
        return known.isEmpty() ? bases : known;
    }
}
