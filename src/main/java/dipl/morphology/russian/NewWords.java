package dipl.morphology.russian;

import dipl.morphology.Repair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Inflects words that the lexicon lacks: like the known word they end in ({@code медиадипломатия}), else as their ending suggests.
 *
 * <p>Where an ending leaves the declension open, all are offered: a form too many seldom meets a word of the text, a missing one loses hits.
 */
final class NewWords {
    /** A shorter tail is a chance likeness rather than the second part of a compound. */
    private static final int SHORTEST_TAIL = 4;

    private static final int SHORTEST_PREFIX = 2;
    private static final Pattern CYRILLIC = Pattern.compile(".*[а-яё]");

    /** Adjectives are made with few suffixes; the last letters of these, and the endings. */
    private static final Pattern MODIFIER =
            Pattern.compile(".{2,}(н|ск|цк|ов|ев|ив|ат|ит|ист|чат|оват|еват|лив|чив|аст|вш|ющ|ящ|ущ|ащ|ем|им)"
                    + "(ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ей|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими)");

    private static final Set<String> VERBAL_PREFIXES = Set.of(
            "без", "бес", "в", "вз", "во", "вос", "вы", "де", "дез", "дис", "до", "за", "из", "изо", "ис", "на", "над",
            "недо", "о", "об", "обо", "от", "ото", "пере", "по", "под", "подо", "пре", "при", "про", "раз", "разо",
            "рас", "ре", "с", "со", "у", "взаимо", "само", "авто", "видео", "фото", "теле", "кибер", "медиа");

    /** Known verbs, a hyphen before the part that a new one must share with them. */
    private static final List<String> MODEL_VERBS = List.of(
            "рис-овать",
            "вое-вать",
            "толк-нуть",
            "хва-лить",
            "чи-стить",
            "пла-тить",
            "хо-дить",
            "про-сить",
            "во-зить",
            "ку-пить",
            "лю-бить",
            "гото-вить",
            "кор-мить",
            "гра-фить",
            "зво-нить",
            "гово-рить",
            "у-чить",
            "ре-шить",
            "слу-жить",
            "та-щить",
            "сто-ить",
            "дел-ать",
            "гул-ять",
            "бол-еть");

    private static final Pattern NUMBER = Pattern.compile("(\\d+-)[ыои]?й");
    private static final String VELARS_AND_HUSHERS = "гкхжчшщ";
    private static final String HUSHERS = "жчшщ";
    private static final String VOWELS = "аеёиоуыэюя";
    private static final String[] CASES = {"Nom", "R", "D", "V", "T", "P"};

    private final RussianLexicon lexicon;

