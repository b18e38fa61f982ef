package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "kk,kk",
        "KAZ,kk",
        "Kazakh,kk",
        "қазақша,kk",
        "казахский,kk",
        "kz,kk",
        "русский,ru",
        "Russian,ru",
        "орысша,ru",
        "rus,ru",
        "en-US,en",
        "en_GB,en",
        "eng-US,en",
        "English,en",
        "ағылшын тілі,en",
        "uzb,uz",
        "klingon,klingon",
        "DE,de",
        "zh-Hans,zh"
    })
    void languagesBecomeCodes(String given, String expected) {
        assertEquals(expected, LanguageNames.normalise(given));
    }

    @ParameterizedTest
    @CsvSource({
        "kz,KAZ",
        "KAZ,KAZ",
        "Kazakhstan,KAZ",
        "Қазақстан Республикасы,KAZ",
        "РФ,RUS",
        "Ресей,RUS",
        "АҚШ,USA",
        "США,USA",
        "The United States,USA",
        "uk,GBR",
        "Atlantis,Atlantis",
        "EU,EU",
        "de,DEU"
    })
    void countriesBecomeCodes(String given, String expected) {
        assertEquals(expected, CountryNames.normalise(given));
    }

    @ParameterizedTest
    @CsvSource({
        "Government,government",
        "state,government",
        "Ministry,government",
        "МЕМЛЕКЕТТІК,government",
        "press,media",
        "СМИ,media",
        "БАҚ,media",
        "НПО,ngo",
        "ҮЕҰ,ngo",
        "think-tank,ngo",
        "Civil_Society,ngo",
        "journal article,academic",
        "соцсети,social",
        "Podcast,podcast"
    })
    void kindsOfSourcesHaveOneName(String given, String expected) {
        assertEquals(expected, SourceTypes.normalise(given));
    }

    @ParameterizedTest
    @CsvSource({
        "Author or Outlet,author_or_outlet",
        "\uFEFFText,text",
        "' Дата ',дата",
        "og:title,og_title",
        "pub-date,pub-date",
        "??,''"
    })
    void fieldNamesCanBeTypedInAQuery(String column, String expected) {
        assertEquals(expected, FieldNames.of(column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            government/kk/2023-09-01_title.txt | source_type=government, language=kk | date=2023-09-01, title=title
            мемлекеттік/KAZ/2023-09 some_thing.md | source_type=мемлекеттік, country=KAZ | date=2023-09, title=some thing
            corpus/media/rus/USA/2023/a.txt | source_type=media, language=rus, country=USA, date=2023 |
            news/2021-05-06-slug.txt | source_type=news | date=2021-05-06
            a/1999-12-31/b.en.txt | date=1999-12-31 | language=en
            a/forum_2023-09-01.txt | | date=2023-09-01
            a/forum-20230901.pdf | | date=20230901
            a/20230901_forum.pdf | | date=20230901, title=forum
            a/2023_09_forum.txt | | date=2023-09, title=forum
            a/2023_09_01_forum.txt | | date=2023-09-01, title=forum
            a/01.09.2023_forum.txt | | date=01.09.2023, title=forum
            a/25-09-2023.txt | | date=25-09-2023
            a/vstrecha-1-sentyabrya-2023.html | | date=1 sentyabrya 2023
            a/Брифинг 2 қыркүйек 2023.docx | | date=2 қыркүйек 2023
            a/01-09-2023.txt | |
            a/talks_2023-09-01_2023-09-05.txt | |
            a/agenda2030.txt | |
            a/doc-1234567890123.txt | |
            0457_text.txt | |
            1592_text.txt | |
            2023-02-30_x.txt | |
            """)
    void pathsTellMetadata(String path, String folders, String file) {
        assertEquals(fields(folders), PathMetadata.ofFolders(path));
        assertEquals(fields(file), PathMetadata.ofFile(path));
    }

    private static Map<String, String> fields(String list) {
        Map<String, String> fields = new HashMap<>();
        if (list != null) {
            for (String field : list.split(", ")) {
                fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
            }
        }
        return fields;
    }
}
