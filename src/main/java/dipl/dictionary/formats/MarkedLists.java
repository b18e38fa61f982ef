package dipl.dictionary.formats;

import dipl.dictionary.formats.Abilities.Wildcards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flat lists with a mark before each category: Lexicoder 3 ({@code +name}, perhaps with a colour) and VBPro ({@code >>name<<}). Then one
 * pattern a line.
 */
final class MarkedLists {
    private static final Abilities ABILITIES = Abilities.words(Wildcards.STAR);
    private static final Pattern LEXICODER = Pattern.compile("\\+\\s*(.*?)(#[0-9A-Fa-f]{6})?\\s*");
    private static final Pattern VBPRO = Pattern.compile(">>(.*?)[</\\s\\p{Z}\\p{Cc}]*(?:<<\\s*(.*))?");

    private MarkedLists() {}

    static void readLexicoder(String text, Import target) {
        read(text, target, LEXICODER);
    }

    static void readVbpro(String text, Import target) {
        read(text, target, VBPRO);
    }

    private static void read(String text, Import target, Pattern mark) {
        List<String> path = List.of();
        List<String> lines = Import.lines(text);
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher category = mark.matcher(line);
            if (category.matches()) {
                path = List.of(category.group(1).isBlank() ? "unnamed" : category.group(1));
                any = true;
                if (category.group(2) != null && !category.group(2).isEmpty()) {
                    target.remark(
                            i + 1L,
                            (mark == VBPRO ? "the text " : "the colour ") + category.group(2) + " of category "
                                    + Import.quoted(path.get(0)) + " is left out");
                }
            } else if (!line.isEmpty()) {
                if (!any) {
                    throw target.broken(
                            i + 1L, "a term before the first category: name the category, or name another --from");
                }
                target.pattern(i + 1L, path, line, Map.of());
            }
        }
        if (!any) {
            throw target.broken(1, "no category: begin it with " + (mark == VBPRO ? ">>name<<" : "+name"));
        }
    }

    static String writeLexicoder(Export source) {
        return write(source, "+", "", LEXICODER);
    }

    static String writeVbpro(Export source) {
        return write(source, ">>", "<<", VBPRO);
    }

    private static String write(Export source, String before, String after, Pattern mark) {
        Map<String, StringBuilder> categories = new LinkedHashMap<>();
        for (Export.Entry entry : source.entries(ABILITIES)) {
            if (mark.matcher(entry.pattern()).matches()) {
                source.lost(entry.term(), "is left out: with " + before + " before it, it would be a category");
            } else {
                categories
                        .computeIfAbsent(Import.oneLine(String.join("/", entry.path())), name -> new StringBuilder())
                        .append(entry.pattern())
                        .append('\n');
            }
        }
        StringBuilder text = new StringBuilder();
        categories.forEach((name, lines) ->
                text.append(before).append(name).append(after).append('\n').append(lines));
        return text.toString();
    }
}