    NewWords(RussianLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The declensions that an unknown noun, name or adjective may follow; none for what does not inflect. */
    List<Lexeme> nominal(String entry) {
        if (entry.length() < 2 || !CYRILLIC.matcher(entry).matches()) {
            return List.of();
        }
        if (NUMBER.matcher(entry).matches()) {
            return List.of(ordinal(entry));
        }
        List<Lexeme> compound = compound(entry);
        return compound.isEmpty() ? byEnding(entry) : compound;
    }

    /** An unknown verb: made with a prefix from a known one, else conjugated like a known one with the same end. */
    List<Lexeme> verb(String entry) {
        for (int start = 1; start + SHORTEST_TAIL <= entry.length(); start++) {
            Lexeme known = verbal(entry.substring(start));
            if (!known.isEmpty() && VERBAL_PREFIXES.contains(entry.substring(0, start))) {
                return List.of(prefixed(entry, known));
            }
        }
        String plain = entry.endsWith("ся") ? entry.substring(0, entry.length() - 2) : entry;
        for (String model : MODEL_VERBS) {
            int dash = model.indexOf('-');
            if (plain.endsWith(model.substring(dash + 1)) && plain.length() > model.length() - dash) {
                String reflexive = entry.substring(plain.length());
                Lexeme known = verbal(model.replace("-", "") + reflexive);
                String root = plain.substring(0, plain.length() - (model.length() - dash - 1));
                Map<String, Set<Grammar>> forms = new LinkedHashMap<>();
                known.forms().forEach((form, grammars) -> {
                    if (form.startsWith(model.substring(0, dash))) {
                        forms.put(root + form.substring(dash), grammars);
                    }
                });
                return List.of(new Lexeme(entry, forms, Repair.STEMMER));
            }
        }
        return List.of();
    }

    private Lexeme verbal(String lemma) {
        return lexicon.lexeme(lemma).only(grammar -> grammar.wordClass().verbal());
    }

    /** The slots that an unknown form can fill as an adjective, told by its ending; 0 if it does not look like one. */
    static int modifierSlots(String form) {
        if (!MODIFIER.matcher(form).matches()) {
            return 0;
        }
        int slots = 0;
        for (int ending = 2; ending <= 3; ending++) {
            String stem = form.substring(0, form.length() - ending);
            for (String nominative : List.of("ый", "ий", "ой")) {
                List<Lexeme> adjectives = new ArrayList<>();
                adjective(stem + nominative, adjectives);
                for (Lexeme adjective : adjectives) {
                    for (Grammar grammar : adjective.readings(form)) {
                        slots |= grammar.wordClass().modifies() ? grammar.slots() : 0;
                    }
                }
            }
        }
        return slots;
    }

    private List<Lexeme> compound(String entry) {
        for (int start = SHORTEST_PREFIX; start + SHORTEST_TAIL <= entry.length(); start++) {
            String tail = entry.substring(start);
            Lexeme known = lexicon.lexeme(tail)
                    .only(grammar -> grammar.wordClass().nominal()
                            && grammar.wordClass() != WordClass.COMPARATIVE
                            && Headwords.group(grammar).isEmpty());
            if (!known.isEmpty() && known.forms().size() > 1) {
                return List.of(prefixed(entry, known));
            }
        }
        return List.of();
    }

    private static Lexeme prefixed(String entry, Lexeme known) {
        String prefix = entry.substring(0, entry.length() - known.lemma().length());
        Map<String, Set<Grammar>> forms = new LinkedHashMap<>();
        known.forms().forEach((form, grammars) -> forms.put(prefix + form, grammars));
        return new Lexeme(entry, forms, Repair.STEMMER);
    }

    private static Lexeme ordinal(String entry) {
        String number = entry.substring(0, entry.indexOf('-') + 1);
        Declension declension = new Declension(number);
        declension.adjective("ADJ:Posit", "й", "го", "му", "м", "м", "я", "й", "ю", "е", "е", "х", "м", "ми");
        declension.adjective(
                "ADJ:Posit", "ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ым", "ыми");
        return declension.lexeme(entry);
    }

    private static List<Lexeme> byEnding(String entry) {
        List<Lexeme> result = new ArrayList<>();
        if (entry.matches(".+([ыо]й|[кгхжчшщн]ий|[аяое]я|[ое]е|[ыи]е)")) {
            adjective(entry, result);
        }
        noun(entry, result);
        return result;
    }

    private static void adjective(String entry, List<Lexeme> result) {
        String stem = entry.substring(0, entry.length() - 2);
        if (entry.endsWith("ие") && !endsWithAny(stem, VELARS_AND_HUSHERS + "н") || entry.endsWith("ия")) {
            return;
        }
        Declension declension = new Declension(stem);
        if (entry.matches(".*[аеи]ни[ейя]")) {
            return;
        }
        boolean soft = entry.endsWith("яя") || entry.endsWith("ее") || entry.matches(".*н(ий|ие)");
        if (soft && !endsWithAny(stem, HUSHERS)) {
            declension.adjective(
                    "ADJ:Posit", "ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их", "им", "ими");
        } else if (endsWithAny(stem, HUSHERS)) {
            declension.adjective(
                    "ADJ:Posit", "ий", "его", "ему", "им", "ем", "ая", "ей", "ую", "ее", "ие", "их", "им", "ими");
            if (entry.endsWith("ой")) {
                declension.adjective(
                        "ADJ:Posit", "ой", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "им", "ими");
            }
        } else {
            String i = endsWithAny(stem, VELARS_AND_HUSHERS) ? "и" : "ы";
            String nominative = entry.endsWith("ой") ? "ой" : i + "й";
            declension.adjective(
                    "ADJ:Posit",
                    nominative,
                    "ого",
                    "ому",
                    i + "м",
                    "ом",
                    "ая",
                    "ой",
                    "ую",
                    "ое",
                    i + "е",
                    i + "х",
                    i + "м",
                    i + "ми");
            if (stem.endsWith("н") && stem.length() > 2) {
                declension.add("ADJ:Short:Fem", "а").add("ADJ:Short:Neut", "о").add("ADJ:Short:PL", "ы");
                if (endsWithAny(stem.substring(0, stem.length() - 1), VOWELS)) {
                    declension.add("ADJ:Short:Masc", "");
                }
            }
        }
        result.add(declension.lexeme(entry));
    }

    private static void noun(String entry, List<Lexeme> result) {
        String stem = entry.substring(0, entry.length() - 1);
        char last = entry.charAt(entry.length() - 1);
        switch (last) {
            case 'а' -> result.add(firstDeclension(entry, stem));
            case 'я' -> {
                Declension declension = new Declension(stem);
                boolean afterI = stem.endsWith("и");
                declension.noun("Fem:Sin", "я", "и", afterI ? "и" : "е", "ю", "ей ею", afterI ? "и" : "е");
                declension.noun("Fem:PL", "и", afterI ? "й" : "ь й", "ям", afterI ? "и й" : "и", "ями", "ях");
                result.add(declension.lexeme(entry));
            }
            case 'о' -> {
                Declension declension = new Declension(stem);
                declension.noun("Neut:Sin", "о", "а", "у", "о", "ом", "е");
                declension.noun("Neut:PL", "а", "", "ам", "а", "ами", "ах");
                result.add(declension.lexeme(entry));
            }
            case 'е' -> {
                if (stem.endsWith("и") || stem.endsWith("ь")) {
                    Declension declension = new Declension(stem);
                    declension.noun("Neut:Sin", "е", "я", "ю", "е", "ем", stem.endsWith("и") ? "и" : "е");
                    declension.noun("Neut:PL", "я", "", "ям", "я", "ями", "ях");
                    declension.add("NN:Inanim:Neut:PL:R", stem.endsWith("и") ? "й" : "");
                    result.add(declension.lexeme(entry));
                } else if (endsWithAny(stem, "щц")) {
                    Declension declension = new Declension(stem);
                    declension.noun("Neut:Sin", "е", "а", "у", "е", "ем", "е");
                    declension.noun("Neut:PL", "а", "", "ам", "а", "ами", "ах");
                    result.add(declension.lexeme(entry));
                }
            }
            case 'й' -> {
                Declension declension = new Declension(stem);
                declension.noun("Masc:Sin", "й", "я", "ю", "я й", "ем", stem.endsWith("и") ? "и е" : "е");
                declension.noun("Masc:PL", "и", "ев", "ям", "и ев", "ями", "ях");
                result.add(declension.lexeme(entry));
            }
            case 'ь' -> softSign(entry, stem, result);
            case 'ы', 'и' -> {
                Declension declension = new Declension(stem);
                declension.noun(
                        "PL",
                        last + "",
                        endsWithAny(stem, HUSHERS) ? "ей" : "ов ев",
                        "ам ям",
                        last + "",
                        "ами ями",
                        "ах ях");
                result.add(declension.lexeme(entry));
            }
            default -> {
                if (VOWELS.indexOf(last) < 0) {
                    consonant(entry, result);
                }
            }
        }
    }

    private static Lexeme firstDeclension(String entry, String stem) {
        Declension declension = new Declension(stem);
        String i = endsWithAny(stem, VELARS_AND_HUSHERS) ? "и" : "ы";
        String instrumental = endsWithAny(stem, HUSHERS + "ц") ? "ей ею ой ою" : "ой ою";
        declension.noun("Fem:Sin", "а", i, "е", "у", instrumental, "е");
        declension.noun("Fem:PL", i, "", "ам", i, "ами", "ах");
        if (stem.endsWith("к") && stem.length() > 2) {
            String root = stem.substring(0, stem.length() - 1);
            Declension fleeting = new Declension(root);
            for (String ending : List.of("ок", "ек")) {
                fleeting.add("NN:Inanim:Fem:PL:R", ending);
            }
            declension.addAll(fleeting);
        }
        if (entry.matches(".+([ое]в|[иы]н)а")) {
            declension.noun("Fem:Sin", "а", "ой", "ой", "у", "ой", "ой");
        }
        return declension.lexeme(entry);
    }

    private static void softSign(String entry, String stem, List<Lexeme> result) {
        boolean masculine = entry.matches(".+(тель|арь|ырь|обиль)");
        boolean feminine = entry.matches(".+([ое]сть|знь|пись|вязь|[жчшщ]ь)");
        if (!feminine) {
            Declension declension = new Declension(stem);
            declension.noun("Masc:Sin", "ь", "я", "ю", "ь я", "ем", "е");
            declension.noun("Masc:PL", "и", "ей", "ям", "и ей", "ями", "ях");
            result.add(declension.lexeme(entry));
        }
        if (!masculine) {
            Declension declension = new Declension(stem);
            String a = endsWithAny(stem, HUSHERS) ? "а" : "я";
            declension.noun("Fem:Sin", "ь", "и", "и", "ь", "ью", "и");
            declension.noun("Fem:PL", "и", "ей", a + "м", "и", a + "ми", a + "х");
            result.add(declension.lexeme(entry));
        }
    }

    private static void consonant(String entry, List<Lexeme> result) {
        Declension declension = new Declension(entry);
        masculine(declension, entry);
        if (entry.matches(".+([ое]в|[иы]н)")) {
            declension.noun("Masc:Sin", "", "а", "у", "а", "ым", "е");
            declension.noun("Masc:PL", "ы", "ых", "ым", "ых", "ыми", "ых");
        }
        if (entry.matches(".+[ое]к|.+ец") && entry.length() > 3) {
            String root = entry.substring(0, entry.length() - 2);
            char last = entry.charAt(entry.length() - 1);
            String join = VOWELS.indexOf(root.charAt(root.length() - 1)) >= 0 ? "й" : root.endsWith("л") ? "ь" : "";
            Declension fleeting = new Declension(root + join + last);
            masculine(fleeting, root + join + last);
            declension.addAll(fleeting.without(root + join + last));
        }
        result.add(declension.lexeme(entry));
    }

    private static void masculine(Declension declension, String stem) {
        String i = endsWithAny(stem, VELARS_AND_HUSHERS) ? "и" : "ы";
        boolean afterTs = stem.endsWith("ц");
        boolean husher = endsWithAny(stem, HUSHERS);
        declension.noun("Masc:Sin", "", "а", "у", "а ", husher ? "ем ом" : afterTs ? "ем" : "ом", "е");
        String genitive = husher ? "ей" : afterTs ? "ев" : "ов";
        declension.noun("Masc:PL", i, genitive, "ам", i + " " + genitive, "ами", "ах");
    }

    private static boolean endsWithAny(String word, String letters) {
        return !word.isEmpty() && letters.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Collects the forms of a word from its stem and the endings of each case. */
    private static final class Declension {
        private final String stem;
        private final Map<String, Set<Grammar>> forms = new LinkedHashMap<>();

        Declension(String stem) {
            this.stem = stem;
        }

        Declension add(String tag, String ending) {
            forms.computeIfAbsent(stem + ending, form -> new LinkedHashSet<>(4)).add(Grammar.of(tag));
            return this;
        }

        /** Adds one number of a noun; blanks separate the alternatives of a case, a blank at the end stands for no ending. */
        void noun(String kind, String... endings) {
            for (int i = 0; i < CASES.length; i++) {
                for (String ending : endings[i].split(" ", -1)) {
                    add("NN:Inanim:" + kind + ":" + CASES[i], ending);
                }
            }
        }

        /** Adds an adjective: masculine in five cases, feminine in three, neuter and plural in one and four. */
        void adjective(String tag, String... endings) {
            List<String> oblique = List.of("R", "D", "T", "P");
            add(tag + ":Masc:Nom", endings[0]).add(tag + ":Masc:V", endings[0]).add(tag + ":Masc:V", endings[1]);
            for (int i = 0; i < oblique.size(); i++) {
                add(tag + ":Masc:" + oblique.get(i), endings[1 + i]);
                add(tag + ":Neut:" + oblique.get(i), endings[1 + i]);
                add(tag + ":Fem:" + oblique.get(i), endings[6]);
            }
            add(tag + ":Fem:Nom", endings[5]).add(tag + ":Fem:V", endings[7]);
            add(tag + ":Neut:Nom", endings[8]).add(tag + ":Neut:V", endings[8]);
            add(tag + ":PL:Nom", endings[9]).add(tag + ":PL:V", endings[9]);
            add(tag + ":PL:R", endings[10]).add(tag + ":PL:P", endings[10]).add(tag + ":PL:V", endings[10]);
            add(tag + ":PL:D", endings[11]).add(tag + ":PL:T", endings[12]);
        }

        void addAll(Declension other) {
            other.forms.forEach((form, grammars) ->
                    forms.computeIfAbsent(form, each -> new LinkedHashSet<>(4)).addAll(grammars));
        }

        Declension without(String form) {
            forms.remove(form);
            return this;
        }

        Lexeme lexeme(String lemma) {
            return new Lexeme(lemma, forms, Repair.STEMMER);
        }
    }
}
