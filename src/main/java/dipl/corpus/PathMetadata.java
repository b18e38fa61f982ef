package dipl.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of folders and files say: {@code government/kk/2023-09-01_title.txt}, {@code forum_1-sentyabrya-2023.txt}. A deeper folder counts more than a higher
 * one, and a folder named as a date counts as long as the file's own name has none.
 */
final class PathMetadata {
    private static final Pattern DATED = Pattern.compile(
            "(\\d{4}-\\d{2}(?:-\\d{2})?|(?:1[5-9]|20)\\d{6}|(?:19\\d|20[0-4])\\d)(?:([_ ]+|-|\\.)(.*))?");

    /** A whole date, or a year and month with a bar below between them, that stands by itself within a name. */
    private static final Pattern DATE_WITHIN = Pattern.compile(
            "(?<![\\p{L}\\d])((?:19|20)\\d\\d[-_.]\\d\\d[-_.]\\d\\d"
                    + "|(?:19|20)\\d\\d_(?:0[1-9]|1[0-2])|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                    + "|\\d{1,2}[-_.]\\d{1,2}[-_.](?:19|20)\\d\\d|\\d{1,2}[-_ .](\\p{L}{3,})[-_ .](?:19|20)\\d\\d)(?![\\p{L}\\d])");

    private static final Pattern LANGUAGE_ENDING = Pattern.compile("(.+)[._-](kk|kz|kaz|ru|rus|en|eng)");

    private PathMetadata() {}

    /** What the folders say, for a path with {@code /} between names. */
    static Map<String, String> ofFolders(String path) {
        Map<String, String> fields = new HashMap<>();
        String[] names = path.split("/");
        for (int i = 0; i < names.length - 1; i++) {
            folder(names[i], fields);
        }
        return fields;
    }

    private static void folder(String name, Map<String, String> fields) {
        if (CountryNames.isCode(name)) {
            fields.put(FieldNames.COUNTRY, name);
        } else if (name.matches("(?i)kk|kz|ru|en|kaz|rus|eng") || name.length() > 3 && isChosenLanguage(name)) {
            fields.put(FieldNames.LANGUAGE, name);
        } else if (SourceTypes.known(name).isPresent()) {
            fields.put(FieldNames.SOURCE_TYPE, name);
        } else if (name.length() > 3 && CountryNames.known(name).isPresent()) {
            fields.put(FieldNames.COUNTRY, name);
        } else if (DATED.matcher(name).matches() && Dates.parse(name).isPresent()) {
            fields.put(FieldNames.DATE, name);
        }
    }

    private static boolean isChosenLanguage(String name) {
        return LanguageNames.known(name)
                .filter(code -> code.matches("kk|ru|en"))
                .isPresent();
    }

    /** What the file's own name says: date, title and language. */
    static Map<String, String> ofFile(String path) {
        Map<String, String> fields = new HashMap<>();
        String name = stem(path);
        Matcher language = LANGUAGE_ENDING.matcher(name);
        if (language.matches()) {
            fields.put(FieldNames.LANGUAGE, language.group(2));
            name = language.group(1);
        }
        Matcher dated = DATED.matcher(name);
        boolean wholeDate = dated.matches() && dated.group(1).length() > "2023".length();
        if (wholeDate || !dateWithin(name, fields)) {
            dateBefore(dated, fields);
        }
        return fields;
    }

    private static void dateBefore(Matcher dated, Map<String, String> fields) {
        if (dated.matches() && Dates.parse(dated.group(1)).isPresent()) {
            fields.put(FieldNames.DATE, dated.group(1));
            String separator = dated.group(2);
            if (separator != null && (separator.startsWith("_") || separator.startsWith(" "))) {
                title(words(dated.group(3)), fields);
            }
        }
    }

    /** Takes the only date in a name, wherever it stands; what follows a date at the beginning is the title. */
    private static boolean dateWithin(String name, Map<String, String> fields) {
        Matcher found = DATE_WITHIN.matcher(name);
        if (!found.find()) {
            return false;
        }
        String date = found.group(2) == null
                ? found.group(1).replace('_', '-')
                : found.group(1).replaceAll("[-_.]", " ");
        String rest = found.start() == 0 && name.startsWith("_", found.end()) ? words(name.substring(found.end())) : "";
        if (Dates.parse(date).isEmpty() || found.find()) {
            return false;
        }
        fields.put(FieldNames.DATE, date);
        title(rest, fields);
        return true;
    }

    private static void title(String title, Map<String, String> fields) {
        if (!title.isEmpty()) {
            fields.put(FieldNames.TITLE, title);
        }
    }

    /** The file's name as a title, for want of a better one. */
    static String title(String path) {
        String title = words(stem(path));
        return title.isEmpty() ? stem(path) : title;
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String words(String name) {
        String words = name.replace('_', ' ');
        return (words.contains(" ") ? words : words.replace('-', ' ')).strip();
    }
}
