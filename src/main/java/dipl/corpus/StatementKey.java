package dipl.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the versions of one statement in several languages have in common, as far as metadata tell: an id that differs only in the
 * name of the language ({@code mfa-2023-forum-kk}) or is the same, likewise the file's name ({@code en/forum.en.txt},
 * {@code en/forum.txt}) or the address
 * ({@code /ru/news/123}, {@code ?lang=en}), or the same date and title from the same outlet. A mark of a language counts only if it
 * is the language of the document itself.
 *
 * @param text the same for all versions; a name for people, too
 * @param marked whether something that names the document's language was taken off, or the name is one that texts do not share by
 *     chance
 */
public record StatementKey(String text, boolean marked) {
    private static final Pattern BETWEEN = Pattern.compile("[-_./:\\s]");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("\\D+");
    private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z]+://");
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern PARAMETER = Pattern.compile("(?i)(?:lang|language|locale|hl|lng|l)=(.*)");
    private static final int LEAST_DIGITS = 5;

    /** What files are called wherever they come from. */
    private static final Set<String> COMMON_NAMES = Set.of(
            ("index default home main page text txt doc document docs file article news item post part copy new final data sample"
                            + " statement readme untitled no nr id страница текст документ файл статья новость новости пост часть"
                            + " заявление бет мәтін құжат мақала жаңалық")
                    .split(" "));

    private static final int FULL_DATE = "2023-09-01".length();

    /** Where to look, the most reliable first. */
    public enum Kind {
        /** A field {@code statement} that somebody filled in: counts whatever the languages. */
        GIVEN {
            @Override
            Optional<StatementKey> of(String path, String language, UnaryOperator<String> fields) {
                String given = fields.apply("statement");
                return given.isEmpty() ? Optional.empty() : Optional.of(new StatementKey(given, true));
            }
        },
        ID {
            @Override
            Optional<StatementKey> of(String path, String language, UnaryOperator<String> fields) {
                String id = fields.apply(FieldNames.ID);
                return id.isEmpty() ? Optional.empty() : Optional.of(ofId(id, path, language));
            }
        },
        FILE_NAME {
            @Override
            Optional<StatementKey> of(String path, String language, UnaryOperator<String> fields) {
                return ofPath(path, language);
            }
        },
        ADDRESS {
            @Override
            Optional<StatementKey> of(String path, String language, UnaryOperator<String> fields) {
                String url = fields.apply(FieldNames.URL);
                return url.isEmpty() ? Optional.empty() : Optional.of(ofUrl(url, language));
            }
        },
        DATE_AND_TITLE {
            @Override
            Optional<StatementKey> of(String path, String language, UnaryOperator<String> fields) {
                String date = fields.apply(FieldNames.DATE);
                String title = fields.apply(FieldNames.TITLE).toLowerCase(Locale.ROOT);
                String outlet = fields.apply(FieldNames.OUTLET);
                return date.length() < FULL_DATE || !isDistinct(title)
                        ? Optional.empty()
                        : Optional.of(
                                new StatementKey(date + " " + title + (outlet.isEmpty() ? "" : ", " + outlet), true));
            }
        };

        abstract Optional<StatementKey> of(String path, String language, UnaryOperator<String> fields);
    }

    /**
     * The key of a document, if its metadata give one.
     *
     * @param path of the document
     * @param fields gives the value of a field, or an empty string
     */
    public static Optional<StatementKey> of(Kind kind, String path, UnaryOperator<String> fields) {
        String language = fields.apply(FieldNames.LANGUAGE);
        return language.isEmpty() && kind != Kind.GIVEN ? Optional.empty() : kind.of(path, language, fields);
    }

    private static boolean marks(String word, String language) {
        return word.length() <= 3
                && word.length() >= 2
                && LanguageNames.known(word).filter(language::equals).isPresent();
    }

    private static StatementKey ofId(String id, String path, String language) {
        List<int[]> words = new ArrayList<>();
        Matcher between = BETWEEN.matcher(id);
        int start = 0;
        while (between.find()) {
            words.add(new int[] {start, between.start()});
            start = between.end();
        }
        words.add(new int[] {start, id.length()});
        for (int i = words.size() - 1; i >= 0; i--) {
            int[] word = words.get(i);
            if (words.size() > 1 && marks(id.substring(word[0], word[1]), language)) {
                String rest = i == 0 ? id.substring(word[1] + 1) : id.substring(0, word[0] - 1) + id.substring(word[1]);
                return new StatementKey(rest, true);
            }
        }
        int row = path.indexOf('#');
        return row >= 0 && !isDistinct(id)
                ? new StatementKey(path.substring(0, row) + "#" + id, true)
                : new StatementKey(id, isDistinct(id));
    }

    /**
     * Whether a name says what a text is, so that two texts share it for a reason: {@code st17}, {@code forum}, {@code 1048576}; not
     * {@code 17}, {@code index}, {@code text-3} or a date, which texts share by chance.
     */
    private static boolean isDistinct(String name) {
        for (String word : BETWEEN_LETTERS.split(name.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !COMMON_NAMES.contains(word)) {
                return true;
            }
        }
        for (String number : BETWEEN_DIGITS.split(name)) {
            if (number.length() >= LEAST_DIGITS && Dates.parse(number).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<StatementKey> ofPath(String path, String language) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        String whole = dot > 0 ? name.substring(0, dot) : name;
        Optional<String> stem = withoutEnding(whole, language);
        List<String> names = new ArrayList<>();
        boolean marked = false;
        for (String folder : path.substring(0, slash + 1).split("/")) {
            if (LanguageNames.known(folder).filter(language::equals).isPresent()) {
                marked = true;
            } else if (!folder.isEmpty()) {
                names.add(folder);
            }
        }
        if (path.indexOf('#') >= 0 || stem.isEmpty() && !(marked && isDistinct(whole))) {
            return Optional.empty();
        }
        names.add(stem.orElse(whole));
        return Optional.of(new StatementKey(String.join("/", names), true));
    }

    /** The name without the language at its end, if there is one. */
    private static Optional<String> withoutEnding(String name, String language) {
        int cut = Math.max(name.lastIndexOf('.'), Math.max(name.lastIndexOf('-'), name.lastIndexOf('_')));
        return cut > 0 && marks(name.substring(cut + 1), language)
                ? Optional.of(name.substring(0, cut))
                : Optional.empty();
    }

    private static StatementKey ofUrl(String url, String language) {
        String address = FRAGMENT.matcher(SCHEME.matcher(url).replaceFirst("")).replaceFirst("");
        int question = address.indexOf('?');
        String query = question < 0 ? "" : address.substring(question + 1);
        String[] parts = (question < 0 ? address : address.substring(0, question)).split("/");
        List<String> kept = new ArrayList<>();
        String host = parts[0].toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String[] labels = host.split("\\.");
        boolean marked = labels.length > 2 && marks(labels[0], language);
        kept.add(marked ? host.substring(labels[0].length() + 1) : host);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int dot = part.lastIndexOf('.');
            Optional<String> stem = withoutEnding(dot > 0 ? part.substring(0, dot) : part, language);
            if (marks(part, language)) {
                marked = true;
            } else if (stem.isPresent()) {
                marked = true;
                kept.add(stem.get() + (dot > 0 ? part.substring(dot) : ""));
            } else {
                kept.add(part);
            }
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            Matcher matcher = PARAMETER.matcher(parameter);
            if (matcher.matches() && marks(matcher.group(1), language)) {
                marked = true;
            } else {
                parameters.add(parameter);
            }
        }
        return new StatementKey(
                String.join("/", kept) + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters)), marked);
    }
}
