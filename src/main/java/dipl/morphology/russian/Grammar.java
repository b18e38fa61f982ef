package dipl.morphology.russian;

import dipl.morphology.Agreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What a tag of the lexicon says of a form.
 *
 * @param tag the tag itself: {@code NN:Inanim:Fem:Sin:Nom}
 * @param wordClass the class of the word
 * @param slots the {@link Agreement} slots that the form fills; 0 if it has neither case nor gender
 * @param kind what is the same in all cases: {@code feminine, singular}
 * @param grammaticalCase {@code genitive}; empty if it has none
 * @param order the place of the form in a list of all forms: nominative before genitive, singular before plural
 */
record Grammar(String tag, WordClass wordClass, int slots, String kind, String grammaticalCase, int order) {
    private static final List<String> CASES =
            List.of("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional");
    private static final List<String> CASE_TAGS = List.of("Nom", "R", "D", "V", "T", "P");
    private static final List<String> KINDS = List.of("masculine", "feminine", "neuter", "plural");
    private static final List<String> KIND_TAGS = List.of("Masc", "Fem", "Neut", "PL");
    private static final int PLURAL = 3;
    private static final Map<String, Grammar> PARSED = new ConcurrentHashMap<>();

    /** All slots of the nominative. */
    static final int NOMINATIVE = slotsOfCase(0);

    /** All slots of the genitive. */
    static final int GENITIVE = slotsOfCase(1);

    /** All slots of the plural. */
    static final int PLURALS = Agreement.anyCase(Agreement.slot(0, PLURAL));

    /** Reads a tag; equal tags give one and the same object. */
    static Grammar of(String tag) {
        return PARSED.computeIfAbsent(tag, Grammar::parse);
    }

    /** Whether the form is a surname: nearly every word can also be one. */
    boolean surname() {
        return tag.startsWith("NN:Fam");
    }

    /** Whether the form is of a kind that words seldom take: a short form, a comparative, an imperative, an adverbial participle. */
    boolean isRare() {
        return switch (wordClass) {
            case SHORT_ADJECTIVE, COMPARATIVE, SHORT_PARTICIPLE -> true;
            default -> tag.startsWith("DPT") || tag.startsWith("VB:IMP");
        };
    }

    private static int slotsOfCase(int grammaticalCase) {
        return Agreement.anyNumber(Agreement.slot(grammaticalCase, 0));
    }

    private static Grammar parse(String tag) {
        List<String> parts = List.of(tag.split(":"));
        WordClass wordClass = wordClass(parts);
        int grammaticalCase = -1;
        int gender = -1;
        for (String part : parts.subList(1, parts.size())) {
            grammaticalCase = Math.max(grammaticalCase, caseOf(part));
            if (!part.equals("PL")) {
                gender = Math.max(gender, KIND_TAGS.indexOf(part));
            }
        }
        boolean plural = parts.contains("PL");
        int slots = slots(wordClass, grammaticalCase, gender, plural);
        String caseName = grammaticalCase < 0 ? "" : CASES.get(grammaticalCase);
        int number = plural ? PLURAL : Math.max(gender, 0);
        int order = classOrder(wordClass, parts) * 100 + number * 10 + Math.max(grammaticalCase, 0);
        return new Grammar(tag, wordClass, slots, kind(wordClass, parts, gender, plural), caseName, order);
    }

    private static int caseOf(String part) {
        return switch (part) {
            case "2R" -> CASE_TAGS.indexOf("R");
            case "2P" -> CASE_TAGS.indexOf("P");
            case "Z" -> CASE_TAGS.indexOf("Nom");
            default -> CASE_TAGS.indexOf(part);
        };
    }

    private static WordClass wordClass(List<String> parts) {
        String second = parts.size() > 1 ? parts.get(1) : "";
        return switch (parts.get(0)) {
            case "NN", "ABR" -> WordClass.NOUN;
            case "ADJ" ->
                switch (second) {
                    case "Short" -> WordClass.SHORT_ADJECTIVE;
                    case "Comp" -> WordClass.COMPARATIVE;
                    default -> WordClass.ADJECTIVE;
                };
            case "Ord" -> WordClass.ADJECTIVE;
            case "Num", "NumC" -> WordClass.NUMERAL;
            case "PNN" -> WordClass.PERSONAL_PRONOUN;
            case "PT" -> WordClass.PARTICIPLE;
            case "PT_Short" -> WordClass.SHORT_PARTICIPLE;
            case "VB", "DPT" -> WordClass.VERB;
            case "ADV", "PRDC", "PARENTHESIS" -> WordClass.ADVERB;
            default -> WordClass.FUNCTION_WORD;
        };
    }

