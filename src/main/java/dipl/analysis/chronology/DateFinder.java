package dipl.analysis.chronology;

import dipl.analysis.chronology.Starts.Start;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates that a sentence names in Kazakh, Russian or English: {@code 2023 жылғы 2 қыркүйекте}, {@code 1 сентября 2023 г.},
 * {@code September 1, 2023}, {@code 2015–2017}, {@code 1990-е годы}, {@code the first quarter of 2020}, {@code былтыр}. A number of four
 * digits is a year only beside a word that makes it one, and never in a reference such as {@code (Nye, 2004)}.
 */
public final class DateFinder {
    private static final int EARLIEST = 1500;
    private static final int LATEST = 2100;

    private static final String Y = "(?<![\\d.,/$€£№_]|\\p{L}[-–])(1[5-9]\\d\\d|20\\d\\d|2100)(?![\\d%‰])";
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final String D = "(?<![\\d.,])(\\d{1,2})(?!\\d)";
    private static final String RU_YEAR =
            "(?:\\s?-?(?:й|го|м|му|ом))?\\s?(?:гг?\\.|гг?(?!\\p{L})|год(?:а|у|ом|е|ы|ов|ам|ах)?(?!\\p{L}))";
    private static final String KK_YEAR = "(?:\\s?-?(?:шы|ші|інші|ыншы|нші|ншы))?\\s?(?:жж?\\.|жыл\\p{L}*)";
    private static final String KK_OF_YEAR = "(?:\\s?-?(?:шы|ші))?\\s?(?:ж\\.|жыл(?:ғы|дың|ы)?)";
    private static final String NEXT_EN =
            "(?!\\s+(?:people|percent|per|tenge|dollars?|euros?|km|children|women|men|persons|million|billion|thousand|of\\s+them)\\b)"
                    + "(?!\\s+(?!(?:is|was|has|this|its|as|his|plus|towards|across|various|numerous)\\b)\\p{Ll}+s\\b)";

    /** A reference in brackets, which begins with a name: {@code (Nye, 2004: 12)}. */
    private static final Pattern CITATION = Pattern.compile(
            "[(\\[](?=[^()\\[\\]]*\\p{L})[^()\\[\\]]*?\\p{Lu}[\\p{L}.’'-]*[^()\\[\\]]*?,?\\s(?:1[5-9]|20)\\d\\d\\p{Ll}?(?:\\s?[:;,.][^()\\[\\]]*)?[)\\]]");

    /** Makes dates of a place that a pattern found; empty for what is none after all. */
    @FunctionalInterface
    private interface Reading {
        Optional<DateMention> read(MatchResult found, LocalDate told);
    }

    /** @param letters what a place must have for the pattern to be tried there */
    private record Rule(Start start, Pattern pattern, FirstLetters letters, Reading reading) {}

    private static final List<Rule> RULES = rules();

    private DateFinder() {}

    /**
     * Finds dates in the order of the sentence; none overlap.
     *
     * @param sentence on one line
     * @param documentDate ISO date of the document, which may end at the year or the month; empty if it has none, then relative dates
     *     are passed over
     */
    public static List<DateMention> find(String sentence, String documentDate) {
        return find(sentence, told(documentDate));
    }

    /** Whether there may be a date in a part of a text that need not be on one line: quick, and seldom wrong. */
    static boolean mayFind(String text, int from, int to, LocalDate told) {
        return Starts.any(text, from, to, told != null);
    }

    /** As above, by the day of the telling; null if it is not known. */
    static List<DateMention> find(String sentence, LocalDate told) {
        Starts starts = new Starts(sentence, told != null);
        StringBuilder text = new StringBuilder(sentence);
        if (starts.year() && (sentence.indexOf('(') >= 0 || sentence.indexOf('[') >= 0)) {
            blank(text, CITATION);
        }
        List<DateMention> found = new ArrayList<>();
        for (Rule rule : RULES) {
            BitSet places = starts.of(rule.start);
            if (places.isEmpty()) {
                continue;
            }
            Matcher matcher =
                    rule.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            for (int start = places.nextSetBit(0); start >= 0; start = places.nextSetBit(start + 1)) {
                if (rule.letters.mayStart(text.charAt(start))
                        && matcher.region(start, text.length()).lookingAt()) {
                    rule.reading.read(matcher, told).ifPresent(date -> {
                        found.add(date);
                        blank(text, matcher.start(), matcher.end());
                    });
                }
            }
        }
        found.sort(Comparator.comparingInt(DateMention::at));
        return List.copyOf(found);
    }

    private static void blank(StringBuilder text, Pattern pattern) {
        pattern.matcher(text.toString()).results().forEach(place -> blank(text, place.start(), place.end()));
    }

