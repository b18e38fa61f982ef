package dipl.match;

import java.util.List;

/**
 * The closed-class words of a language that the engine itself must know.
 *
 * @param language its code
 * @param conjunctions what joins coordinated modifiers, as phrases
 * @param fillers what may stand beside a conjunction or before a modifier without parting them: articles, correlatives, particles
 * @param negators words that negate
 * @param negativeForms a regular expression for words negated by a suffix, or empty
 * @param negatesBefore whether negators stand before what they negate, rather than after
 */
record LanguageWords(
        String language,
        List<String> conjunctions,
        List<String> fillers,
        List<String> negators,
        String negativeForms,
        boolean negatesBefore) {
    static final List<LanguageWords> ALL = List.of(
            new LanguageWords(
                    "en",
                    List.of(
                            "and", "or", "nor", "but", "yet", "plus", "versus", "vs", "and or", "as well as", "rather than",
                            "instead of", "as opposed to", "along with", "together with", "in addition to", "unlike"),
                    List.of(
                            "the", "a", "an", "both", "either", "neither", "not", "only", "also", "even", "so", "called", "then",
                            "especially", "particularly", "their", "its", "our", "other"),
                    List.of(
                            "not", "no", "never", "without", "neither", "nor", "none", "nothing", "cannot", "can't", "don't",
                            "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "hasn't", "haven't", "hadn't",
                            "couldn't", "wouldn't", "shouldn't", "hardly", "scarcely", "barely"),
                    "",
                    true),
            new LanguageWords(
                    "ru",
                    List.of(
                            "и", "или", "либо", "а", "но", "да", "а также", "вместо", "плюс", "и или", "наряду с", "вместе с",
                            "в отличие от", "равно как", "в том числе"),
                    List.of(
                            "как", "так", "не", "ни", "только", "же", "столько", "сколько", "даже", "также", "скорее", "чем", "называемая",
                            "называемой", "называемую", "называемые", "называемых", "т.н", "и", "то", "есть"),
                    List.of("не", "ни", "без", "нет", "никогда", "нельзя", "невозможно", "отсутствие", "никакой", "никакого", "никакой"),
                    "",
                    true),
            new LanguageWords(
                    "kk",
                    List.of("және", "әрі", "мен", "бен", "пен", "немесе", "не", "я", "яки", "сондай ақ", "сонымен қатар", "әлде", "бірақ"),
                    List.of("емес", "да", "де", "та", "те", "ғана", "тек", "тіпті", "деп", "аталатын", "сондай", "ақ", "қана", "ал"),
                    List.of("емес", "жоқ"),
                    // Negated verbs: stem, -ма/-ме after it with its variants, then an ending of a verb.
                    ".{2,}(ма|ме|ба|бе|па|пе)(й|йды|йді|ймын|ймін|йсың|йсің|ймыз|йміз|ған|ген|ғаны|гені|ғандығы|гендігі|ды|ді|дық|дік"
                            + "|са|се|с|сын|сін|йтын|йтін|стан|стен|у|уы|уі|уын|уін|уға|уге|уда|уде|ушылық|ушілік|ушылығы|ушілігі|ғанын|генін)",
                    false));
}
