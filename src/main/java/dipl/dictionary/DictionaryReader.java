package dipl.dictionary;

import dipl.io.InputException;
import dipl.text.EditDistance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dictionary from CSV as people keep it in spreadsheets: a byte-order mark, semicolons or tabs, CRLF and blank lines
 * are all right.
 */
public final class DictionaryReader {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}|\\*");
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final int MOST_BAD_LINES = 100;
    private static final int LONGEST_QUOTED = 120;
    private static final int TERMS_AT_ONCE = 256;
    private static final List<String> NEEDED = List.of("category", "language", "term");
    private static final List<String> OPTIONAL = List.of("match", "note", "source");

    private static final String NO_INCLUDES =
            "a dictionary includes no other: remove the line, and name each file with --dictionary";

    /** What other tools have, and a dictionary here does not. */
    private static final Pattern INCLUDE = Pattern.compile("([@#!%]?)include\\b.*", Pattern.CASE_INSENSITIVE);

    private static final String FIRST_LINE = "the first line must be category,language,term,match,note,source";

    private final String file;
    private final Consumer<String> problems;

    private final boolean trusted;
    private final List<Problem> found = new ArrayList<>();
    private int width;

    /** What stands in many rows is kept once. */
    private final Map<String, String> repeated = new HashMap<>();

    /** Whether a language is one. */
    private final Map<String, Boolean> languages = new HashMap<>();

    /** By what is no language, the code to use instead. */
    private final Map<String, String> meant = new HashMap<>();

    /** The terms read so far that other processors look at while the rest is read; each tells by term what is wrong with it, if anything. */
    private final List<ForkJoinTask<List<Optional<String>>>> looks = new ArrayList<>();

    /** What is wrong with a line. */
    private record Problem(long line, String message) {}

    /** Where the columns stand in a row, counted from 0, or {@link #NONE}. */
    private record Columns(int category, int language, int term, int match, int note, int source) {
        static final int NONE = -1;

        static Columns of(Map<String, Integer> places) {
            return new Columns(
                    places.get("category"),
                    places.get("language"),
                    places.get("term"),
                    places.getOrDefault("match", NONE),
                    places.getOrDefault("note", NONE),
                    places.getOrDefault("source", NONE));
        }
    }

    private DictionaryReader(String file, boolean trusted, Consumer<String> problems) {
        this.trusted = trusted;
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @throws InputException at the first thing that is wrong, as {@code file:line: what: how to mend it}
     */
    public static Dictionary read(Path file) {
        List<String> problems = new ArrayList<>();
        Dictionary dictionary = read(file, problems::add);
        if (!problems.isEmpty()) {
            String more =
                    problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more: dipl dict check lists them)";
            throw new InputException(problems.get(0) + more);
        }
        return dictionary;
    }

    /** Reads a file, handing over every problem and keeping the lines that are right. */
    public static Dictionary read(Path file, Consumer<String> problems) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read (" + e.getMessage() + "): check its name and rights", e);
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return read(dot < 0 ? name : name.substring(0, dot), file.toString(), bytes, problems);
    }

    /**
     * Reads a dictionary from its bytes.
     *
     * @param dimension its name
     * @param file the name to use in messages
     */
    public static Dictionary read(String dimension, String file, byte[] bytes, Consumer<String> problems) {
        return read(dimension, file, bytes, hash(bytes), problems);
    }

    /**
     * Reads a dictionary from its bytes.
     *
     * @param dimension its name
     * @param file the name to use in messages
     * @param hash what {@link #hash} says of the bytes
     */
    public static Dictionary read(String dimension, String file, byte[] bytes, String hash, Consumer<String> problems) {
        DictionaryReader reader = new DictionaryReader(file, false, problems);
        return new Dictionary(dimension, reader.checked(reader.terms(reader.decode(bytes))), hash);
    }

    /**
     * Reads a dictionary that is known to have no problems; its terms are read when they are first asked for.
     *
     * @param hash what {@link #hash} says of the bytes
     */
    public static Dictionary readTrusted(String dimension, String file, byte[] bytes, String hash) {
        DictionaryReader reader = new DictionaryReader(file, true, problem -> {
            throw new InputException(problem);
        });
        return new Dictionary(dimension, reader.checked(reader.terms(reader.decode(bytes))), hash);
    }

    private String decode(byte[] bytes) {
        if (isWide(bytes)) {
            problem(1, "UTF-16 or UTF-32, not UTF-8: save the file as \"CSV UTF-8\"");
            return null;
        }
        // Decoding that mends what it cannot read is much faster, and most files have nothing to mend.
        String mended = new String(bytes, StandardCharsets.UTF_8);
        if (mended.indexOf('\uFFFD') < 0) {
            return withoutMark(mended);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return withoutMark(text);
        } catch (CharacterCodingException e) {
            return decodeLeniently(bytes);
        }
    }

    /** Whether a file begins as one of two or four bytes for each character does: with the mark of such, or with an empty byte beside each. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
        return mark == 0xFEFF
                || mark == 0xFFFE
                || bytes[1] == 0 && bytes[3] == 0
                || bytes[0] == 0 && (bytes[1] == 0 || bytes[2] == 0);
    }

    /** Names the lines that are not UTF-8, and gives the others a chance to be read. */
    private String decodeLeniently(byte[] bytes) {
        int line = 1;
        int start = 0;
        int bad = 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                String decoded = new String(bytes, start, i - start, StandardCharsets.UTF_8);
                if (decoded.indexOf('\uFFFD') < 0) {
                    text.append(decoded);
                } else if (bad++ < MOST_BAD_LINES) {
                    problem(line, "not UTF-8: save the file as \"CSV UTF-8\"");
                }
                text.append('\n');
                start = i + 1;
                line++;
            }
        }
        if (bad > MOST_BAD_LINES) {
            problem(line - 1, (bad - MOST_BAD_LINES) + " more lines up to here are not UTF-8");
        }
        return withoutMark(text.toString());
    }

    /** Programs that add a byte-order mark may do so to a file that has one. */
    private static String withoutMark(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }

    private List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        if (text == null) {
            return terms;
        }
        if (text.isBlank() && found.isEmpty()) {
            problem(1, "an empty file: " + FIRST_LINE);
            return terms;
        }
        char[] characters = text.toCharArray();
        if (!trusted) {
            controls(characters);
        }
        Rows rows = new Rows(characters, delimiter(text));
        Columns columns = null;
        while (rows.next()) {
            List<String> row = rows.cells();
            long line = rows.line();
            if (rows.isBroken()) {
                problem(line, "a quotation mark that does not enclose a cell: close it, or double it");
            } else if (columns == null && INCLUDE.matcher(row.get(0)).matches()) {
                problem(line, NO_INCLUDES);
            } else if (columns == null && !blank(row)) {
                columns = header(row, line);
                if (columns == null) {
                    return terms;
                }
            } else if (columns != null && !blank(row)) {
                term(row, columns, line, terms);
            }
        }
        return terms;
    }

    private static boolean blank(List<String> row) {
        for (String cell : row) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n', firstContent(text));
        String header = end < 0 ? text : text.substring(0, end);
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (header.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    private static int firstContent(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Columns header(List<String> row, long line) {
        Map<String, Integer> columns = new HashMap<>();
        width = row.size();
        for (int i = 0; i < row.size(); i++) {
            String name = row.get(i).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                problem(line, "two columns are named \"" + name + "\": rename one");
            }
        }
        List<String> missing = NEEDED.stream()
                .filter(name -> !columns.containsKey(name))
                .map(name -> "\"" + name + "\"")
                .toList();
        if (!missing.isEmpty()) {
            problem(
                    line,
                    (missing.size() == 1 ? "no column " : "no columns ") + String.join(", ", missing) + ": "
                            + FIRST_LINE);
            return null;
        }
        mistyped(columns, line);
        return Columns.of(columns);
    }

    /** Other columns are the user's own, but one that is nearly the name of a missing one would be lost in silence. */
    private void mistyped(Map<String, Integer> columns, long line) {
        for (String missing : OPTIONAL) {
            if (!columns.containsKey(missing)) {
                columns.keySet().stream()
                        .filter(name -> EditDistance.isSlip(name, missing))
                        .sorted()
                        .forEach(name -> problem(
                                line,
                                "unknown column \"" + name + "\": rename it to \"" + missing
                                        + "\", or to something less like it"));
            }
        }
    }

    private void term(List<String> row, Columns columns, long line, List<Term> terms) {
        if (row.size() > width && hasExtraCells(row)) {
            problem(
                    line,
                    "has " + row.size() + " cells where the header has " + width
                            + ": put quotation marks around a cell that holds a comma");
            return;
        }
        String category = once(cell(row, columns.category()));
        String language = once(cell(row, columns.language()).toLowerCase(Locale.ROOT));
        String text = cell(row, columns.term());
        MatchMode mode = MatchMode.of(cell(row, columns.match())).orElse(null);
        if (isInclude(category, language)) {
            problem(line, NO_INCLUDES);
        } else if (category.isEmpty()
                || category.startsWith("/")
                || category.endsWith("/")
                || category.contains("//")) {
            problem(
                    line,
                    category.isEmpty()
                            ? "no category: fill the first cell"
                            : "category \"" + category + "\" has an empty part: write names joined by single /");
        } else if (!languages.computeIfAbsent(language, DictionaryReader::isLanguage)) {
            problem(
                    line,
                    "unknown language \"" + language + "\": use "
                            + meant.computeIfAbsent(language, DictionaryReader::codes));
        } else if (text.isEmpty()) {
            problem(line, "no term: fill the cell or remove the line");
        } else if (mode == null) {
            problem(line, "unknown match \"" + cell(row, columns.match()) + "\": use inflect, exact, glob or regex");
        } else {
            terms.add(new Term(
                    category,
                    language,
                    text,
                    mode,
                    once(cell(row, columns.note())),
                    once(cell(row, columns.source())),
                    new Location(file, line)));
            if (!trusted && terms.size() % TERMS_AT_ONCE == 0) {
                look(terms);
            }
        }
    }

    /** Has the terms that no other processor looks at yet looked at. */
    private void look(List<Term> terms) {
        List<Term> some = List.copyOf(terms.subList(looks.size() * TERMS_AT_ONCE, terms.size()));
        looks.add(ForkJoinPool.commonPool()
                .submit(() -> some.stream().map(DictionaryReader::whatIsWrong).toList()));
    }

    /** The terms that are in the grammar; hands over the problems of the others with those of the table, in the order of the lines. */
    private List<Term> checked(List<Term> terms) {
        if (!trusted) {
            look(terms);
        }
        // the last first: those that no other processor has begun are looked at here
        for (int i = looks.size() - 1; i >= 0; i--) {
            looks.get(i).join();
        }
        List<Optional<String>> answers = trusted
                ? Collections.nCopies(terms.size(), Optional.empty())
                : looks.stream().flatMap(look -> look.join().stream()).toList();
        List<Term> right = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Optional<String> wrong = answers.get(i);
            if (wrong.isEmpty()) {
                right.add(term);
            } else {
                problem(term.location().line(), "term \"" + shortened(term.text()) + "\": " + wrong.get());
            }
        }
        found.sort(Comparator.comparingLong(Problem::line));
        found.forEach(problem -> problems.accept(file + ":" + problem.line + ": " + problem.message));
        return right;
    }

    private String once(String text) {
        return text.isEmpty() ? "" : repeated.computeIfAbsent(text, same -> same);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }

    private static Optional<String> whatIsWrong(Term term) {
        try {
            term.checked();
            return Optional.empty();
        } catch (TermSyntaxException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** A category may be named so, but then it has a language. */
    private static boolean isInclude(String category, String language) {
        if (!language.isEmpty() && !category.isEmpty() && Character.isLetter(category.charAt(0))) {
            return false;
        }
        Matcher include = INCLUDE.matcher(category);
        return include.matches() && (!include.group(1).isEmpty() || language.isEmpty());
    }

    /** Names the lines that hold characters no text has; what reads the cells would drop some of them in silence. */
    private void controls(char[] text) {
        long line = 1;
        long named = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= ' ') {
                continue;
            }
            if (c == '\n' || c == '\r' && (i + 1 == text.length || text[i + 1] != '\n')) {
                line++;
            } else if (c != '\t' && c != '\r' && named != line) {
                named = line;
                problem(line, "holds characters that are no text, such as NUL: type the line anew");
            }
        }
    }

    /** Texts are of languages by their two-letter codes; a code of three is right only where there is none of two. */
    private static boolean isLanguage(String language) {
        return LANGUAGE.matcher(language).matches()
                && (language.length() != 2 || TWO_LETTERS.contains(language))
                && (language.length() != 3 || twoLetters(language).isEmpty());
    }

    private static Optional<String> twoLetters(String language) {
        return TWO_LETTERS.stream()
                .filter(code -> new Locale(code).getISO3Language().equals(language))
                .findFirst();
    }

    private static String codes(String language) {
        return twoLetters(language).orElse("kk, ru, en, another two-letter code, or *");
    }

    private boolean hasExtraCells(List<String> row) {
        for (int i = width; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void problem(long line, String message) {
        found.add(new Problem(line, message));
    }

    private static String cell(List<String> row, int column) {
        return column == Columns.NONE || column >= row.size()
                ? ""
                : row.get(column).strip();
    }

    /** SHA-256 of a file, in hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
