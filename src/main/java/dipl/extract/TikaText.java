package dipl.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes text of the XHTML that Tika's parsers produce: paragraphs separated by blank lines, list items and rows of tables on lines
 * of their own, tabs between the cells of a row.
 */
final class TikaText extends DefaultHandler {
    /** No document has so many characters; what does is meant to fill the memory. */
    static final int LONGEST = 64 << 20;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "table",
            "section",
            "body");
    private static final Set<String> LINES = Set.of("li", "tr", "br", "dt", "dd");
    private static final Set<String> LEFT_OUT = Set.of("head", "script", "style", "annotation", "title", "nav");

    /** What Tika calls the parts of a page that are no text of their own; books use such names as they like. */
    private static final Set<String> LEFT_OUT_CLASSES = Set.of(
            "header",
            "footer",
            "annotation",
            "comment",
            "comments",
            "embedded",
            "package-entry",
            "slide-master-content");

    /** The number of a note, at the word that it belongs to and before the note. */
    private static final Pattern NOTE_MARK = Pattern.compile("\\s?[\\[(]?(\\d{1,3}|[*†])[\\])]?");

    private final Set<String> leftOutClasses;
    private final StringBuilder out = new StringBuilder();
    private int leftOut;
    private int cells;
    private int newlines = 2;
    private boolean blank;
    private int linkStart = -1;
    private int newlinesBeforeLink;

    /** For the elements that Tika makes. */
    TikaText() {
        this(LEFT_OUT_CLASSES);
    }

    private TikaText(Set<String> leftOutClasses) {
        this.leftOutClasses = leftOutClasses;
    }

    /** For the elements of the pages of a book, which Tika passes on. */
    static TikaText ofPages() {
        return new TikaText(Set.of());
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (leftOut > 0 || LEFT_OUT.contains(name) || isLeftOut(attributes.getValue("class"))) {
            leftOut++;
            return;
        }
        open(name);
        cells += isCell(name) ? 1 : 0;
        String target = attributes.getValue("href");
        if (name.equals("a") && target != null && target.contains("#")) {
            linkStart = out.length();
            newlinesBeforeLink = newlines;
        }
    }

    private boolean isLeftOut(String classes) {
        return classes != null && leftOutClasses.contains(classes.toLowerCase(Locale.ROOT));
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (name.equals("a") && linkStart >= 0) {
            if (linkStart < out.length()
                    && NOTE_MARK.matcher(out.substring(linkStart)).matches()) {
                out.setLength(linkStart);
                newlines = newlinesBeforeLink;
            }
            linkStart = -1;
        }
        if (isCell(name)) {
            cells--;
            if (newlines == 0) {
                out.append('\t');
            }
            blank = false;
        } else if (!name.equals("br")) {
            open(name);
        }
    }

    /** Blocks within a cell do not make paragraphs of their own. */
    private void open(String name) {
        if (LINES.contains(name) || BLOCKS.contains(name) && cells > 0) {
            breakLines(1);
        } else if (BLOCKS.contains(name)) {
            breakLines(2);
        }
    }

    private void breakLines(int wanted) {
        blank = false;
        if (newlines < wanted) {
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) == '\t') {
                end--;
            }
            out.setLength(end);
        }
        for (; newlines < wanted; newlines++) {
            out.append('\n');
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (leftOut > 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            char c = chars[i];
            if (c <= ' ') {
                blank = true;
            } else {
                if (blank && newlines == 0 && out.charAt(out.length() - 1) != '\t') {
                    out.append(' ');
                }
                out.append(c);
                blank = false;
                newlines = 0;
            }
        }
        if (out.length() > LONGEST) {
            throw new TooLongException();
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    String text() {
        return out.toString().strip();
    }
}
