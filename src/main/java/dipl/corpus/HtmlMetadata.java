package dipl.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself: in {@code <title>}, {@code <html lang>}, JSON-LD, OpenGraph, Dublin Core and plain meta elements. */
final class HtmlMetadata {
    private static final int LONGEST_JSON = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** For each field the names of meta elements that fill it, the most telling first. */
    private static final Map<String, List<String>> META = meta();

    private HtmlMetadata() {}

    private static Map<String, List<String>> meta() {
        Map<String, List<String>> meta = new LinkedHashMap<>();
        meta.put(
                FieldNames.TITLE,
                List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "title"));
        meta.put(
                FieldNames.DATE,
                List.of(
                        "article:published_time",
                        "citation_publication_date",
                        "datepublished",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dcterms.created",
                        "dc.date",
                        "dcterms.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "og:published_time",
                        "date"));
        meta.put(
                FieldNames.AUTHOR,
                List.of("author", "article:author", "citation_author", "dc.creator", "dcterms.creator"));
        meta.put(
                FieldNames.OUTLET,
                List.of(
                        "og:site_name",
                        "citation_journal_title",
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher",
                        "application-name"));
        meta.put(
                FieldNames.LANGUAGE,
                List.of("dc.language", "dcterms.language", "language", "content-language", "og:locale"));
        meta.put(FieldNames.URL, List.of("og:url", "dc.identifier.uri", "citation_public_url"));
        meta.put("licence", List.of("dcterms.license", "dc.rights", "dcterms.rights", "license"));
        meta.put("keywords", List.of("keywords", "news_keywords"));
        return meta;
    }

    static Map<String, String> of(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> elements = elements(page);
        for (Element script : page.select("script[type=application/ld+json]")) {
            linkedData(linkedData(script.data()), fields, 0);
        }
        META.forEach((field, names) -> {
            for (String name : names) {
                String value = elements.get(name);
                if (value != null && accepts(field, value)) {
                    fields.putIfAbsent(field, value);
                }
            }
        });
        put(FieldNames.TITLE, page.title(), fields);
        Element html = page.selectFirst("html");
        if (html != null) {
            String language = html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
            LanguageNames.known(language).ifPresent(code -> fields.put(FieldNames.LANGUAGE, code));
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        put(FieldNames.URL, canonical == null ? "" : canonical.attr("href"), fields);
        Element time = page.selectFirst(
                "time[pubdate][datetime], time[itemprop=datePublished][datetime], article time[datetime]");
        if (time != null && Dates.parse(time.attr("datetime")).isPresent()) {
            put(FieldNames.DATE, time.attr("datetime"), fields);
        }
        return fields;
    }

    private static Map<String, String> elements(Document page) {
        Map<String, String> elements = new LinkedHashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    elements.putIfAbsent(name, meta.attr("content").strip());
                }
            }
        }
        return elements;
    }

    private static boolean accepts(String field, String value) {
        switch (field) {
            case FieldNames.DATE:
                return Dates.parse(value).isPresent();
            case FieldNames.LANGUAGE:
                return LanguageNames.known(value).isPresent();
            case FieldNames.AUTHOR:
                return !value.matches("(?i)https?://.*");
            default:
                return true;
        }
    }

    private static void put(String field, String value, Map<String, String> fields) {
        if (!value.isBlank()) {
            fields.putIfAbsent(field, value.strip());
        }
    }

    /** Broken data of a page about itself counts as none: the page still has its text and the rest of its head. */
    private static JsonNode linkedData(String json) {
        try {
            return json.length() > LONGEST_JSON ? JSON.missingNode() : JSON.readTree(json);
        } catch (JacksonException broken) {
            return JSON.missingNode();
        }
    }

    private static void linkedData(JsonNode node, Map<String, String> fields, int depth) {
        if (depth > 4) {
            return;
        }
        if (node.isArray()) {
            node.forEach(member -> linkedData(member, fields, depth + 1));
        } else if (node.isObject()) {
            linkedData(node.path("@graph"), fields, depth + 1);
            if (node.has("headline") || node.has("datePublished")) {
                put(FieldNames.TITLE, text(node.path("headline")), fields);
                String date = text(node.path("datePublished"));
                put(FieldNames.DATE, Dates.parse(date).isPresent() ? date : "", fields);
                put(FieldNames.AUTHOR, text(node.path("author")), fields);
                put(FieldNames.OUTLET, text(node.path("publisher")), fields);
                put(
                        FieldNames.LANGUAGE,
                        LanguageNames.known(text(node.path("inLanguage"))).orElse(""),
                        fields);
            }
        }
    }

    /** A plain value, the name of an object, or those of a list. */
    private static String text(JsonNode node) {
        if (node.isArray()) {
            StringBuilder names = new StringBuilder();
            for (JsonNode member : node) {
                String name = text(member);
                names.append(names.isEmpty() || name.isEmpty() ? "" : "; ").append(name);
            }
            return names.toString();
        }
        JsonNode value = node.isObject() ? node.path("name") : node;
        return value.isString() ? value.stringValue() : "";
    }
}
