package dipl.corpus;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the text nodes of a page as a browser shows them, without tags: paragraphs are separated by blank lines; list items and table
 * cells stand on lines of their own.
 */
final class PageRendering implements NodeVisitor {
    /** Elements that stand on lines of their own. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "fieldset",
            "legend",
            "hgroup",
            "option");

    private static final Set<String> LINES =
            Set.of("li", "td", "th", "tr", "dd", "dt", "caption", "summary", "tbody", "thead", "tfoot");

    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dd", "dt");

    private static final int LONGEST_TITLE = 200;

    private final StringBuilder out = new StringBuilder();
    private int newlines = 2;
    private boolean blank;
    private int preformatted;
    private int lines;

    private PageRendering() {}

    /** What an element shows. */
    static String of(Element element) {
        PageRendering rendering = new PageRendering();
        NodeTraversor.traverse(rendering, element);
        return rendering.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                breakLines(1);
            } else if (BLOCKS.contains(name)) {
                breakLines(breaks(name));
            }
            lines += ITEMS.contains(name) ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            lines -= ITEMS.contains(name) ? 1 : 0;
            if (BLOCKS.contains(name)) {
                breakLines(breaks(name));
            }
            preformatted -= name.equals("pre") ? 1 : 0;
        }
    }

    /** Blocks within a list item or a table cell do not make paragraphs of their own. */
    private int breaks(String name) {
        return lines > 0 || LINES.contains(name) ? 1 : 2;
    }

    private void breakLines(int wanted) {
        blank = false;
        for (; newlines < wanted; newlines++) {
            out.append('\n');
        }
    }

    private void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted > 0 && c == '\n') {
                blank = false;
                out.append('\n');
                newlines++;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                blank = true;
            } else {
                if (blank && newlines == 0) {
                    out.append(' ');
                }
                out.append(c);
                blank = false;
                newlines = 0;
            }
        }
    }

    /** The text; where a page shows its title twice in a row, once. */
    private String text() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String paragraph : out.toString().strip().split("\n\n")) {
            if (!paragraph.equals(before) || paragraph.length() > LONGEST_TITLE) {
                text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
            }
            before = paragraph;
        }
        return text.toString();
    }
}
