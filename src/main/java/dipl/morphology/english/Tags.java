package dipl.morphology.english;

import java.util.Set;

/** What the tags of the English lexicon mean. */
final class Tags {
    private static final Set<String> ATTRIBUTES =
            Set.of("JJ", "JJR", "JJS", "NN", "NN:U", "NN:UN", "NNS", "NNP", "NNPS", "VBN", "VBG", "CD");

    private Tags() {}

    static boolean isFunctionWord(String tag) {
        return switch (tag.replaceAll("_.*", "")) {
            case "DT", "PDT", "IN", "CC", "TO", "MD", "EX", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "POS" -> true;
            default -> false;
        };
    }

    static boolean isAttribute(String tag) {
        return ATTRIBUTES.contains(tag);
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
