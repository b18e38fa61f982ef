package dipl.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that people write in Kazakh, Russian and English as ISO dates of the same precision: {@code 2023},
 * {@code 2023-09} or {@code 2023-09-01}. A date and time gives the date as it is written, whatever the time zone.
 */
public final class Dates {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /** A text may be published some days after its event. */
    private static final int NEAR_DAYS = 3;

    /** A year of two digits lies from 1970 to 2069. */
    private static final int PIVOT = 70;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;|]+|[\\s,;|.]+$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[t ,].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})(?:[./](\\d{1,2}))?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{4,6}z?)?");
    private static final Pattern DOTS = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})");
    private static final Pattern LABEL = Pattern.compile("^(?:\\p{L}+[.]?\\s+){0,3}\\p{L}+\\s*:\\s*(?=.*\\d{4}|\\d)");
    private static final Pattern SLASHES = Pattern.compile("(?:(\\d{1,2})[/-])?(\\d{1,2})[/-](\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.)?\\s*(?:utc|gmt|msk|мск|[a-z]{3,4}\\b|z\\b)?"
                    + "\\s*(?:[+-]\\d{1,2}:?\\d{2})?");
    private static final Pattern YEAR_WORD = Pattern.compile(
            "(?<=\\d)\\s*(?:-?(?:шы|ші|го|й))?\\s*(?:г\\.|г(?!\\p{L})|года|году|год(?!\\p{L})|ж\\.|ж(?!\\p{L})|жылғы|жылдың|жылғының|жылы|жыл(?!\\p{L}))");
    private static final Pattern DAY_ENDING =
            Pattern.compile("(?<=\\d)-?(?:st|nd|rd|th|го|ое|е|і|ы|сі|сы|ші|шы|ін|ын)(?!\\p{L})");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<!\\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?\\.?(?!\\p{L})"
                    + "|(?<!\\p{L})(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс)\\.?(?!\\p{L})"
                    + "|(?<!\\p{L})(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)(?!\\p{L})");

    /** Possession and case of a noun, such as a month. */
    private static final Pattern KAZAKH_ENDING = Pattern.compile(
            "(?:с?[ыі])?(?:н?[дт][ае]|[дтн][ае]н|[ндт][ыі]ң|[ғқгкн]?[ае]|[дт][ае][ғг][ыі]|[ндт][ыі]|н)?");

    private static final int SHORTEST_MONTH = "қазан".length();

    /** Words that stand beside a date and say nothing of it. */
    private static final Set<String> BESIDE = Set.of(
            "",
            "of",
            "the",
            "on",
            "at",
            "in",
            "published",
            "posted",
            "updated",
            "date",
            "от",
            "в",
            "опубликовано",
            "опубликована",
            "опубликован",
            "размещено",
            "обновлено",
            "дата",
            "публикации",
            "жарияланды",
            "жарияланған",
            "жаңартылды",
            "күні",
            "сағат");

    private static final Map<String, Integer> MONTHS = months();

    private Dates() {}

    /**
     * The date in ISO form with the precision it was given in.
     *
     * @return empty for what is no date, is not on the calendar, or leaves open which number is the month
     */
    public static Optional<String> parse(String given) {
        String text = given.strip().toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        text = BLANKS.matcher(text).replaceAll(" ");
        Matcher iso = ISO.matcher(text);
        if (iso.matches() && (iso.group(2) != null || text.length() == 4)) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        if (DIGITS.matcher(text).matches()) {
            Matcher compact = COMPACT.matcher(text);
            return compact.matches() ? date(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty();
        }
        text = LABEL.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceFirst("");
        text = WEEKDAY.matcher(TIME.matcher(text).replaceAll(" ")).replaceAll(" ");
        text = DAY_ENDING.matcher(YEAR_WORD.matcher(text).replaceAll(" ")).replaceAll(" ");
        text = EDGES.matcher(text).replaceAll("");
        for (Pattern pattern : List.of(ISO, YEAR_FIRST, COMPACT)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches() && (matcher.group(2) != null || text.length() == 4)) {
                return date(matcher.group(1), matcher.group(2), matcher.group(3));
            }
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return date(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            int year = Integer.parseInt(shortYear.group(3));
            return date(Integer.toString(year + (year < PIVOT ? 2000 : 1900)), shortYear.group(2), shortYear.group(1));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashed(slashes.group(1), slashes.group(2), slashes.group(3));
        }
        return inWords(text);
    }

    /** Whether two dates in ISO form are at most {@value #NEAR_DAYS} days apart, or one is a part of the other. */
    static boolean agree(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < "2023-09-01".length()) {
            return a.substring(0, shorter).equals(b.substring(0, shorter));
        }
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b))) <= NEAR_DAYS;
    }

    /** Why a value is no date, in a few words for the user. */
    static String problem(String given) {
        Matcher slashes = SLASHES.matcher(given.strip());
        if (slashes.matches() && slashes.group(1) != null && bothMayBeMonths(slashes.group(1), slashes.group(2))) {
            return "which number is the month in the date '" + given.strip() + "': write it as 2023-09-01";
        }
        return "no date: '" + given.strip() + "': write it as 2023, 2023-09 or 2023-09-01";
    }

    private static Optional<String> slashed(String first, String second, String year) {
        if (first == null) {
            return date(year, second, null);
        }
        if (bothMayBeMonths(first, second)) {
            return Optional.empty();
        }
        return Integer.parseInt(second) > 12 ? date(year, first, second) : date(year, second, first);
    }

    private static boolean bothMayBeMonths(String first, String second) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        return a <= 12 && b <= 12 && a != b;
    }

    private static Optional<String> inWords(String text) {
        String year = null;
        String day = null;
        Integer month = null;
        for (String word : text.split("[\\s,;|./–—-]+")) {
            if (word.matches("\\d{4}") && year == null) {
                year = word;
            } else if (word.matches("\\d{1,2}") && day == null) {
                day = word;
            } else if (month == null && month(word) != null) {
                month = month(word);
            } else if (!BESIDE.contains(word)) {
                return Optional.empty();
            }
        }
        return year == null || month == null ? Optional.empty() : date(year, month.toString(), day);
    }

    /** The number of a month by its name, which may be in any case. */
    private static Integer month(String word) {
        Integer month = MONTHS.get(word);
        for (int cut = word.length() - 1; month == null && cut >= SHORTEST_MONTH; cut--) {
            if (KAZAKH_ENDING.matcher(word.substring(cut)).matches()) {
                String stem = word.substring(0, cut);
                month = MONTHS.get(stem.endsWith("г") ? stem.substring(0, stem.length() - 1) + "к" : stem);
            }
        }
        return month;
    }

    private static Optional<String> date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = month == null ? 1 : Integer.parseInt(month);
        int d = day == null ? 1 : Integer.parseInt(day);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            String iso = LocalDate.of(y, m, d).toString();
            return Optional.of(iso.substring(0, month == null ? 4 : day == null ? 7 : 10));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        List<String> names = new ArrayList<>(List.of(
                "january jan январе yanvarya январь января янв қаңтар қаң",
                "february feb феврале fevralya февраль февраля фев февр ақпан ақп",
                "march mar марте marta март марта мар наурыз нау",
                "april apr апреле aprelya апрель апреля апр сәуір сәу",
                "may мае maya май мая мамыр мам",
                "june jun июне iyunya июнь июня июн маусым мау",
                "july jul июле iyulya июль июля июл шілде шіл",
                "august aug августе avgusta август августа авг тамыз там",
                "september sep сентябре sentyabrya sept сентябрь сентября сен сент қыркүйек қыр",
                "october oct октябре oktyabrya октябрь октября окт қазан қаз",
                "november nov ноябре noyabrya ноябрь ноября ноя нояб қараша қар",
                "december dec декабре dekabrya декабрь декабря дек желтоқсан жел"));
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
