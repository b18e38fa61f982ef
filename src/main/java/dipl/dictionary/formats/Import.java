package dipl.dictionary.formats;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermPattern;
import dipl.dictionary.TermSyntaxException;
import dipl.io.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes in what a reader finds in a foreign file and turns it into terms and remarks. */
final class Import {
    private static final String UNNAMED = "unnamed";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final String file;
    private final String dimension;
    private final String language;
    private final List<Term> terms = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final Map<List<String>, String> categories = new HashMap<>();

    Import(String file, String language) {
        this.file = file;
        this.language = language;
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        dimension = dot > 0 ? name.substring(0, dot) : name;
    }

    /** The file's name without its folder and extension: the category of what stands in none. */
    String dimension() {
        return dimension;
    }

    void remark(long line, String text) {
        remarks.add(new Remark(line, text));
    }

    InputException broken(long line, String message) {
        return InputException.at(file, Math.max(line, 1), message);
    }

    ImportedDictionary result(String hash) {
        List<Remark> ordered = new ArrayList<>(remarks);
        ordered.sort(Comparator.comparingLong(Remark::line));
        return new ImportedDictionary(new Dictionary(dimension, terms, hash), ordered);
    }

    /** Adds a foreign pattern: words as written, {@code *} for any letters. A question mark is no wildcard. */
    void pattern(long line, List<String> path, String pattern, Map<String, String> notes) {
        if (pattern.indexOf('?') >= 0) {
            String without = pattern.replace("?", "");
            remark(line, quoted(pattern) + " is written " + quoted(oneLine(without)) + ": dipl's words have no \"?\"");
            glob(line, path, without, MatchMode.EXACT, notes);
        } else {
            glob(line, path, pattern, MatchMode.EXACT, notes);
        }
    }

    /** Adds a foreign pattern in which {@code *} stands for any letters and {@code ?} for one. */
    void glob(long line, List<String> path, String pattern, MatchMode ofPlainWords, Map<String, String> notes) {
        String text = termText(line, pattern);
        if (text.isEmpty()) {
            remark(line, quoted(oneLine(pattern)) + " is left out: it has no letter or digit, and dipl counts words");
        } else {
            boolean wild = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
            term(line, path, text, wild ? MatchMode.GLOB : ofPlainWords, notes);
        }
    }

    /** A foreign pattern in the grammar of terms; empty if nothing in it is a word. */
    String termText(long line, String pattern) {
        List<String> words = new ArrayList<>();
        boolean glue = false;
        for (String word : oneLine(pattern).split(" ")) {
            // A sign alone is no word: "R & D" is R&D.
            boolean sign = isSign(word);
            int last = words.size() - 1;
            if ((sign || glue) && last >= 0) {
                words.set(last, words.get(last) + word);
            } else if (!sign) {
                words.add(word);
            }
            glue = sign;
        }
        if (glue && !words.isEmpty()) {
            remark(line, quoted(oneLine(pattern)) + " ends in signs, which dipl does not compare");
        }
        return words.stream().map(Patterns::escape).collect(Collectors.joining(" "));
    }

    private static boolean isSign(String word) {
        return word.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '?');
    }

    /** Adds a term in dipl's own grammar. */
    void term(long line, List<String> path, String text, MatchMode mode, Map<String, String> notes) {
        add(line, path, language, text, mode, Notes.write(notes), source());
    }

    /** Adds a term with everything that dipl's own tables say of it. */
    void add(
            long line,
            List<String> path,
            String termLanguage,
            String text,
            MatchMode mode,
            String note,
            String termSource) {
        String category = category(line, path);
        if (!seen.add(List.of(category, termLanguage, text, mode.label()))) {
            remark(line, quoted(text) + " stands in category " + quoted(category) + " a second time: kept once");
            return;
        }
        try {
            TermPattern.parse(text, mode);
        } catch (TermSyntaxException e) {
            remark(line, quoted(text) + " is left out: " + e.getMessage());
            return;
        }
        terms.add(new Term(category, termLanguage, text, mode, note, termSource, new Location(file, line)));
    }

    private String source() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The category's path in dipl: names joined by {@code /}, which may also stand in a name. */
    private String category(long line, List<String> path) {
        String known = categories.get(path);
        if (known != null) {
            return known;
        }
        List<String> parts = new ArrayList<>();
        for (String name : path) {
            for (String part : oneLine(name).split("/")) {
                String clean = part.strip();
                if (!clean.isEmpty()) {
                    parts.add(clean);
                }
            }
        }
        String joined = String.join("/", parts);
        // A lone minus cancels hits, and spreadsheets run a cell that begins with one of these signs.
        String category = joined.replaceFirst("^[-=+@/\\s]+", "");
        if (category.isEmpty()) {
            category = path.isEmpty() ? dimension : UNNAMED;
        }
        if (!category.equals(joined) && !path.isEmpty()) {
            remark(line, "category " + quoted(String.join("/", path)) + " is written " + quoted(category));
        }
        categories.put(List.copyOf(path), category);
        return category;
    }

    /** Text without line breaks, control characters and doubled or outer blanks. */
    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** The lines of a text, whatever ends them. */
    static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