    private static int slots(WordClass wordClass, int grammaticalCase, int gender, boolean plural) {
        if (wordClass == WordClass.SHORT_ADJECTIVE || wordClass == WordClass.SHORT_PARTICIPLE) {
            return Agreement.slot(0, plural ? PLURAL : Math.max(gender, 0));
        }
        if (grammaticalCase < 0) {
            return wordClass == WordClass.NOUN ? Agreement.ANY : 0;
        }
        if (plural) {
            return Agreement.slot(grammaticalCase, PLURAL);
        }
        if (gender < 0) {
            return slotsOfCase(grammaticalCase);
        }
        return Agreement.slot(grammaticalCase, gender);
    }

    private static int classOrder(WordClass wordClass, List<String> parts) {
        return switch (wordClass) {
            case SHORT_ADJECTIVE, SHORT_PARTICIPLE -> parts.get(0).equals("ADJ") ? 1 : 9;
            case COMPARATIVE -> 2;
            case VERB -> verbOrder(parts);
            case PARTICIPLE -> 8;
            default -> parts.contains("Sup") ? 3 : 0;
        };
    }

    private static int verbOrder(List<String> parts) {
        if (parts.get(0).equals("DPT")) {
            return 7;
        }
        return switch (parts.get(1)) {
            case "INF" -> 0;
            case "Real", "Fut" -> 4;
            case "Past" -> 5;
            default -> 6;
        };
    }

    private static String kind(WordClass wordClass, List<String> parts, int gender, boolean plural) {
        List<String> words = new ArrayList<>();
        switch (wordClass) {
            case SHORT_ADJECTIVE -> words.add("short form");
            case COMPARATIVE -> words.add("comparative");
            case PARTICIPLE -> words.add(participle(parts));
            case SHORT_PARTICIPLE -> words.add("short passive participle");
            case VERB -> words.add(verbForm(parts));
            default -> {
                if (parts.contains("Sup")) {
                    words.add("superlative");
                }
            }
        }
        if (gender >= 0 && !(plural && wordClass != WordClass.NOUN)) {
            words.add(KINDS.get(gender));
        }
        person(parts, words);
        if (plural) {
            words.add("plural");
        } else if (gender >= 0 || parts.contains("Sin")) {
            words.add("singular");
        }
        return String.join(", ", words);
    }

    private static String participle(List<String> parts) {
        return (parts.contains("Real") ? "present " : "past ")
                + (parts.contains("DST") ? "active participle" : "passive participle");
    }

    private static String verbForm(List<String> parts) {
        if (parts.get(0).equals("DPT")) {
            return "adverbial participle";
        }
        return switch (parts.get(1)) {
            case "INF" -> "infinitive";
            case "Real" -> "present";
            case "Fut" -> "future";
            case "Past" -> "past";
            default -> "imperative";
        };
    }

    private static void person(List<String> parts, Collection<String> words) {
        for (String part : parts) {
            switch (part) {
                case "P1" -> words.add("first person");
                case "P2" -> words.add("second person");
                case "P3" -> words.add("third person");
                default -> {
                    // other parts of the tag say nothing of the person
                }
            }
        }
    }

    /** Describes all readings of one form: {@code feminine, singular, genitive/dative; plural, nominative}. */
    static String describe(Collection<Grammar> readings) {
        Map<String, Set<String>> cases = new LinkedHashMap<>();
        readings.stream()
                .sorted((a, b) -> Integer.compare(a.order, b.order))
                .forEach(each -> cases.computeIfAbsent(each.kind, kind -> new LinkedHashSet<>())
                        .add(each.grammaticalCase));
        return cases.entrySet().stream()
                .map(each -> join(each.getKey(), each.getValue()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String join(String kind, Set<String> cases) {
        String names = cases.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining("/"));
        if (kind.isEmpty()) {
            return names.isEmpty() ? "uninflected" : names;
        }
        return names.isEmpty() ? kind : kind + ", " + names;
    }
}