    /** What was read is not read again. */
    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, '\u0001');
        }
    }

    /**
     * The first day that the date of a document may mean; null if there is none.
     *
     * @param date ISO date, which may end at the year or the month
     */
    static LocalDate told(String date) {
        try {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
                case 7 -> LocalDate.parse(date + "-01");
                case 10 -> LocalDate.parse(date);
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(rule(
                Start.FOUR_DIGITS,
                "(?<![\\d-])(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\d-])",
                (m, told) -> day(m, 1, number(m, 2), 3)));
        rules.add(rule(
                Start.SHORT_NUMBER_BEFORE_YEAR,
                "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.]\\d)",
                (m, told) -> day(m, 3, number(m, 2), 1)));
        rules.add(rule(
                Start.SHORT_NUMBER_BEFORE_YEAR,
                D + "(?:st|nd|rd|th)?\\s(?:of\\s)?(" + Months.ENGLISH + "),?\\s" + Y,
                (m, told) -> inMonth(m, 3, 2, 1)));
        rules.add(rule(
                Start.WORD_BEFORE_YEAR,
                "(" + Months.ENGLISH + ")\\s" + D + "(?:st|nd|rd|th)?,?\\s" + Y,
                (m, told) -> inMonth(m, 3, 1, 2)));
        rules.add(rule(
                Start.SHORT_NUMBER_BEFORE_YEAR,
                D + "(?:-?го|-?е)?\\s(" + Months.RUSSIAN + ")\\s" + Y + "(?:" + RU_YEAR + ")?",
                (m, told) -> inMonth(m, 3, 2, 1)));
        rules.add(rule(
                Start.FOUR_DIGITS,
                Y + KK_OF_YEAR + "\\s" + D + "(?:\\s?-?(?:шы|ші|ы|і))?\\s?(" + Months.KAZAKH + ")",
                (m, told) -> inMonth(m, 1, 3, 2)));
        rules.add(rule(
                Start.SHORT_NUMBER_BEFORE_YEAR,
                D + "(?:\\s?-?(?:шы|ші))?\\s(" + Months.KAZAKH + "),?\\s" + Y + "(?:" + KK_YEAR + ")?",
                (m, told) -> inMonth(m, 3, 2, 1)));
        rules.add(rule(
                Start.EITHER_BEFORE_YEAR,
                "(?:" + D + ")?\\s?(" + Months.ENGLISH + "),?\\s(?:of\\s)?" + Y,
                (m, told) -> month(m, 3, 2)));
        rules.add(rule(
                Start.WORD_BEFORE_YEAR,
                "(" + Months.RUSSIAN + ")\\s" + Y + "(?:" + RU_YEAR + ")?",
                (m, told) -> month(m, 2, 1)));
        rules.add(rule(Start.FOUR_DIGITS, Y + KK_OF_YEAR + "\\s(" + Months.KAZAKH + ")", (m, told) -> month(m, 1, 2)));
        addQuarters(rules);
        addRanges(rules);
        addDecades(rules);
        addYears(rules);
        addRelative(rules);
        return List.copyOf(rules);
    }

    private static void addQuarters(List<Rule> rules) {
        rules.add(rule(
                Start.EITHER_BEFORE_YEAR,
                "(?iu)(first|second|third|fourth|1st|2nd|3rd|4th|Q[1-4])\\s(?:quarter\\s)?(?:of\\s)?(?:the\\syear\\s)?"
                        + Y,
                (m, told) -> quarter(m, 2, 1)));
        rules.add(rule(
                Start.EITHER_BEFORE_YEAR,
                "(?iu)(?<!\\p{L})(I{1,3}|IV|[1-4]|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четв[её]рт\\p{L}+)(?:-?(?:й|го|м))?\\sквартал\\p{L}*\\s"
                        + Y + "(?:" + RU_YEAR + ")?",
                (m, told) -> quarter(m, 2, 1)));
        rules.add(rule(
                Start.FOUR_DIGITS,
                "(?iu)" + Y + KK_OF_YEAR
                        + "\\s(I{1,3}|IV|[1-4]|бірінші|екінші|үшінші|төртінші)(?:\\s?-?(?:ші|шы))?\\sтоқсан\\p{L}*",
                (m, told) -> quarter(m, 1, 2)));
    }

    private static void addRanges(List<Rule> rules) {
        rules.add(rule(
                Start.FOUR_DIGITS, Y + DASH + Y + "(?:" + RU_YEAR + "|" + KK_YEAR + ")?", (m, told) -> range(m, 1, 2)));
        rules.add(rule(Start.FOUR_DIGITS, Y + "[-–](\\d\\d)(?![\\d-])(?!-)", (m, told) -> shortRange(m)));
        rules.add(rule(
                Start.WORD_BEFORE_YEAR,
                "(?iu)(?:from|in|since)\\s?" + Y + "\\s(?:to|till|until|through)\\s" + Y,
                (m, told) -> range(m, 1, 2)));
        rules.add(rule(Start.WORD_BEFORE_YEAR, "(?iu)between\\s" + Y + "\\sand\\s" + Y, (m, told) -> range(m, 1, 2)));
        rules.add(rule(
                Start.WORD_BEFORE_YEAR,
                "(?iu)(?<!\\p{L})с\\s" + Y + "(?:" + RU_YEAR + ")?\\s(?:по|до)\\s" + Y + "(?:" + RU_YEAR + ")?",
                (m, told) -> range(m, 1, 2)));
        rules.add(rule(
                Start.FOUR_DIGITS,
                "(?iu)" + Y + "\\s?жылдан\\s(?:бастап\\s)?" + Y + "\\s?жылға",
                (m, told) -> range(m, 1, 2)));
    }

    private static void addDecades(List<Rule> rules) {
        rules.add(rule(
                Start.FOUR_DIGITS,
                "(?<!\\d)((?:1[5-9]|20)\\d0)(?:s|’s|'s)(?!\\p{L})",
                (m, told) -> decade(m, number(m, 1))));
        rules.add(rule(
                Start.FOUR_DIGITS,
                "(?iu)(?<!\\d)((?:1[5-9]|20)\\d0)-(?:е|х|ых|ые|ми|м)(?!\\p{L})(?:\\s?(?:гг?\\.?(?!\\p{L})|год\\p{L}*))?",
                (m, told) -> m.group().matches("(?iu).*-м(?:\\sгоду?)?") ? Optional.empty() : decade(m, number(m, 1))));
        rules.add(rule(
                Start.FOUR_DIGITS,
                "(?iu)(?<!\\d)((?:1[5-9]|20)\\d0)\\s?-?\\s?(?:шы|ші|ыншы|інші)?\\s?жылдар\\p{L}*",
                (m, told) -> decade(m, number(m, 1))));
        rules.add(rule(
                Start.SHORT_NUMBER,
                "(?iu)(?<![\\d.,-])([2-9]0)(?:-(?:е|х|ые|ых)\\s(?:гг?\\.?(?!\\p{L})|год\\p{L}*)|\\s?-?\\s?(?:шы|ші|ыншы|інші)?\\s?жылдар\\p{L}*)",
                (m, told) -> decade(m, 1900 + number(m, 1))));
    }

    private static void addYears(List<Rule> rules) {
        rules.add(rule(Start.FOUR_DIGITS, Y + RU_YEAR, (m, told) -> year(m, 1)));
        rules.add(rule(
                Start.WORD_BEFORE_YEAR,
                "(?iu)(?<!\\p{L})(?:в|с|к|до|после|от)\\s" + Y + "-(?:м|го|му)(?!\\p{L})",
                (m, told) -> year(m, 1)));
        rules.add(
                rule(Start.FOUR_DIGITS, "(?iu)" + Y + KK_YEAR + "(?!\\s(?:бұрын|бойы|өтті))", (m, told) -> year(m, 1)));
        rules.add(rule(
                Start.WORD_BEFORE_YEAR,
                "(?iu)(?<!\\p{L})(?:in|since|by|from|until|till|during|before|after|of|for|early|late|mid|year|spring|summer|autumn|fall"
                        + "|winter|and|to|through|between)[\\s-]?" + Y + NEXT_EN,
                (m, told) -> year(m, 1)));
        rules.add(rule(
                Start.FOUR_DIGITS,
                "(?<=^[^\\p{L}\\d]{0,3})" + Y + "(?=[\\s:.,–—-]+\\p{L})" + NEXT_EN,
                (m, told) -> year(m, 1)));
        rules.add(rule(Start.FOUR_DIGITS, "(?<=[(])" + Y + "[)]", (m, told) -> year(m, 1)));
    }

    private static void addRelative(List<Rule> rules) {
        rules.add(relativeYear(
                "(?:last|previous)\\syear|(?:прошл|минувш)(?:ом|ого|ый|ым)\\sгод(?:у|а|ом)?|былтыр(?:ғы)?|өткен\\sжыл(?:ы|ғы|дың)",
                -1));
        rules.add(relativeYear(
                "(?:this|(?:the\\s)?current)\\syear|(?:эт|нынешн|текущ)(?:ом|ем|его|ого|им)\\sгод(?:у|а|ом)?|биыл(?:ғы)?|осы\\sжыл(?:ы|ғы|дың)",
                0));
        rules.add(relativeYear(
                "next\\syear|(?:следующ|будущ)(?:ем|его|ий)\\sгод(?:у|а)?|(?:келесі|келер)\\sжыл(?:ы|ғы|дың)", 1));
        rules.add(rule(
                Start.SHORT_NUMBER,
                "(?iu)(?<![\\p{L}\\d.,-])(\\d{1,2})\\s(?:years\\sago|(?:лет|года|год)\\sназад|жыл\\sбұрын)(?!\\p{L})",
                (m, told) -> told == null
                        ? Optional.empty()
                        : Optional.of(DateMention.year(told.getYear() - number(m, 1), m.start())
                                .told())));
        rules.add(rule(
                Start.RELATIVE_WORD,
                "(?iu)(?<!\\p{L})(?:last\\smonth|(?:прошлом|минувшем)\\sмесяце|өткен\\sай(?:да|дың))(?!\\p{L})",
                (m, told) -> told == null ? Optional.empty() : Optional.of(lastMonth(m, told))));
        rules.add(rule(
                Start.RELATIVE_WORD,
                "(?iu)(?<!\\p{L})(?:yesterday|вчера|кеше)(?!\\p{L})",
                (m, told) -> told == null ? Optional.empty() : Optional.of(yesterday(m, told))));
    }

    private static Rule relativeYear(String words, int years) {
        return rule(
                Start.RELATIVE_WORD,
                "(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})",
                (m, told) -> told == null
                        ? Optional.empty()
                        : Optional.of(DateMention.year(told.getYear() + years, m.start())
                                .told()));
    }

    private static DateMention lastMonth(MatchResult m, LocalDate told) {
        LocalDate month = told.minusMonths(1);
        return DateMention.month(month.getYear(), month.getMonthValue(), m.start())
                .told();
    }

    private static DateMention yesterday(MatchResult m, LocalDate told) {
        LocalDate day = told.minusDays(1);
        return DateMention.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), m.start())
                .told();
    }

    private static Rule rule(Start start, String expression, Reading reading) {
        Pattern pattern = Pattern.compile(expression.replace("\\s", "[\\s\\u00A0\\u202F]"));
        return new Rule(start, pattern, start.isWord() ? FirstLetters.of(pattern) : FirstLetters.ANY, reading);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<DateMention> inMonth(MatchResult m, int year, int month, int day) {
        return day(m, year, Months.number(m.group(month)), day);
    }

    private static Optional<DateMention> day(MatchResult m, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(number(m, year), month, number(m, day));
            return plausible(date.getYear())
                    ? Optional.of(DateMention.day(date.getYear(), month, date.getDayOfMonth(), m.start()))
                    : Optional.empty();
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<DateMention> month(MatchResult m, int year, int month) {
        return Optional.of(DateMention.month(number(m, year), Months.number(m.group(month)), m.start()));
    }

    private static Optional<DateMention> quarter(MatchResult m, int year, int quarter) {
        String word = m.group(quarter).toLowerCase(Locale.ROOT);
        // the English words need "quarter" after them: the first 2020 is none
        if (word.matches("\\p{IsLatin}{4,}|\\dst|\\dnd|\\drd|\\dth")
                && !m.group().toLowerCase(Locale.ROOT).contains("quarter")) {
            return Optional.empty();
        }
        return Optional.of(DateMention.quarter(number(m, year), quarter(word), m.start()));
    }

    private static int quarter(String word) {
        if (word.matches("i|.*1.*|first|перв.*|бірінші")) {
            return 1;
        }
        if (word.matches("ii|.*2.*|second|втор.*|екінші")) {
            return 2;
        }
        return word.matches("iii|.*3.*|third|трет.*|үшінші") ? 3 : 4;
    }

    private static Optional<DateMention> range(MatchResult m, int from, int to) {
        int first = number(m, from);
        int last = number(m, to);
        return first < last && plausible(first) && plausible(last)
                ? Optional.of(DateMention.range(first, last, m.start()))
                : Optional.empty();
    }

    /** {@code 2015–17}; 2015-07 is a month. */
    private static Optional<DateMention> shortRange(MatchResult m) {
        int first = number(m, 1);
        int last = first / 100 * 100 + number(m, 2);
        return last > first && number(m, 2) > 12
                ? Optional.of(DateMention.range(first, last, m.start()))
                : Optional.empty();
    }

    private static Optional<DateMention> decade(MatchResult m, int year) {
        return Optional.of(DateMention.decade(year, m.start()));
    }

    private static Optional<DateMention> year(MatchResult m, int group) {
        return Optional.of(DateMention.year(number(m, group), m.start()));
    }

    private static boolean plausible(int year) {
        return year >= EARLIEST && year <= LATEST;
    }
}
