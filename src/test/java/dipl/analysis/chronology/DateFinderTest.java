package dipl.analysis.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates that sentences name, in three languages. */
class DateFinderTest {
    private static String dates(String sentence, String told) {
        List<DateMention> found = DateFinder.find(sentence, told);
        // in a text, runs of white space are not yet single blanks
        String inText = "no date here. " + sentence.replace(" ", " \n");
        assertTrue(
                found.isEmpty() || DateFinder.mayFind(inText, 14, inText.length(), DateFinder.told(told)),
                "passed over: " + sentence);
        return found.stream()
                .map(date -> date.date() + " " + date.precision().label(date.relative()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void sentencesWithoutDigitsAndRelativeWordsArePassedOver() {
        String text = "Last summer. A blast yearly.";
        assertTrue(DateFinder.mayFind(text, 0, 12, DateFinder.told("2020")));
        assertFalse(DateFinder.mayFind(text, 0, 12, null), "nobody knows last year when the telling has no date");
        assertFalse(DateFinder.mayFind(text, 12, text.length(), DateFinder.told("2020")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 қыркүйек 2023 жылы форум өтті.                     | 2023-09-02 day
            Форум 2023 жылғы 2 қыркүйекте ашылды.                | 2023-09-02 day
            Қазақстан 1991 жылы 16 желтоқсанда тәуелсіздік алды. | 1991-12-16 day
            Указ подписан 1 сентября 2023 г. в Астане.           | 2023-09-01 day
            от 16 марта 2020-го года                             | 2020-03-16 day
            On September 1, 2023, the President spoke.           | 2023-09-01 day
            the Constitution of 30 August 1995                   | 1995-08-30 day
            adopted on 12.05.2014                                | 2014-05-12 day
            adopted on 31.02.2014                                | ''
            2014 жылдың мамырында банк ашылды.                   | 2014-05 month
            В мае 2014 года открылся банк.                       | 2014-05 month
            In May 2014 the bank opened.                         | 2014-05 month
            2020 жылдың бірінші тоқсанында экспорт төмендеді.    | 2020-Q1 quarter
            В третьем квартале 2020 года экспорт упал.           | 2020-Q3 quarter
            In the fourth quarter of 2020 exports fell.          | 2020-Q4 quarter
            2015–2017 жылдары                                    | 2015/2017 range
            с 2005 года по 2010 год действовала программа        | 2005/2010 range
            From1996 till 2000 the White House invented          | 1996/2000 range
            between 1996 and 2000                                | 1996/2000 range
            for 2021-22                                          | 2021/2022 range
            In 1992 and 1995 the treaties were signed.           | 1992 year, 1995 year
            1990-жылдары ел тәуелсіздік алды.                    | 1990s decade
            В 1990-е годы началась перестройка.                  | 1990s decade
            90-е годы были трудными.                             | 1990s decade
            During the 1990s the country opened.                 | 1990s decade
            к 2030 году; в 2010-м                                | 2030 year, 2010 year
            Биыл 2023 ж. басталды                                | 2021 relative-year, 2023 year
            """)
    void readsDates(String sentence, String expected) {
        assertEquals(expected, dates(sentence, "2021-03-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 2000 people came, and 2010 tenge were paid.
            There were 2015 participants in 2000 schools.
            EXPO-2017, Strategy-2050, A/RES/2010/15
            стоимость 2015 рублей, телефон 2020-15-16, 1917.5 км
            Жылы лебіз, 5 мың жыл
            As Nye shows (Nye, 2004), soft power matters (Giddens 2019).
            2,5 года назад открылся центр, а 1.5 years ago
            Much was done over the past year.
            """)
    void aNumberIsNoYear(String sentence) {
        assertEquals("", dates(sentence, "2021-03-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Last year the forum was held.  | 2020 relative-year
            В прошлом году прошёл форум.   | 2020 relative-year
            Былтыр форум өтті.             | 2020 relative-year
            It will be held next year.     | 2022 relative-year
            It was founded 10 years ago.   | 2011 relative-year
            Центр открылся 3 года назад.   | 2018 relative-year
            Өткен айда форум өтті.         | 2020-12 relative-month
            Форум прошёл в прошлом месяце. | 2020-12 relative-month
            Вчера открылся форум.          | 2021-01-14 relative-day
            """)
    void relativeDatesAreToldFromTheDocument(String sentence, String expected) {
        assertEquals(expected, dates(sentence, "2021-01-15"));
        assertEquals("", dates(sentence, ""));
    }

    @Test
    void datesSortByTheirFirstDay() {
        List<String> sorted = DateFinder.find("In 2001, in May 2001, on 1 May 2001, 2001–2003, the 2000s", "").stream()
                .sorted(java.util.Comparator.comparingInt(DateMention::first).thenComparingInt(DateMention::last))
                .map(DateMention::date)
                .toList();
        assertEquals(List.of("2000s", "2001", "2001/2003", "2001-05", "2001-05-01"), sorted);
    }
}
