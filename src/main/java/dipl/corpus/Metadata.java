package dipl.corpus;

import dipl.encoding.EncodingFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is known of one document: fields in their known names and forms, where each was found, and what the user should be told.
 *
 * <p>Each source of metadata fills the fields that no stronger one has filled ({@link FieldSource} is in that order). Within one
 * source, a column of another name ({@code lang}, {@code author_or_outlet}, {@code published} …) fills the known field it stands
 * for, if that is missing there, and is kept under its own name as well. Languages become ISO 639-1 codes, countries ISO 3166-1
 * alpha-3, dates ISO 8601 of the precision given; what cannot be read as a date is kept in {@code date_as_given}.
 *
 * @param fields in the order of their names
 * @param sources for each field
 * @param notes one line each
 * @param otherDates what weaker sources say of the date, where it disagrees with {@code fields}
 */
public record Metadata(
        Map<String, String> fields,
        Map<String, FieldSource> sources,
        List<String> notes,
        Map<FieldSource, String> otherDates) {
    /** Longer values are cut, for they are no metadata and an index does not take them. */
    static final int LONGEST_VALUE = 8000;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\p{Z}\\u0080-\\u00A0]+");

    public Metadata {
        fields = Map.copyOf(fields);
        sources = Map.copyOf(sources);
        notes = List.copyOf(notes);
        otherDates = Map.copyOf(otherDates);
    }

    /**
     * Puts together what several sources say.
     *
     * @param layers for each source its fields as they are found
     */
    public static Metadata resolve(Map<FieldSource, Map<String, String>> layers) {
        Map<String, String> fields = new TreeMap<>();
        Map<String, FieldSource> sources = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        Map<FieldSource, String> otherDates = new EnumMap<>(FieldSource.class);
        for (FieldSource source : FieldSource.values()) {
            Map<String, String> layer = known(layers.getOrDefault(source, Map.of()), notes);
            layer.forEach((field, value) -> {
                if (fields.putIfAbsent(field, value) == null) {
                    sources.put(field, EncodingFields.ALL.contains(field) ? FieldSource.CONTENT : source);
                } else if (field.equals(FieldNames.DATE) && !Dates.agree(fields.get(field), value)) {
                    otherDates.put(source, value);
                }
            });
        }
        return new Metadata(fields, sources, notes, otherDates);
    }

    /** One source's fields in their known names and forms. */
    private static Map<String, String> known(Map<String, String> layer, List<String> notes) {
        if (layer.isEmpty()) {
            return layer;
        }
        Map<String, String> given = new LinkedHashMap<>();
        // in order, so that of two columns with one name after normalisation always the same one counts
        new TreeMap<>(layer).forEach((column, value) -> {
            String field = FieldNames.of(column);
            String text = clean(value);
            if (!field.isEmpty() && !field.equals("path") && !text.isEmpty()) {
                given.putIfAbsent(field, text);
            }
        });
        Map<String, String> fields = new LinkedHashMap<>();
        given.forEach((field, value) -> form(field, value, notes).forEach(fields::put));
        boolean nested = given.keySet().stream().anyMatch(field -> field.startsWith("meta"));
        for (FieldNames.Alias alias : FieldNames.ALIASES) {
            String value = given.get(alias.alias());
            if (value == null && nested) {
                value = nested(alias.alias(), given);
            }
            if (value != null && !given.containsKey(alias.field()) && !fields.containsKey(alias.field())) {
                standIn(alias.field(), value).ifPresent(v -> fields.put(alias.field(), v));
            }
        }
        return fields;
    }

    /** The value of a known field that stands in an object named meta or metadata. */
    private static String nested(String field, Map<String, String> given) {
        return given.getOrDefault("metadata." + field, given.get("meta." + field));
    }

    private static String clean(String value) {
        String text =
                isClean(value) ? value : BLANKS.matcher(value).replaceAll(" ").strip();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    private static boolean isClean(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean oddBlank = c == ' ' && (i == 0 || i == value.length() - 1 || value.charAt(i - 1) == ' ');
            if (c < ' ' || oddBlank || c >= '\u007F' && (c <= '\u00A0' || Character.isWhitespace(c))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> form(String field, String value, List<String> notes) {
        switch (field) {
            case FieldNames.LANGUAGE:
                return Map.of(field, LanguageNames.normalise(value));
            case FieldNames.COUNTRY:
                return Map.of(field, CountryNames.normalise(value));
            case FieldNames.SOURCE_TYPE:
                return Map.of(field, SourceTypes.normalise(value));
            case FieldNames.DATE:
                Optional<String> date = Dates.parse(value);
                if (date.isEmpty()) {
                    notes.add(Dates.problem(value));
                }
                return Map.of(date.isPresent() ? field : FieldNames.DATE_AS_GIVEN, date.orElse(value));
            default:
                return Map.of(field, value);
        }
    }

    /** What a column of another name may say about a field; words that are no date, language or kind are not forced into one. */
    private static Optional<String> standIn(String field, String value) {
        switch (field) {
            case FieldNames.LANGUAGE:
                return LanguageNames.known(value);
            case FieldNames.COUNTRY:
                return CountryNames.known(value);
            case FieldNames.SOURCE_TYPE:
                return SourceTypes.known(value);
            case FieldNames.DATE:
                return Dates.parse(value);
            case FieldNames.OUTLET:
                return value.matches("(?i)https?://.*") ? Optional.empty() : Optional.of(value);
            default:
                return Optional.of(value);
        }
    }
}
