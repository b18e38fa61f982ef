package dipl.analysis.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of months in three languages, in all their forms. */
final class Months {
    /** English ones with a capital, since {@code may} is mostly no month. */
    static final String ENGLISH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

    static final String RUSSIAN =
            "(?iu:январ[ьяею]м?|феврал[ьяею]м?|март(?:а|е|у|ом)?|апрел[ьяею]м?|ма(?:й|я|е|ю|ем)|июн[ьяею]м?"
                    + "|июл[ьяею]м?|август(?:а|е|у|ом)?|сентябр[ьяею]м?|октябр[ьяею]м?|ноябр[ьяею]м?|декабр[ьяею]м?)";

    static final String KAZAKH =
            "(?iu:(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қыркүйег|қазан|қараша|желтоқсан)\\p{L}{0,6})";

    private static final int LETTERS = 3;
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        List<String> beginnings = List.of(
                "jan янв қаң",
                "feb фев ақп",
                "mar мар нау",
                "apr апр сәу",
                "may май мая мае маю мам",
                "jun июн мау",
                "jul июл шіл",
                "aug авг там",
                "sep сен қыр",
                "oct окт қаз",
                "nov ноя қар",
                "dec дек жел");
        for (int i = 0; i < beginnings.size(); i++) {
            for (String beginning : beginnings.get(i).split(" ")) {
                NUMBERS.put(beginning, i + 1);
            }
        }
    }

    private Months() {}

    /** The number of a month that one of the patterns found. */
    static int number(String name) {
        return NUMBERS.get(name.substring(0, LETTERS).toLowerCase(Locale.ROOT));
    }
}
