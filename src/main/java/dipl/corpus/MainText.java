package dipl.corpus;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a web page: what is left without menus, headers, footers, forms, comments, banners and lists of links. These
 * are known by their elements, their roles, their class names, and by being short and mostly links. Paragraphs are separated by
 * blank lines; list items and table cells stand on lines of their own.
 */
final class MainText {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math annotation, iframe, object, embed, canvas,"
                    + " audio, video, button, select, textarea, input, dialog, head, [hidden], [aria-hidden=true],"
                    + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final String FRAME =
            "nav, footer, aside, menu, [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=menubar]";

    /** Parts of class names and ids, split at hyphens, underscores and capitals, that name what surrounds a text. */
    private static final Set<String> FRAME_NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "topmenu",
            "mainmenu",
            "breadcrumb",
            "breadcrumbs",
            "crumbs",
            "footer",
            "sidebar",
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "comments",
            "comment",
            "disqus",
            "share",
            "sharing",
            "social",
            "socials",
            "related",
            "recommended",
            "recommendations",
            "newsletter",
            "subscribe",
            "subscription",
            "popup",
            "modal",
            "advert",
            "adverts",
            "advertisement",
            "ads",
            "banner",
            "banners",
            "promo",
            "pagination",
            "pager",
            "copyright",
            "login",
            "search",
            "skip",
            "toolbar",
            "widget",
            "widgets",
            "tags",
            "taglist");

    private static final Pattern NAME_PARTS = Pattern.compile("[\\s_-]+|(?<=[a-z])(?=[A-Z])");

    private static final Set<String> BLOCKS = Set.of(
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

    /** What surrounds a text is a minor part of it; an element that holds more is the text, whatever its name. */
    private static final double MOST_OF_FRAME = 0.4;

    private static final double MOSTLY_LINKS = 0.7;
    private static final int SHORT_LINK = 40;
    private static final int FEW_CHARACTERS = 200;

    private MainText() {}

    /** The main text; the page is changed on the way. */
    static String of(Document page) {
        Element body = page.body();
        body.select(NEVER_TEXT).remove();
        Map<Element, Extent> extents = extents(body);
        int whole = extents.get(body).letters;
        removeFrame(body, extents);
        Element main = main(body, extents(body));
        removeLinkLists(main);
        String text = render(main);
        return text.length() < FEW_CHARACTERS && whole > 5 * FEW_CHARACTERS ? render(body) : text;
    }

    private static void removeFrame(Element body, Map<Element, Extent> extents) {
        List<Element> frame = new ArrayList<>(body.select(FRAME));
        for (Element header : body.select("header")) {
            boolean ofText = header.closest("article, main") != null
                    || header.select("a, img, ul").isEmpty();
            if (!ofText) {
                frame.add(header);
            }
        }
        for (Element element : body.select("[class], [id]")) {
            if (isFrame(element)) {
                frame.add(element);
            }
        }
        for (Element form : body.select("form")) {
            frame.add(form);
        }
        for (Element element : frame) {
            boolean text = element == body
                    || element.normalName().equals("main")
                    || element.normalName().equals("article");
            if (!text
                    && element.parent() != null
                    && extents.get(element).letters <= MOST_OF_FRAME * extents.get(body).letters) {
                element.remove();
            }
        }
    }

    private static boolean isFrame(Element element) {
        if (element.normalName().matches("html|body|main|article|h1|h2|h3|p|a|span|b|strong|em|i")) {
            return false;
        }
        for (String part : NAME_PARTS.split(element.className() + " " + element.id())) {
            if (FRAME_NAMES.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The one element that is marked as the text and holds a good part of it, or else the whole body. */
    private static Element main(Element body, Map<Element, Extent> extents) {
        int whole = extents.get(body).letters;
        for (String query : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Elements found = body.select(query);
            if (found.size() == 1 && extents.get(found.first()).letters > whole / 2) {
                return found.first();
            }
        }
        return body;
    }

    private static void removeLinkLists(Element main) {
        Map<Element, Extent> extents = extents(main);
        for (Element list : main.select("ul, ol, table, div, section, p")) {
            Extent extent = extents.get(list);
            if (list != main
                    && extent.links >= 3
                    && extent.linked >= MOSTLY_LINKS * extent.letters
                    && extent.linked < (long) SHORT_LINK * extent.links) {
                list.remove();
            }
        }
    }

    /** How much there is in an element: letters and digits, those of them in links, and links. */
    private static final class Extent {
        private int letters;
        private int linked;
        private int links;
    }

    /** Measures all elements in one go: pages may be deep, so that each element by itself would take too long. */
    private static Map<Element, Extent> extents(Element root) {
        Map<Element, Extent> extents = new IdentityHashMap<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            extents.put(element, new Extent());
                        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                            extents.get(parent).letters += letters(text.getWholeText());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node != root && node instanceof Element element && element.parent() != null) {
                            Extent own = extents.get(element);
                            Extent outer = extents.get(element.parent());
                            boolean link = element.normalName().equals("a") && element.hasAttr("href");
                            outer.letters += own.letters;
                            outer.linked += link ? own.letters : own.linked;
                            outer.links += link ? 1 : own.links;
                        }
                    }
                },
                root);
        return extents;
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** All that a page, or an element of one, shows. */
    static String whole(Element element) {
        Element shown = element instanceof Document page ? page.body() : element;
        shown.select(NEVER_TEXT).remove();
        return render(shown);
    }

    private static String render(Element element) {
        Rendering rendering = new Rendering();
        NodeTraversor.traverse(rendering, element);
        return rendering.text();
    }

    /** Writes text nodes as a browser shows them, without tags. */
    private static final class Rendering implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private int newlines = 2;
        private boolean blank;
        private int preformatted;
        private int lines;

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
        String text() {
            StringBuilder text = new StringBuilder();
            String before = "";
            for (String paragraph : out.toString().strip().split("\n\n")) {
                if (!paragraph.equals(before) || paragraph.isBlank()) {
                    text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
                }
                before = paragraph;
            }
            return text.toString();
        }
    }
}
