package dipl.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of folders and files say: {@code government/kk/2023-09-01_title.txt}. A deeper folder counts more than a higher
 * one, and a folder named as a date counts as long as the file's own name has none.
 */
final class PathMetadata {
    private static final Pattern DATED = Pattern.compile(
            "(\\d{4}-\\d{2}(?:-\\d{2})?|(?:1[5-9]|20)\\d{6}|(?:19\\d|20[0-4])\\d)(?:([_ ]+|-|\\.)(.*))?");
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
        if (dated.matches() && Dates.parse(dated.group(1)).isPresent()) {
            fields.put(FieldNames.DATE, dated.group(1));
            String separator = dated.group(2);
            if (separator != null && (separator.startsWith("_") || separator.startsWith(" "))) {
                String title = words(dated.group(3));
                if (!title.isEmpty()) {
                    fields.put(FieldNames.TITLE, title);
                }
            }
        }
        return fields;
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
