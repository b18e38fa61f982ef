package dipl.match;

import java.util.ArrayList;
import java.util.List;

/**
 * The closed-class words of a language that the engine itself must know.
 *
 * @param language its code
 * @param conjunctions what joins coordinated modifiers, as phrases
 * @param remainders what stands between modifiers and a head of which there are more: {@code cultural and other forms of diplomacy}
 * @param fillers what may stand beside a conjunction or before a modifier without parting them: correlatives, particles
 * @param rangeStarts what stands before the first of two modifiers that a range joins: {@code from public to digital diplomacy}
 * @param rangeEnds what stands between the two
 * @param determiners articles and their like, which may stand there too, but begin a phrase
 * @param particles what may stand between a modifier and its head
 * @param suffixes endings that are written with a hyphen after abbreviations and foreign names
 * @param negators words that negate
 * @param negativeForms a regular expression for words negated by a suffix, or empty
 * @param limiters words that turn a negator beside them into an addition: {@code not only}
 * @param negatesBefore whether negators stand before what they negate, rather than after
 */
record LanguageWords(
        String language,
        List<String> conjunctions,
        List<String> remainders,
        List<String> fillers,
        List<String> rangeStarts,
        List<String> rangeEnds,
        List<String> determiners,
        List<String> particles,
        List<String> suffixes,
        List<String> negators,
        String negativeForms,
        List<String> limiters,
        boolean negatesBefore) {
    private static final LanguageWords ENGLISH = new LanguageWords(
            "en",
            list("and, or, nor, but, yet, plus, versus, vs, and or, as well as, rather than, instead of, as opposed to,"
                    + " along with, together with, in addition to, unlike"),
            list("and other forms of, and other kinds of, and other types of, or other forms of, or other kinds of,"
                    + " or other types of"),
            list(
                    "both, either, neither, not, only, merely, simply, also, even, so, called, then, especially, particularly"),
            list("from"),
            list("to"),
            list("the, a, an, their, its, our"),
            List.of(),
            List.of(),
            list(
                    "not, no, never, without, neither, nor, none, nothing, cannot, can't, don't, doesn't, didn't, isn't, aren't,"
                            + " wasn't, weren't, won't, hasn't, haven't, hadn't, couldn't, wouldn't, shouldn't, mustn't, needn't, hardly, scarcely,"
                            + " barely"),
            "",
            list("only, just, merely, simply"),
            true);

    private static final LanguageWords RUSSIAN = new LanguageWords(
            "ru",
            list("и, или, либо, а, но, да, а также, вместо, плюс, и или, наряду с, вместе с, в отличие от, равно как,"
                    + " в том числе"),
            List.of(),
            list("как, так, не, ни, только, же, столько, сколько, даже, также, скорее, чем, называемая, называемой,"
                    + " называемую, называемые, называемых, т.н, и, то, есть, просто, лишь"),
            list("от"),
            list("к, до"),
            List.of(),
            list("же, ли"),
            List.of(),
            list("не, ни, без, нет, никогда, нельзя, невозможно, отсутствие, никакой, никакого, никаких"),
            "",
            list("только, просто, лишь"),
            true);

    private static final LanguageWords KAZAKH = new LanguageWords(
            "kk",
            list("және, әрі, мен, бен, пен, немесе, не, я, яки, яғни, сондай ақ, сонымен қатар, әлде, бірақ"),
            List.of(),
            list("емес, да, де, та, те, ғана, тек, тіпті, деп, аталатын, сондай, ақ, қана, ал, бірде"),
            List.of(),
            List.of(),
            List.of(),
            list("емес, да, де, та, те, ғана, қана, деп, аталатын"),
            kazakhSuffixes(),
            list("емес, жоқ"),
            // Negated verbs: a stem, -ма/-ме after it with its variants, then an ending of a verb.
            "..+[мбп][ае](?:й|йды|йді|ймын|ймін|йсың|йсің|ймыз|йміз|ған|ген|ғаны|гені|ғандығы|гендігі|ды|ді|дық|дік"
                    + "|са|се|с|сын|сін|йтын|йтін|стан|стен|у|уы|уі|уын|уін|уға|уге|уда|уде|ушылық|ушілік|ушылығы|ушілігі"
                    + "|ғанын|генін)",
            list("тек, ғана, қана"),
            false);

    static final List<LanguageWords> ALL = List.of(ENGLISH, RUSSIAN, KAZAKH);

    /** Cases of nouns, then what a plural and a possessive may add to one another and to these: {@code ның, ларымыз, ларының}. */
    private static List<String> kazakhSuffixes() {
        List<String> suffixes = new ArrayList<>(list(
                "ны, ні, ды, ді, ты, ті, ға, ге, қа, ке, на, не, да, де, та, те, нда, нде, дан, ден, тан, тен, нан, нен,"
                        + " мен, бен, пен, сы, сі, сын, сін, сына, сіне, сында, сінде, сының, сінің, дағы, дегі, тағы, тегі,"
                        + " ндағы, ндегі, лық, лік, дық, дік, тық, тік, м, мыз, міз, ның, нің, дың, дің, тың, тің"));
        for (String owned : list(
                "ы, ын, ына, ында, ынан, ымен, ындағы, ының, ым, ымның, ымыз, ымыздың, ың, ыңның, ыңыз, ыңыздың")) {
            suffixes.add(owned);
            suffixes.add(front(owned));
        }
        for (String plural : list("лар, дар, тар")) {
            for (String rest : list(
                    "ды, дың, ға, да, дан, дағы, ы, ын, ына, ында, ынан, ындағы, ының, ым, ымның, ымыз, ымыздың, ың,"
                            + " ыңның, ыңыз, ыңыздың")) {
                suffixes.add(plural + rest);
                suffixes.add(front(plural + rest));
            }
            suffixes.add(plural);
            suffixes.add(front(plural));
            for (String rest : list("мен, ымен")) {
                suffixes.add(plural + rest);
                suffixes.add(front(plural) + front(rest));
            }
        }
        return suffixes.stream().distinct().toList();
    }

    /** A suffix with the vowels and the consonant that it has after a front vowel. */
    private static String front(String suffix) {
        return suffix.replace('а', 'е').replace('ы', 'і').replace('ғ', 'г');
    }

    private static List<String> list(String phrases) {
        return List.of(phrases.split(", *"));
    }
}
