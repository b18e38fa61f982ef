package dipl.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of metadata fields as dipl writes them, and the other names that people give to the known ones. */
final class FieldNames {
    static final String TITLE = "title";
    static final String SOURCE_TYPE = "source_type";
    static final String LANGUAGE = "language";
    static final String COUNTRY = "country";
    static final String DATE = "date";
    static final String OUTLET = "outlet";
    static final String AUTHOR = "author";
    static final String URL = "url";
    static final String ID = "id";
    static final String DATE_AS_GIVEN = "date_as_given";

    /** Names of the column that holds a row's text, the likeliest first. */
    static final List<String> TEXT_COLUMNS = List.of(
            "text",
            "full_text",
            "fulltext",
            "article_text",
            "body",
            "article_body",
            "content",
            "article",
            "message",
            "post",
            "текст",
            "полный_текст",
            "текст_статьи",
            "мәтін",
            "мәтіні",
            "содержание",
            "мазмұны");

    /** Names of the column that holds a row's own name, the likeliest first. */
    static final List<String> ID_COLUMNS = List.of("id", "docid", "doc_id", "document_id", "uid", "_id");

    /**
     * A second name for a known field, or its own, under which it may stand in a nested object.
     *
     * @param alias the name as it is met, normalised
     * @param field the known field that it fills where that is missing
     */
    record Alias(String alias, String field) {}

    static final List<Alias> ALIASES = List.of(
            new Alias(LANGUAGE, LANGUAGE),
            new Alias(DATE, DATE),
            new Alias(TITLE, TITLE),
            new Alias(OUTLET, OUTLET),
            new Alias(AUTHOR, AUTHOR),
            new Alias(URL, URL),
            new Alias(SOURCE_TYPE, SOURCE_TYPE),
            new Alias(COUNTRY, COUNTRY),
            new Alias("lang", LANGUAGE),
            new Alias("тіл", LANGUAGE),
            new Alias("тілі", LANGUAGE),
            new Alias("язык", LANGUAGE),
            new Alias("published", DATE),
            new Alias("pubdate", DATE),
            new Alias("pub_date", DATE),
            new Alias("publication_date", DATE),
            new Alias("published_date", DATE),
            new Alias("date_published", DATE),
            new Alias("datepublished", DATE),
            new Alias("published_at", DATE),
            new Alias("publishedat", DATE),
            new Alias("publish_date", DATE),
            new Alias("created_at", DATE),
            new Alias("datetime", DATE),
            new Alias("timestamp", DATE),
            new Alias("year", DATE),
            new Alias("күні", DATE),
            new Alias("күн", DATE),
            new Alias("дата", DATE),
            new Alias("дата_публикации", DATE),
            new Alias("headline", TITLE),
            new Alias("heading", TITLE),
            new Alias("тақырып", TITLE),
            new Alias("тақырыбы", TITLE),
            new Alias("заголовок", TITLE),
            new Alias("название", TITLE),
            new Alias("outlet_name", OUTLET),
            new Alias("publisher", OUTLET),
            new Alias("publication", OUTLET),
            new Alias("newspaper", OUTLET),
            new Alias("site_name", OUTLET),
            new Alias("author_or_outlet", OUTLET),
            new Alias("source.name", OUTLET),
            new Alias("source", OUTLET),
            new Alias("издание", OUTLET),
            new Alias("источник", OUTLET),
            new Alias("басылым", OUTLET),
            new Alias("дереккөз", OUTLET),
            new Alias("authors", AUTHOR),
            new Alias("byline", AUTHOR),
            new Alias("creator", AUTHOR),
            new Alias("автор", AUTHOR),
            new Alias("авторы", AUTHOR),
            new Alias("link", URL),
            new Alias("uri", URL),
            new Alias("ссылка", URL),
            new Alias("сілтеме", URL),
            new Alias("sourcetype", SOURCE_TYPE),
            new Alias("type", SOURCE_TYPE),
            new Alias("тип_источника", SOURCE_TYPE),
            new Alias("страна", COUNTRY),
            new Alias("ел", COUNTRY),
            new Alias("елі", COUNTRY),
            new Alias("license", "licence"),
            new Alias("rights", "licence"),
            new Alias("лицензия", "licence"));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\uFEFF]+");
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.\\-]+");

    private FieldNames() {}

    /**
     * The field's name for a column: lower-case, {@code _} for blanks and for whatever a query could not spell.
     *
     * @return empty if nothing is left
     */
    static String of(String column) {
        if (isPlain(column)) {
            return column;
        }
        String name = BLANKS.matcher(column.replace("\uFEFF", "").strip()).replaceAll("_");
        name = UNUSUAL.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_");
        return name.matches("[_.\\-]*") ? "" : name;
    }

    /** Nearly every column of nearly every row; the patterns are too slow for millions of them. */
    private static boolean isPlain(String column) {
        boolean letter = false;
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            letter |= c >= 'a' && c <= 'z';
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' && c != '.') {
                return false;
            }
        }
        return letter;
    }
}
