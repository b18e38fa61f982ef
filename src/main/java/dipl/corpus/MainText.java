package dipl.corpus;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The main text of a web page. What says that it surrounds the text goes first ({@link PageFrame}); of the rest, the text reaches from
 * the headline to the last paragraph of that part of the page which holds nearly all of its paragraphs, whatever the elements are
 * called ({@link PageBlock}). A page without running text, such as a table or a list of links, is kept as it is.
 */
final class MainText {
    private static final String NEVER_TEXT =
            "script, style, template, svg, math annotation, iframe, object, embed, canvas,"
                    + " audio, video, button, select, textarea, input, dialog, head, [hidden], [aria-hidden=true],"
                    + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden],"
                    + " .noprint, .sr-only, .visually-hidden, .screen-reader-text, .mw-editsection";

    /** What may stand around a text; to go on into a quotation or a list would lose what is before it. */
    private static final Set<String> AROUND_TEXT =
            Set.of("div", "section", "article", "main", "center", "form", "table", "tbody", "tr", "td");

    /** An element holds the text if so much of the text of the one around it is in it. */
    private static final double NEARLY_ALL = 0.8;

    /** A page has running text if it makes up this part of what is outside links, and so many letters. */
    private static final double RUNNING_TEXT = 0.3;

    private static final double MOST_BELOW_HEADLINE = 0.6;
    private static final double MOST_BELOW_TITLE = 0.25;

    private static final int LETTERS_OF_TEXT = 140;
    private static final int FEW_CHARACTERS = 200;

    private static final int LONGEST_LABEL = 120;

    private static final Pattern OTHER_TEXT = Pattern.compile(
            "(?iu)(читайте|читать|смотрите|подробнее|оқи отырыңыз|сондай-ақ оқыңыз|тағы оқыңыз"
                    + "|read|see|related|more on|по теме|материалы по теме|тақырып бойынша)( также| ещё| еще| also| more| on)?\\b.*");
    /** Of a block that leads to another text, at least so much is a link. */
    private static final double MOST_OF_LABEL = 0.4;

    /** What an author may say twice; captions and headlines stand elsewhere. */
    private static final Set<String> MAY_REPEAT = Set.of("p", "pre", "li", "td", "th", "dd", "blockquote");

    /** A page has a text beside its pictures if that is at least so many times as long as what is said of them. */
    private static final double MOST_OF_CAPTIONS = 0.5;

    private static final int SHORT_CAPTION = 15;
    private static final int SHORT_HEADLINE = 25;
    private static final int MOST_ASIDE = 5;
    private static final int LONG_CAPTION = 300;
    private static final int LONGEST_BYLINE = 90;
    private static final Pattern BYLINE = Pattern.compile(
            "(?u).*(\\d{1,2}:\\d{2}|\\b\\d{1,2}\\D{1,15}\\b(19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}).*|.{0,3}\\d+.{0,12}");
    private static final Pattern NOTE_MARK = Pattern.compile("[\\[(]?(\\d{1,3}|[a-z]|[*†])[\\])]?");

    /** What may stand below a picture; its words are those of the picture. */
    private static final String CAPTIONS =
            "figcaption, [class~=(?i)(^|[\\s_-])(caption|wp-caption-text|photo-?credit|image-?credit)([\\s_-]|$)]";

    /** Labels of advertisements and of the buttons of a page. */
    private static final Pattern CONTROL = Pattern.compile(
            "(?iu)\\P{L}*(?:реклама|жарнама|adverts?|advertisements?|advertising|ads?|sponsored|promoted"
                    + "|close|caption|back to (?:gallery|top)|loading|skip ad|play|pause|video|print|share|tweet|email|copy link"
                    + "|закрыть|загрузка|видео|печать|распечатать|поделиться|наверх|назад|копировать ссылку|версия для печати"
                    + "|жабу|бейне|басып шығару|бөлісу|артқа|жоғары|сілтемені көшіру)\\P{L}*");

    private MainText() {}

    /** The main text; the page is changed on the way. */
    static String of(Document page) {
        Element body = page.body();
        body.select(NEVER_TEXT).remove();
        removeWithoutScript(body);
        removeNoteMarks(body);
        int whole = PageBlock.letters(body.text());
        String title = words(page.title());
        PageFrame.remove(body);
        OtherTexts.remove(body);
        removeCaptions(body);
        List<PageBlock> blocks = PageBlock.of(body);
        if (hasRunningText(blocks)) {
            keepText(blocks, body, title);
            PageFrame.removeLinkLists(body);
            return PageRendering.of(body);
        }
        Element main = marked(body, blocks);
        PageFrame.removeLinkLists(main);
        String text = PageRendering.of(main);
        return text.length() < FEW_CHARACTERS && whole > 5 * FEW_CHARACTERS ? PageRendering.of(body) : text;
    }

    /** All that a page, or an element of one, shows. */
    static String whole(Element element) {
        Element shown = element instanceof Document page ? page.body() : element;
        shown.select(NEVER_TEXT).remove();
        removeWithoutScript(shown);
        return PageRendering.of(shown);
    }

    /** What a page shows where scripts are off is a picture or a notice, but for pages whose text is put in its place by a script. */
    private static void removeWithoutScript(Element body) {
        for (Element element : body.select("noscript")) {
            if (letters(PageBlock.of(element).stream()
                            .filter(block -> block.isParagraph()
                                    && block.container().normalName().equals("p"))
                            .toList())
                    < 2 * LETTERS_OF_TEXT) {
                element.remove();
            }
        }
    }

    /** The number of a note is no part of the word that it stands at. */
    private static void removeNoteMarks(Element body) {
        for (Element mark : body.select("a[href^=#], sup:has(a[href*=#]), a[href*=#]:has(sup)")) {
            if (NOTE_MARK.matcher(mark.text()).matches()) {
                mark.remove();
            }
        }
    }

    /** A page with a text of its own shows its pictures beside it; a page of pictures has nothing but what is said of them. */
    private static void removeCaptions(Element body) {
        Elements captions = body.select(CAPTIONS);
        captions.removeIf(caption -> caption.selectFirst("h1, h2, p p, article") != null);
        List<PageBlock> blocks = PageBlock.of(body);
        Map<Element, Integer> paragraphs = lettersOf(blocks, body, PageBlock::isParagraph);
        int text = paragraphs.getOrDefault(body, 0);
        int own = 0;
        for (Element caption : captions) {
            own += caption.parents().stream().anyMatch(captions::contains) ? 0 : paragraphs.getOrDefault(caption, 0);
        }
        if (text - own >= Math.max(LETTERS_OF_TEXT, MOST_OF_CAPTIONS * own)) {
            captions.remove();
        }
    }

    static int letters(List<PageBlock> blocks) {
        return blocks.stream().mapToInt(PageBlock::letters).sum();
    }

    private static boolean hasRunningText(List<PageBlock> blocks) {
        int paragraphs = letters(blocks.stream().filter(PageBlock::isParagraph).toList());
        int unlinked = blocks.stream()
                .mapToInt(block -> block.letters() - block.linked())
                .sum();
        return paragraphs >= LETTERS_OF_TEXT && paragraphs >= RUNNING_TEXT * unlinked;
    }

    /** For each element how many letters the blocks of a kind in it have. */
    static Map<Element, Integer> lettersOf(List<PageBlock> blocks, Element body, Predicate<PageBlock> kind) {
        Map<Element, Integer> letters = new IdentityHashMap<>();
        for (PageBlock block : blocks) {
            if (kind.test(block)) {
                for (Element element = block.container(); element != null; element = element.parent()) {
                    letters.merge(element, block.letters(), Integer::sum);
                    if (element == body) {
                        break;
                    }
                }
            }
        }
        return letters;
    }

    /** Removes all but the text from a page with running text. */
    private static void keepText(List<PageBlock> blocks, Element body, String title) {
        Map<Element, Integer> paragraphs = lettersOf(blocks, body, PageBlock::isParagraph);
        Element text = innermost(body, paragraphs);
        int first = first(blocks, text, title);
        int last = blocks.size() - 1;
        while (!isParagraphOf(text, blocks.get(last))) {
            last--;
        }
        boolean[] kept = new boolean[blocks.size()];
        int start = start(blocks, first, title, text);
        for (int i = start; i < first; i++) {
            kept[i] = i == start || !isByline(blocks.get(i));
        }
        for (int i = first; i <= last; i++) {
            kept[i] = !isElsewhere(blocks, i) && !(i > first && i < last && isLinkAside(blocks, i));
        }
        dropRepeated(blocks, kept, last);
        Element flow = flow(blocks.get(last), text);
        int end = last;
        for (int i = last + 1; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            kept[i] = isOfFlow(block, blocks.get(last), flow)
                    && !block.isLink()
                    && !block.isNotice()
                    && !isElsewhere(blocks, i);
            end = kept[i] && !block.isHeading() ? i : end;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!kept[i] || i > end) {
                blocks.get(i).remove();
            }
        }
    }

    /** A picture shows its caption, and a gallery the headline of its text, as often as it is shown. */
    private static void dropRepeated(List<PageBlock> blocks, boolean[] kept, int last) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i <= last; i++) {
            PageBlock block = blocks.get(i);
            if (kept[i]
                    && !MAY_REPEAT.contains(block.container().normalName())
                    && block.text().length() >= SHORT_CAPTION
                    && block.text().length() <= LONG_CAPTION
                    && !before.add(block.text())) {
                kept[i] = false;
            }
        }
    }

    /** The first paragraph, which is the one below the headline if most of them are. */
    private static int first(List<PageBlock> blocks, Element text, String title) {
        int first = 0;
        while (!isParagraphOf(text, blocks.get(first))) {
            first++;
        }
        int letters = 0;
        int below = 0;
        boolean titled = false;
        int firstBelow = first;
        for (int i = first; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (isHeadline(block, title)) {
                below = 0;
                titled = isTitle(block, title);
                firstBelow = i;
            } else if (isParagraphOf(text, block)) {
                firstBelow = below == 0 ? i : firstBelow;
                letters += block.letters();
                below += block.letters();
            }
        }
        return below >= (titled ? MOST_BELOW_TITLE : MOST_BELOW_HEADLINE) * letters ? firstBelow : first;
    }

    private static boolean isParagraphOf(Element text, PageBlock block) {
        return block.isParagraph() && PageFrame.isWithin(block.container(), text);
    }

    /** The smallest element that holds nearly all paragraphs of each element around it. */
    private static Element innermost(Element body, Map<Element, Integer> paragraphs) {
        Element text = body;
        while (true) {
            Element around = text;
            Element inner = around.children().stream()
                    .filter(child -> AROUND_TEXT.contains(child.normalName())
                            && paragraphs.getOrDefault(child, 0) >= NEARLY_ALL * paragraphs.get(around)
                            && !isOneOfSeveral(child, paragraphs))
                    .findFirst()
                    .orElse(null);
            if (inner == null) {
                return text;
            }
            text = inner;
        }
    }

    /** Whether an element is a chapter of the text, with others like it. */
    private static boolean isOneOfSeveral(Element chapter, Map<Element, Integer> paragraphs) {
        return (chapter.normalName().equals("section") || !chapter.className().isEmpty())
                && chapter.siblingElements().stream()
                        .anyMatch(other -> paragraphs.containsKey(other)
                                && other.normalName().equals(chapter.normalName())
                                && other.className().equals(chapter.className()));
    }

    /** Where the text begins: with its headline, or where the elements around its first paragraph do. */
    private static int start(List<PageBlock> blocks, int first, String title, Element text) {
        for (int i = first - 1; i >= 0; i--) {
            if (isHeadline(blocks.get(i), title)) {
                return i;
            }
        }
        for (int i = first - 1; i >= 0; i--) {
            if (isTitle(blocks.get(i), title)) {
                return i;
            }
        }
        Element flow = flow(blocks.get(first), text);
        int start = first;
        while (start > 0
                && PageFrame.isWithin(blocks.get(start - 1).container(), flow)
                && !blocks.get(start - 1).isLink()) {
            start--;
        }
        return start;
    }

    private static boolean isHeadline(PageBlock block, String title) {
        return block.container().normalName().equals("h1") || block.isHeading() && isTitle(block, title);
    }

    /** Whether a page is named after a block: the name of the site may follow. */
    private static boolean isTitle(PageBlock block, String title) {
        String words = words(block.text());
        return words.indexOf(' ') > 0 && title.startsWith(words);
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a block between headline and text says when, where and by whom the text was published. */
    private static boolean isByline(PageBlock block) {
        return !block.isParagraph()
                && !block.isHeading()
                && block.text().length() <= LONGEST_BYLINE
                && (block.linked() > 0
                        || block.isNotice()
                        || BYLINE.matcher(block.text()).matches());
    }

    /** Whether a block in a text leads to another one, advertises, or is a button. */
    private static boolean isElsewhere(List<PageBlock> blocks, int i) {
        PageBlock block = blocks.get(i);
        if (CONTROL.matcher(block.text()).matches()) {
            return true;
        }
        if (block.text().length() > LONGEST_LABEL && !block.isLink()) {
            return false;
        }
        boolean label = OTHER_TEXT.matcher(block.text()).matches();
        boolean before = i > 0 && isLabel(blocks.get(i - 1));
        boolean after = i + 1 < blocks.size() && blocks.get(i + 1).isLink();
        return label && (block.linked() > MOST_OF_LABEL * block.letters() || isLabel(block) && after)
                || before && block.isLink();
    }

    /** Whether a block between two paragraphs is one of a few links of some words and nothing else: they lead to other texts. */
    private static boolean isLinkAside(List<PageBlock> blocks, int i) {
        if (!isHeadlineOfOther(blocks.get(i))) {
            return false;
        }
        int before = i - 1;
        while (before > 0 && isHeadlineOfOther(blocks.get(before))) {
            before--;
        }
        int after = i + 1;
        while (after < blocks.size() - 1 && isHeadlineOfOther(blocks.get(after))) {
            after++;
        }
        return after - before <= MOST_ASIDE + 1
                && blocks.get(before).isParagraph()
                && blocks.get(after).isParagraph();
    }

    private static boolean isHeadlineOfOther(PageBlock block) {
        return block.isLink()
                && block.text().length() >= SHORT_HEADLINE
                && block.text().indexOf(' ') > 0
                && block.container().normalName().matches("p|div|strong|figure|section|h[2-6]");
    }

    private static boolean isLabel(PageBlock block) {
        return block.linked() == 0
                && block.text().length() < LONGEST_LABEL / 2
                && OTHER_TEXT.matcher(block.text()).matches();
    }

    /** The element that a text is laid out in: around its paragraphs, items and cells. */
    private static Element flow(PageBlock block, Element text) {
        Element element = block.container();
        while (element != text
                && (!AROUND_TEXT.contains(element.normalName())
                        || element.normalName().matches("table|tbody|tr|td")
                        || PageBlock.of(element).size() == 1)) {
            element = element.parent();
        }
        return element;
    }

    /** Whether a block behind the last paragraph is laid out as that is. */
    private static boolean isOfFlow(PageBlock block, PageBlock last, Element flow) {
        if (!PageFrame.isWithin(block.container(), flow)) {
            return false;
        }
        if (block.container() == flow) {
            return true;
        }
        Element own = childOf(flow, block.container());
        Element other = last.container() == flow ? own : childOf(flow, last.container());
        return !AROUND_TEXT.contains(own.normalName())
                || own.normalName().equals("table")
                || own.normalName().equals(other.normalName())
                        && own.className().equals(other.className());
    }

    private static Element childOf(Element outer, Element inner) {
        Element element = inner;
        while (element.parent() != outer) {
            element = element.parent();
        }
        return element;
    }

    /** The one element that is marked as the text and holds a good part of it, or else the whole body. */
    private static Element marked(Element body, List<PageBlock> blocks) {
        Map<Element, Integer> letters = lettersOf(blocks, body, block -> true);
        int whole = letters.getOrDefault(body, 0);
        for (String query : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Elements found = body.select(query);
            if (found.size() == 1 && letters.getOrDefault(found.first(), 0) > whole / 2) {
                return found.first();
            }
        }
        return body;
    }
}
