package dipl.analysis.kwic;

import dipl.table.MarkdownText;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines as quotations in Markdown: the context as a block quote with the match in bold, and under it where it comes from. */
public final class Quotations {
    private Quotations() {}

    /** Writes the lines, an empty line between two. */
    public static void write(Stream<KwicLine> lines, Writer out) throws IOException {
        boolean first = true;
        for (Iterator<KwicLine> all = lines.iterator(); all.hasNext(); ) {
            out.write(first ? "" : "\n");
            out.write(quotation(all.next()));
            first = false;
        }
    }

    private static String quotation(KwicLine line) {
        String quote = escape(line.left()) + "**" + MarkdownText.escape(line.match()) + "**" + escape(line.right());
        return "> " + guardStart(quote.strip()) + "\n>\n> — " + citation(line) + "\n";
    }

    /** Escapes a text that goes on in another, so that the blanks at its ends count. */
    private static String escape(String text) {
        String escaped = MarkdownText.escape(text);
        return (text.startsWith(" ") ? " " : "") + escaped + (text.endsWith(" ") ? " " : "");
    }

    /** A quotation must not become a heading or an item of a list because of how it begins. */
    private static String guardStart(String quote) {
        return quote.matches("(?s)([#+-]|\\d+[.)]).*") ? quote.replaceFirst("([#+.)-])", "\\\\$1") : quote;
    }

    private static String citation(KwicLine line) {
        String title = line.field("title");
        String url = line.field("url");
        String named = Stream.of(
                        title.isEmpty() ? "" : "*" + MarkdownText.escape(title) + "*",
                        MarkdownText.escape(line.field("outlet")),
                        line.field("date"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> parts = Stream.of(
                        named,
                        url.isEmpty() ? "" : "<" + url.replaceAll("[<>\\s\\p{Cntrl}]", "") + ">",
                        "`" + line.document().replaceAll("[`\\p{Cntrl}]", "") + "`")
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(", ", parts);
    }
}
