package dipl.morphology.english;

import java.util.Set;

/** What the tags of the English lexicon mean. */
final class Tags {
    private Tags() {}

    static boolean isFunctionWord(String tag) {
        return switch (tag.replaceAll("_.*", "")) {
            case "DT", "PDT", "IN", "CC", "TO", "MD", "EX", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "POS" -> true;
            default -> false;
        };
    }

    /** Whether a form is a possessive pronoun: a word by itself, though the lexicon has it with the personal one too. */
    static boolean isPossessive(String tag) {
        return tag.startsWith("PRP$");
    }

    /** In which ways a form with this tag can stand before a noun. */
    static Set<Attribute> attributes(String tag) {
        return switch (tag) {
            case "JJ", "JJR", "JJS" -> Set.of(Attribute.ADJECTIVE);
            case "VBN", "VBG" -> Set.of(Attribute.PARTICIPLE);
            case "NN" -> Set.of(Attribute.NOUN);
            case "NN:U", "NN:UN", "NNP" -> Set.of(Attribute.NOUN, Attribute.PHRASE);
            case "NNS", "NNPS" -> Set.of(Attribute.PHRASE);
            case "CD" -> Set.of(Attribute.NUMERAL);
            case "RB", "RBR", "RBS" -> Set.of(Attribute.ADVERB);
            default -> Set.of();
        };
    }

    static boolean isNoun(String tag) {
        return tag.startsWith("NN");
    }

    static boolean isNominal(String tag) {
        return isNoun(tag) || tag.startsWith("JJ");
    }

    static boolean isVerb(String tag) {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** The grammar of a form in words. */
    static String describe(String tag) {
        return switch (tag) {
            case "NN", "NN:U", "NN:UN" -> "singular";
            case "NNP" -> "name";
            case "NNPS" -> "name, plural";
            case "NNS" -> "plural";
            case "JJ" -> "adjective";
            case "JJR", "RBR" -> "comparative";
            case "JJS", "RBS" -> "superlative";
            case "RB" -> "adverb";
            case "VB" -> "base form";
            case "VBP" -> "present";
            case "VBZ" -> "third person singular";
            case "VBD" -> "past";
            case "VBN" -> "past participle";
            case "VBG" -> "present participle";
            case "CD" -> "numeral";
            default -> "uninflected";
        };
    }
}
