package dipl.corpus;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What surrounds the text of a page and says so: menus, headers, footers, forms, comments and banners, known by their elements, their
 * roles and their class names; and lists of links, known by being that.
 */
final class PageFrame {
    private static final String ELEMENTS =
            "nav, footer, aside, menu, form, [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=menubar]";

    /** Parts of class names and ids, split at hyphens, underscores and capitals, that hardly mean anything else. */
    private static final Set<String> SURE_NAMES = Set.of(
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
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "comments",
            "comment",
            "disqus",
            "related",
            "recommended",
            "recommendations",
            "gallery",
            "slideshow",
            "carousel");

    /** Parts that may also name what holds a text. */
    private static final Set<String> NAMES = Set.of(
            "sidebar",
            "share",
            "sharing",
            "social",
            "socials",
            "newsletter",
            "subscribe",
            "subscription",
            "popup",
            "modal",
            "advert",
            "adverts",
            "advertisement",
            "adv",
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
            "tags",
            "taglist",
            "toc",
            "accessibility");

    /** Within an article they are its pieces, put together with a page builder. */
    private static final Set<String> WIDGETS = Set.of("widget", "widgets");

    private static final Pattern NAME_PARTS = Pattern.compile("[_-]+|(?<=[a-z])(?=[A-Z])");

    /** A name of more parts is made of a heading: {@code sharing-what-we-know}. */
    private static final int MOST_PARTS = 4;

    /** What surrounds a text is a minor part of the page; an element that holds more is the text, whatever its name. */
    private static final double MOST = 0.4;

    /** Beside a short text it may be longer, if the text has a headline outside it. */
    private static final double MOST_OF_LONG = 0.65;

    /** Unless its name is sure and a text of so many letters remains without it. */
    private static final int LETTERS_OF_TEXT = 140;

    private static final double MOSTLY_LINKS = 0.7;
    private static final int SHORT_LINK = 40;

    private PageFrame() {}

    /** Removes it from a page. */
    static void remove(Element body) {
        Map<Element, Extent> extents = extents(body);
        List<Element> frame = new ArrayList<>(body.select(ELEMENTS));
        frame.removeIf(element -> isText(element, body));
        for (Element header : body.select("header, [class~=(?i)(^|[\\s_-])header([\\s_-]|$)]")) {
            boolean ofText = header.closest("article, main") != null
                    || header.selectFirst("h1") != null
                    || header.select("a, img, ul").isEmpty();
            if (!ofText && !isText(header, body)) {
                frame.add(header);
            }
        }
        List<Element> sure = new ArrayList<>();
        for (Element element : body.select("[class], [id]")) {
            if (!isText(element, body)) {
                if (isNamed(element, SURE_NAMES)) {
                    sure.add(element);
                } else if (isNamed(element, NAMES)
                        || isNamed(element, WIDGETS) && element.closest("article, main, [role=main]") == null) {
                    frame.add(element);
                }
            }
        }
        Map<Element, Integer> paragraphs = MainText.lettersOf(PageBlock.of(body), body, PageBlock::isParagraph);
        Extent whole = extents.get(body);
        int text = paragraphs.getOrDefault(body, 0);
        for (Element element : frame) {
            int own = paragraphs.getOrDefault(element, 0);
            boolean minor = own <= MOST * text || own <= MOST_OF_LONG * text && leavesText(element, body);
            if (element.parent() != null
                    && minor
                    && extents.get(element).isAtMost(MOST, whole)
                    && !holdsText(element)) {
                element.remove();
            }
        }
        for (Element element : sure) {
            int own = paragraphs.getOrDefault(element, 0);
            boolean minor = own <= MOST * text && extents.get(element).isAtMost(MOST, whole);
            if (element.parent() != null && (minor || leavesText(element, body))) {
                element.remove();
            }
        }
    }

    /** Some elements are never the frame, whatever they are called. */
    private static boolean isText(Element element, Element body) {
        return element == body
                || element.normalName().matches("html|main|article|h1|h2|h3|p|a|span|b|strong|em|i|td|tr|tbody|table");
    }

    private static boolean isNamed(Element element, Set<String> names) {
        for (String name : (element.className() + " " + element.id()).strip().split("\\s+")) {
            String[] parts = NAME_PARTS.split(name);
            for (String part : parts) {
                if (parts.length <= MOST_PARTS && names.contains(part.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there is a headline in an element with a text below it; a menu may be so long that they are the lesser part of a page. */
    private static boolean holdsText(Element element) {
        Element headline = element.selectFirst("h1");
        if (headline == null) {
            return false;
        }
        int letters = 0;
        for (PageBlock block : PageBlock.of(element)) {
            letters = block.container() == headline ? 0 : letters + (block.isParagraph() ? block.letters() : 0);
        }
        return letters >= LETTERS_OF_TEXT;
    }

    /** Whether a page has its heading and a text outside an element. */
    private static boolean leavesText(Element element, Element body) {
        if (element.selectFirst("h1, main, [itemprop=articleBody]") != null) {
            return false;
        }
        int letters = PageBlock.of(body).stream()
                .filter(block -> block.isParagraph() && !isWithin(block.container(), element))
                .mapToInt(PageBlock::letters)
                .sum();
        return letters >= LETTERS_OF_TEXT;
    }

    /** Whether an element is another or lies in it. */
    static boolean isWithin(Element inner, Element outer) {
        for (Element element = inner; element != null; element = element.parent()) {
            if (element == outer) {
                return true;
            }
        }
        return false;
    }

    /** Removes lists of links from a text. */
    static void removeLinkLists(Element main) {
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

        /** Whether it has at most so great a part of what another has outside links. */
        boolean isAtMost(double part, Extent other) {
            return letters - linked <= part * (other.letters - other.linked);
        }
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
                            extents.get(parent).letters += PageBlock.letters(text.getWholeText());
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
}
