package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 2023
            2023-09 | 2023-09
            2023-9-1 | 2023-09-01
            2023-09-01 | 2023-09-01
            2023-09-01T10:20:30+05:00 | 2023-09-01
            2018-12-18 09:32:31 -0500 | 2018-12-18
            20230901 | 2023-09-01
            2023/09/01 | 2023-09-01
            2023.09.01 | 2023-09-01
            01.09.2023 | 2023-09-01
            1.9.2023 г. | 2023-09-01
            09.2023 | 2023-09
            31/12/2022 | 2022-12-31
            12/31/2022 | 2022-12-31
            05/05/2022 | 2022-05-05
            09/2023 | 2023-09
            2 қыркүйек 2023 ж. | 2023-09-02
            2023 жылғы 2 қыркүйек | 2023-09-02
            2023 жылдың 2 қыркүйегі | 2023-09-02
            2023 жылғы 2 қыркүйекте | 2023-09-02
            2023 жылдың қыркүйегінде | 2023-09
            2023 жылғы 30 тамыздан | 2023-08-30
            2023 жылғы 16 желтоқсанда | 2023-12-16
            2024 жылғы наурыздың 22-сі | 2024-03-22
            2 қыркүйек, 2023 жыл, сағат 14:05 | 2023-09-02
            2022 ж. 1 маусымда | 2022-06-01
            Жарияланды: 2 қыркүйек 2023 | 2023-09-02
            Жарияланған күні: 02.09.2023 | 2023-09-02
            Опубликовано: 1 сентября 2023 | 2023-09-01
            Дата публикации: 01.09.2023 14:05 | 2023-09-01
            Опубликовано 1 сентября 2023 г. в 14:05 | 2023-09-01
            1 сентября 2023 года, 14:05 (мск) | 2023-09-01
            в сентябре 2023 года | 2023-09
            01.09.23 | 2023-09-01
            1.9.2023 | 2023-09-01
            31.12.99 | 1999-12-31
            1-sentyabrya-2023 | 2023-09-01
            Published on September 1, 2023 | 2023-09-01
            Published: 1 September 2023, 10:15 a.m. | 2023-09-01
            the 1st of September, 2023 | 2023-09-01
            September 1st, 2023 – 10:00 | 2023-09-01
            20230901101500 | 2023-09-01
            2023 ж. қараша | 2023-11
            қазан 2021 | 2021-10
            1 сентября 2023 г. | 2023-09-01
            1 сентября 2023 года, 14:30 | 2023-09-01
            пятница, 1 сентября 2023 | 2023-09-01
            Сентябрь 2023 | 2023-09
            2023 год | 2023
            2019 г. | 2019
            September 1, 2023 | 2023-09-01
            Sept. 1, 2023 | 2023-09-01
            1 Sep 2023 | 2023-09-01
            1st of September 2023 | 2023-09-01
            Fri, 01 Sep 2023 10:20:30 GMT | 2023-09-01
            Friday, September 1, 2023 4:05 PM | 2023-09-01
            September 2023 | 2023-09
            14:30, 01.09.2023 | 2023-09-01
            2024-02-29 | 2024-02-29
            """)
    void readsWhatPeopleWrite(String given, String expected) {
        assertEquals(Optional.ofNullable(expected), Dates.parse(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-30",
                "2023-13",
                "30 февраля 2023",
                "01/02/2023",
                "2019-2020",
                "next spring",
                "12",
                "0000",
                "12345",
                "1 2 3 4",
                "September",
                "2 қыркүйекте",
                "1-3 сентября 2023",
                "Note: see 2023 report",
                "32.01.20",
                "версия 1.2.3",
                "Mayor 2020",
                "32.01.2020",
                "2023-09-01-02"
            })
    void takesNothingElseForADate(String given) {
        assertEquals(Optional.empty(), Dates.parse(given));
    }

    @Test
    void saysWhichDatesAreAmbiguous() {
        assertTrue(Dates.problem("01/02/2023").contains("which number is the month"));
        assertTrue(Dates.problem("soon").startsWith("no date"));
    }

    @Test
    void everyDayComesBackFromItsOwnNotation() {
        long seed = 20230901;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
            String dotted = day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
            assertEquals(Optional.of(day.toString()), Dates.parse(dotted), "seed " + seed);
            assertEquals(Optional.of(day.toString()), Dates.parse(day + "T00:00:00Z"), "seed " + seed);
        }
    }
}
